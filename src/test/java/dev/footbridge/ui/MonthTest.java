package dev.footbridge.ui;

import static dev.footbridge.ui.OpenWindow.all;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.footbridge.content.Module;
import dev.footbridge.progress.FollowUp;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.StudySession;
import dev.footbridge.progress.Witness;
import dev.footbridge.progress.store.Autosave;
import dev.footbridge.progress.store.ProgressFile;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Screen;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A new learner's first month: every evening the program is opened on the real file, used by keys, and closed. The
/// clocks go forward on its last Sunday.
@ExtendWith(ApplicationExtension.class)
class MonthTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Pattern MOVED = Pattern.compile("The target moved to (\\d+ \\w+ \\d{4})");

    @TempDir
    private Path folder;

    private final Map<String, String> preferences = new HashMap<>();
    private final Clocks clock = new Clocks(at("2026-03-02T19:00"), BERLIN);
    private Stage stage;
    private FxRobot robot;
    private OpenWindow window;
    private Module first;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void a_month_of_evenings(FxRobot robot) {
        this.robot = robot;

        evening("2026-03-02T19:00", this::ratesEveryStatementByKeyboard);
        evening("2026-03-03T19:00", this::startsTheFirstModuleTimesItAndTakesANote);
        evening("2026-03-05T21:30", this::catchesAHabitInPassingAndCommits);
        evening("2026-03-11T19:00", this::isNotAskedTheDayBefore);
        evening("2026-03-12T19:00", this::isAskedAfterAWeekWhetherItHeld);
        evening("2026-03-16T19:00", this::finishesTheModuleAndProvesAnOutcome);
        evening("2026-03-20T19:00", this::plansAndSeesThatItCannotHoldAndReplans);
        evening("2026-03-26T19:00", this::isAskedAgainAfterThreeWeeks);
        evening("2026-03-29T01:45", this::studiesWhileTheClocksGoForward);
        evening("2026-03-31T19:00", this::findsTheOldNote);
    }

    private void ratesEveryStatementByKeyboard() {
        assertThat(shown()).contains("Know some of this already?");
        window.press("Rate the first statement", robot);
        for (var i = 0; i < OpenWindow.BRIDGE.diagnostics().size(); i++) {
            robot.type(i % 3 == 0 ? KeyCode.DIGIT2 : KeyCode.DIGIT1);
        }

        assertThat(OpenWindow.BRIDGE.diagnostics())
                .extracting(it -> window.study.progress().rating(it.id()))
                .containsOnly(Rating.PARTLY, Rating.NOT_YET);
        first = window.study.standing().next().module();
        control(KeyCode.DIGIT1);
        assertThat(shown())
                .doesNotContain("Know some of this already?")
                .contains("Why this one", "12 of 12 rated", first.title());
    }

    private void startsTheFirstModuleTimesItAndTakesANote() {
        robot.type(KeyCode.ENTER);
        assertThat(window.study.progress().state(first.id())).isInstanceOf(ModuleState.InProgress.class);
        assertThat(robot.lookup(".guide").tryQuery()).isPresent();

        control(KeyCode.T);
        read(Duration.ofMinutes(45));
        control(KeyCode.T);
        assertThat(window.study.progress().sessions().values())
                .extracting(StudySession::module, StudySession::length)
                .containsExactly(tuple(first.id(), Duration.ofMinutes(45)));

        control(KeyCode.DIGIT1);
        assertThat(shown()).contains("45 min studied. No hours are planned.");
        window.press("Note", robot);
        robot.write("A quorum of five nodes outlives two of them.", 0);
    }

    private void catchesAHabitInPassingAndCommits() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.R).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.type(KeyCode.DIGIT1);
        robot.write("Raised the batch size until it ran out of memory.", 0);
        robot.type(KeyCode.ENTER);
        assertThat(window.shell.frontProperty().get()).isEqualTo(Screen.TODAY);

        find("raised batch");
        assertThat(window.shell.frontProperty().get()).isEqualTo(Screen.JOURNAL);
        write("What I will do instead", "Write the memory budget first.");
        robot.interact(() -> named(ButtonBase.class, "Strength 4 of 5").fire());

        assertThat(window.study.progress().reflections().values())
                .extracting(Reflection::what, Reflection::instead, Reflection::strength)
                .containsExactly(tuple(
                        "Raised the batch size until it ran out of memory.",
                        "Write the memory budget first.",
                        OptionalInt.of(4)));
    }

    private void isNotAskedTheDayBefore() {
        assertThat(shown()).doesNotContain("did it hold?");
    }

    private void isAskedAfterAWeekWhetherItHeld() {
        assertThat(shown()).contains("Write the memory budget first.", "After 7 days: did it hold?");
        answer("Partly");
        assertThat(shown()).doesNotContain("did it hold?");
    }

    private void finishesTheModuleAndProvesAnOutcome() {
        window.press("Mark done", robot);
        assertThat(window.study.progress().state(first.id())).isInstanceOf(ModuleState.Done.class);
        assertThat(window.study.standing().next().module()).isNotEqualTo(first);

        control(KeyCode.DIGIT6);
        write("My proof", "A trace of one request through gateway, queue and engine.");
        write("The colleague who checked the proof", "Ada");
        robot.type(KeyCode.ENTER);

        var outcome = OpenWindow.BRIDGE.outcomes().getFirst().id();
        assertThat(window.study.progress().proof(outcome)).startsWith("A trace of one request");
        assertThat(window.study.progress().check(outcome)).contains(new Witness("Ada", LocalDate.parse("2026-03-16")));
        assertThat(shown()).contains("Checked by Ada on 16 Mar 2026.");
    }

    private void plansAndSeesThatItCannotHoldAndReplans() {
        control(KeyCode.DIGIT7);
        write("Hours a week", "2");
        robot.type(KeyCode.ENTER);
        write("Target", "2026-04-03");
        robot.type(KeyCode.ENTER);
        assertThat(shown()).contains("The plan cannot hold");

        var later = MOVED.matcher(shown());
        assertThat(later.find()).as(shown()).isTrue();
        write("Target", later.group(1));
        robot.type(KeyCode.ENTER);
        assertThat(shown()).doesNotContain("cannot hold").contains("The plan holds");

        control(KeyCode.DIGIT1);
        assertThat(shown()).contains("of 2 h planned");
    }

    private void isAskedAgainAfterThreeWeeks() {
        assertThat(shown()).contains("After 21 days: did it hold?");
        answer("Yes");

        assertThat(window.study.progress().followUps().values())
                .extracting(FollowUp::days, FollowUp::held, FollowUp::on)
                .containsExactlyInAnyOrder(
                        tuple(7, FollowUp.Held.PARTLY, LocalDate.parse("2026-03-12")),
                        tuple(21, FollowUp.Held.YES, LocalDate.parse("2026-03-26")));
        control(KeyCode.DIGIT5);
        assertThat(shown()).contains("Asked twice whether what you set out to do held: 1 yes, 1 partly, 0 no.");
    }

    private void studiesWhileTheClocksGoForward() {
        robot.type(KeyCode.ENTER);
        control(KeyCode.T);
        read(Duration.ofMinutes(30));
        control(KeyCode.T);

        assertThat(clock.instant().atZone(BERLIN).toLocalTime()).isEqualTo(LocalTime.parse("03:15"));
        assertThat(window.study.progress().sessions().values())
                .filteredOn(session -> session.on().equals(LocalDate.parse("2026-03-29")))
                .extracting(StudySession::length)
                .containsExactly(Duration.ofMinutes(30));
    }

    private void findsTheOldNote() {
        find("quorum five");

        assertThat(window.shell.frontProperty().get()).isEqualTo(Screen.NOTES);
        assertThat(named(TextInputControl.class, "Notes on " + first.title()).getText())
                .isEqualTo("A quorum of five nodes outlives two of them.");
    }

    /// Studies for a while: a key now and then, a minute apart.
    private void read(Duration time) {
        for (var minute = 0; minute < time.toMinutes(); minute++) {
            robot.interact(() -> clock.pass(Duration.ofMinutes(1)));
            robot.type(KeyCode.SHIFT);
        }
    }

    private void answer(String held) {
        robot.interact(() -> named(ButtonBase.class, held + ": Write the memory budget first.")
                .fire());
    }

    private void find(String words) {
        control(KeyCode.K);
        robot.write(words, 0);
        robot.type(KeyCode.ENTER);
    }

    private void write(String field, String text) {
        robot.interact(() -> {
            var input = named(TextInputControl.class, field);
            input.requestFocus();
            input.selectAll();
        });
        robot.write(text, 0);
    }

    private void control(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private <T extends Node> T named(Class<T> type, String name) {
        return all(window.shell)
                .filter(node -> type.isInstance(node) && name.equals(node.getAccessibleText()))
                .filter(OpenWindow::isShown)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is named " + name));
    }

    /// Opens the program on what the file holds, and closes it when all is done; what was seen must be in the file.
    private void evening(String when, Runnable what) {
        clock.reach(at(when));
        var file = new ProgressFile(folder.resolve("progress.json"), clock);
        var opened = file.open();
        try (var autosave = new Autosave(file, _ -> {}, _ -> {}, _ -> {})) {
            robot.interact(() -> {
                window = new OpenWindow(
                        opened.progress(),
                        Library.atOnce(OpenWindow.SHELF),
                        clock,
                        preferences,
                        OpenWindow.NO_BACKUPS,
                        980,
                        700);
                stage.setScene(window.scene);
                stage.show();
                window.shell.focusFront();
                window.study.standingProperty().subscribe(standing -> autosave.submit(standing.progress()));
            });
            what.run();
        }
        preferences.putAll(window.remembered);
        assertThat(file.open().progress()).isEqualTo(window.study.progress());
    }

    private String shown() {
        return String.join("\n", texts(window.shell));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
