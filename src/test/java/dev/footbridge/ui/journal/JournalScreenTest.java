package dev.footbridge.ui.journal;

import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Setting;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class JournalScreenTest {

    private static final AntiPatternId MEMORY = new AntiPatternId("memory-ignored");
    private static final AntiPatternId HASTE = new AntiPatternId("governance-as-document");

    private Stage stage;
    private OpenWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private void open(FxRobot robot, Change... done) {
        robot.interact(() -> {
            window = OpenWindow.on(stage, done);
            window.shell.show(Screen.JOURNAL);
        });
    }

    private static Change caught(AntiPatternId habit, String on, String what) {
        return new Change.Add<>(
                Journal.REFLECTIONS,
                new Reflection(
                        habit,
                        LocalDate.parse(on),
                        what,
                        "",
                        "",
                        OptionalInt.of(4),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    private List<Reflection> reflections() {
        return window.study.progress().reflections().values().toList();
    }

    private <T extends Node> T named(Class<T> type, String name) {
        return OpenWindow.all(window.shell)
                .filter(node -> type.isInstance(node) && name.equals(node.getAccessibleText()))
                .filter(OpenWindow::isShown)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is named " + name));
    }

    private void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            var input = named(TextInputControl.class, field);
            input.requestFocus();
            input.selectAll();
        });
        robot.write(text, 0);
    }

    private void press(FxRobot robot, String name) {
        robot.interact(() -> named(ButtonBase.class, name).fire());
    }

    @Test
    void each_habit_is_a_card_with_its_harm_signal_what_to_do_instead_and_its_record(FxRobot robot) {
        open(robot, caught(MEMORY, "2026-02-20", "The cache was full."));

        assertThat(texts(window.shell))
                .contains("Memory counted too late", "Earliest signal", "What it costs", "Instead", "My record")
                .contains("Not caught yet.", "Caught once, on 20 Feb 2026; strength 4 of 5.")
                .contains("In the last 12 months, Feb 2026: 1; none in the other 11.")
                .contains("First caught less than 90 days ago: too early to say where it goes.");
        assertThat(window.study.bridge().antiPatterns())
                .allSatisfy(habit ->
                        assertThat(texts(window.shell)).contains(habit.harm(), habit.signal(), habit.instead()));
    }

    @Test
    void its_chart_says_in_words_what_it_draws(FxRobot robot) {
        open(robot, caught(MEMORY, "2026-02-20", "The cache was full."));

        var chart = (BarChart<?, ?>) named(
                BarChart.class,
                "Memory counted too late by month. In the last 12 months, Feb 2026: 1; none in the other 11.");
        assertThat(chart.getData().getFirst().getData()).hasSize(12);
    }

    @Test
    void a_reflection_is_kept_letter_by_letter_with_the_prompts_beside_it(FxRobot robot) {
        open(robot);
        press(robot, "Reflect on Memory counted too late");
        assertThat(reflections()).isEmpty();
        assertThat(texts(window.shell))
                .contains("Which term of the memory budget was missing, and when could you first have known it?");

        robot.write("OOM", 0);
        assertThat(reflections()).extracting(Reflection::what).containsExactly("OOM");
        type(robot, "What it cost", "An evening");
        type(robot, "What I will do instead", "Write the budget");
        press(robot, "Strength 4 of 5");
        press(robot, "In a lab");

        assertThat(reflections())
                .containsExactly(new Reflection(
                        MEMORY,
                        LocalDate.parse("2026-03-09"),
                        "OOM",
                        "An evening",
                        "Write the budget",
                        OptionalInt.of(4),
                        Optional.of(Setting.LAB),
                        Optional.empty(),
                        false));
    }

    @Test
    void undo_takes_a_new_reflection_back_as_a_whole(FxRobot robot) {
        open(robot);
        press(robot, "Reflect on Memory counted too late");
        robot.write("OOM", 0);
        robot.type(KeyCode.TAB);
        robot.interact(() -> window.study.undo());

        assertThat(reflections()).isEmpty();
        robot.interact(() -> window.study.redo());
        assertThat(reflections()).extracting(Reflection::what).containsExactly("OOM");
    }

    @Test
    void a_day_that_cannot_be_read_stays_as_typed_with_a_message_also_after_the_program_was_ended(FxRobot robot) {
        open(robot, caught(MEMORY, "2026-02-20", "The cache was full."));
        var id = window.study.progress().reflections().all().firstEntry().getKey();
        robot.interact(() -> window.shell.showReflection(id));
        type(robot, "Day", "last Tuesday");
        robot.type(KeyCode.ENTER);

        assertThat(String.join("\n", texts(window.shell))).contains("This is no day that can be read");
        assertThat(reflections()).extracting(Reflection::on).containsExactly(LocalDate.parse("2026-02-20"));

        robot.interact(() -> {
            var again = new OpenWindow(window.study.progress(), window.remembered, 900, 700);
            stage.setScene(again.scene);
            window = again;
            window.shell.showReflection(id);
        });
        assertThat(named(TextInputControl.class, "Day").getText()).isEqualTo("last Tuesday");

        type(robot, "Day", "3 Feb 2026");
        robot.type(KeyCode.ENTER);
        assertThat(reflections()).extracting(Reflection::on).containsExactly(LocalDate.parse("2026-02-03"));
        assertThat(String.join("\n", texts(window.shell))).doesNotContain("This is no day that can be read");
    }

    @Test
    void a_day_still_to_come_is_refused_with_a_message(FxRobot robot) {
        open(robot, caught(MEMORY, "2026-02-20", "The cache was full."));
        robot.interact(() -> window.shell.showReflection(
                window.study.progress().reflections().all().firstEntry().getKey()));
        type(robot, "Day", "2026-03-10");
        robot.type(KeyCode.ENTER);

        assertThat(String.join("\n", texts(window.shell))).contains("This day is still to come");
        assertThat(reflections()).extracting(Reflection::on).containsExactly(LocalDate.parse("2026-02-20"));
    }

    @Test
    void reflections_are_searched_as_the_words_are_typed(FxRobot robot) {
        open(
                robot,
                caught(MEMORY, "2026-02-20", "The cache was full."),
                caught(HASTE, "2026-02-21", "Nobody had approved it."));
        window.press("Reflections", robot);
        assertThat(list().getItems()).hasSize(2);

        type(robot, "Search the reflections", "approv");

        assertThat(list().getItems()).hasSize(1);
        assertThat(texts(window.shell)).contains("1 of 2", "Nobody had approved it.");
        type(robot, "Search the reflections", "tulip");
        assertThat(String.join("\n", texts(window.shell))).contains("No reflection has all of these words.");
    }

    @Test
    void a_reflection_is_deleted_by_key_and_comes_back_by_undo(FxRobot robot) {
        open(robot, caught(MEMORY, "2026-02-20", "The cache was full."));
        window.press("Reflections", robot);
        robot.interact(() -> {
            list().getSelectionModel().selectFirst();
            list().requestFocus();
        });
        robot.type(KeyCode.DELETE);
        assertThat(reflections()).isEmpty();

        robot.interact(() -> window.study.undo());
        assertThat(reflections()).hasSize(1);
        assertThat(list().getItems()).hasSize(1);
    }

    @Test
    void deleting_from_the_editor_leads_back_to_the_list(FxRobot robot) {
        open(robot, caught(MEMORY, "2026-02-20", "The cache was full."));
        window.press("Reflections", robot);
        robot.interact(() -> {
            list().getSelectionModel().selectFirst();
            list().requestFocus();
        });
        robot.type(KeyCode.ENTER);
        window.press("Delete", robot);

        assertThat(reflections()).isEmpty();
        assertThat(String.join("\n", texts(window.shell))).contains("No reflections yet.");
    }

    @Test
    void quick_capture_keeps_a_line_from_any_screen_by_keyboard_alone(FxRobot robot) {
        open(robot);
        robot.interact(() -> window.shell.show(Screen.PATH));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.R).release(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.type(KeyCode.DIGIT2);
        robot.write("OOM at noon", 0);
        robot.type(KeyCode.ENTER);

        assertThat(reflections())
                .extracting(Reflection::antiPattern, Reflection::what)
                .containsExactly(tuple(MEMORY, "OOM at noon"));
        assertThat(window.shell.frontProperty().get()).isEqualTo(Screen.PATH);
        assertThat(texts(window.shell)).doesNotContain("Caught a habit");
    }

    @Test
    void quick_capture_asks_for_what_is_missing_and_keeps_what_was_typed_when_it_is_put_away(FxRobot robot) {
        open(robot);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.R).release(KeyCode.CONTROL, KeyCode.SHIFT);
        type(robot, "What happened, in a line", "OOM at noon");
        robot.type(KeyCode.ENTER);
        assertThat(texts(window.shell)).contains("Pick the habit first; the line stays.");
        robot.type(KeyCode.ESCAPE);
        assertThat(reflections()).isEmpty();

        robot.interact(() -> {
            var again = new OpenWindow(window.study.progress(), window.remembered, 900, 700);
            stage.setScene(again.scene);
            window = again;
        });
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.R).release(KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(named(TextInputControl.class, "What happened, in a line").getText())
                .isEqualTo("OOM at noon");
    }

    private ListView<?> list() {
        return named(ListView.class, "Reflections");
    }
}
