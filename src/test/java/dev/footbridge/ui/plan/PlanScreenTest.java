package dev.footbridge.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Change;
import dev.footbridge.progress.Holiday;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.StudySession;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Screen;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PlanScreenTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.on(stage);
        window.shell.show(Screen.PLAN);
    }

    @Test
    void aNewLearnerIsToldWhatWouldMakeAForecast() {
        assertThat(OpenWindow.texts(window.shell))
                .anyMatch(text -> text.startsWith("Nothing tells yet when you will arrive."));
    }

    @Test
    void hoursDaysAndTargetAreKeptAndForecastAtOnce(FxRobot robot) {
        type("Hours a week", "6", robot);
        type("Target", "2026-04-30", robot);
        robot.interact(() -> toggle("Sunday").fire());

        var plan = window.study.progress().plan();
        assertThat(plan.aWeek()).contains(Duration.ofHours(6));
        assertThat(plan.target()).contains(LocalDate.parse("2026-04-30"));
        assertThat(plan.days()).hasSize(6).doesNotContain(DayOfWeek.SUNDAY);
        assertThat(OpenWindow.texts(window.shell))
                .anyMatch(text -> text.startsWith("If you keep to your plan between"))
                .anyMatch(text -> text.startsWith("The plan cannot hold"));
    }

    @Test
    void whatIsNoDayIsSaidSoBesideItAndStaysTyped(FxRobot robot) {
        type("Target", "next spring", robot);

        assertThat(window.study.progress().plan().target()).isEmpty();
        assertThat(field("Target").getText()).isEqualTo("next spring");
        assertThat(OpenWindow.texts(window.shell)).anyMatch(text -> text.startsWith("Type a day such as"));
    }

    @Test
    void whatWasTypedAndNotTakenIsThereAfterTheProgramWasKilled(FxRobot robot) {
        type("Target", "next spring", robot);
        robot.interact(() -> field("Length").setText("1h 3"));

        robot.interact(() -> {
            var again = new OpenWindow(window.study.progress(), Map.copyOf(window.remembered), 900, 700);
            again.shell.show(Screen.PLAN);
            window = again;
        });

        assertThat(field("Target").getText()).isEqualTo("next spring");
        assertThat(field("Length").getText()).isEqualTo("1h 3");
    }

    @Test
    void holidaysAreAddedAndRemoved(FxRobot robot) {
        robot.interact(() -> {
            field("First day").setText("2026-07-01");
            field("Last day").setText("2026-07-14");
        });
        window.press("Add holidays", robot);

        assertThat(window.study.progress().plan().holidays())
                .containsExactly(new Holiday(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-14")));
        assertThat(field("First day").getText()).isEmpty();

        robot.interact(window.study::undo);
        assertThat(window.study.progress().plan().holidays()).isEmpty();
    }

    @Test
    void holidaysThatEndBeforeTheyBeginAreNotAdded(FxRobot robot) {
        robot.interact(() -> {
            field("First day").setText("2026-07-14");
            field("Last day").setText("2026-07-01");
        });
        window.press("Add holidays", robot);

        assertThat(window.study.progress().plan().holidays()).isEmpty();
        assertThat(field("Last day").getText()).isEqualTo("2026-07-01");
    }

    @Test
    void aSessionIsAddedCorrectedDeletedAndBroughtBack(FxRobot robot) {
        robot.interact(() -> {
            field("Length").setText("45m");
            field("Note").setText("Read on queues.");
        });
        window.press("Add a session", robot);
        assertThat(sessions()).singleElement().satisfies(session -> {
            assertThat(session.on()).isEqualTo("2026-03-09");
            assertThat(session.length()).isEqualTo(Duration.ofMinutes(45));
            assertThat(session.note()).isEqualTo("Read on queues.");
        });

        robot.interact(() -> list().getSelectionModel().selectFirst());
        robot.interact(() -> {
            var day = last("Day");
            day.setText("yesterday");
            ((TextField) day).fireEvent(new ActionEvent());
            last("Note").setText("Read on queues twice.");
        });
        assertThat(sessions()).singleElement().satisfies(session -> {
            assertThat(session.on()).isEqualTo("2026-03-08");
            assertThat(session.note()).isEqualTo("Read on queues twice.");
        });

        window.press("Delete the session", robot);
        assertThat(sessions()).isEmpty();
        robot.interact(window.study::undo);
        assertThat(sessions()).hasSize(1);
    }

    @Test
    void aLengthThatIsNoneIsNotAddedAndStaysTyped(FxRobot robot) {
        robot.interact(() -> field("Length").setText("a while"));
        window.press("Add a session", robot);

        assertThat(sessions()).isEmpty();
        assertThat(field("Length").getText()).isEqualTo("a while");
        assertThat(OpenWindow.texts(window.shell)).anyMatch(text -> text.startsWith("Type a length such as 45m"));
    }

    @Test
    void theTimeOfEachModuleIsSaidInWordsBesideTheChart(FxRobot robot) {
        robot.interact(() -> window.study.apply(new Change.Add<>(
                Journal.SESSIONS,
                new StudySession(
                        OpenWindow.module("vllm"),
                        LocalDate.parse("2026-03-08"),
                        Optional.empty(),
                        Duration.ofMinutes(80),
                        ""))));

        assertThat(OpenWindow.texts(window.shell)).contains("vLLM: 1 h 20 min studied, stated about 1 h 30 min");
        assertThat(window.shell.lookup(".time-chart")).isNotNull();
    }

    private List<StudySession> sessions() {
        return window.study.progress().sessions().values().toList();
    }

    private void type(String name, String text, FxRobot robot) {
        robot.interact(() -> {
            field(name).setText(text);
            field(name).fireEvent(new ActionEvent());
        });
    }

    private TextInputControl field(String name) {
        return fields(name).getFirst();
    }

    private TextInputControl last(String name) {
        return fields(name).getLast();
    }

    private List<TextInputControl> fields(String name) {
        return OpenWindow.all(window.shell)
                .filter(node -> node instanceof TextInputControl && name.equals(node.getAccessibleText()))
                .map(TextInputControl.class::cast)
                .toList();
    }

    private ToggleButton toggle(String name) {
        return OpenWindow.all(window.shell)
                .filter(node -> node instanceof ToggleButton && name.equals(node.getAccessibleText()))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private ListView<?> list() {
        return (ListView<?>) window.shell.lookup(".list-view");
    }
}
