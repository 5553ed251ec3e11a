package dev.footbridge.ui.today;

import static dev.footbridge.ui.OpenWindow.diagnostic;
import static dev.footbridge.ui.OpenWindow.module;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.StudySession;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Screen;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TodayYearTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.on(stage);
    }

    @Test
    void theYearSaysInWordsWhatItsColoursShow(FxRobot robot) {
        assertThat(texts(window.shell)).contains("The days on which you study or review show here.");
        robot.interact(() -> window.study.apply(new Change.Add<>(
                Journal.SESSIONS,
                new StudySession(
                        module("vllm"), LocalDate.of(2026, 3, 8), Optional.empty(), Duration.ofMinutes(95), ""))));
        assertThat(texts(window.shell)).contains("You studied on one day: 1 h 35 min, and no questions answered.");
        assertThat(window.shell.lookupAll(".year-day-3")).hasSize(1);
        assertThat(window.shell.lookup(".year-map").getAccessibleText()).startsWith("You studied on one day");
    }

    @Test
    void whatWasWrittenLastIsShown(FxRobot robot) {
        var note = NoteId.of(module("vllm"));
        robot.interact(() -> {
            window.study.apply(new Change.TakeNotes(note, "first"));
            window.study.apply(new Change.NoteEvidence(diagnostic("gpu-memory"), "measured"));
        });
        assertThat(texts(window.shell.lookup(".last-noted"))).contains("measured", "GPU memory");
        robot.interact(() -> window.study.apply(new Change.TakeNotes(note, "then this")));
        assertThat(texts(window.shell.lookup(".last-noted"))).contains("then this");
    }

    @Test
    void aNewLearnerCanRateAllStatementsByKeyboardAloneFromToday(FxRobot robot) {
        window.press("Rate the first statement", robot);
        assertThat(window.shell.frontProperty().get()).isEqualTo(Screen.DIAGNOSTIC);
        var all = OpenWindow.BRIDGE.diagnostics();
        for (var diagnostic : all) {
            robot.type(KeyCode.DIGIT3);
            assertThat(window.study.progress().rating(diagnostic.id())).isEqualTo(Rating.YES);
        }
        robot.interact(() -> window.shell.show(Screen.TODAY));
        assertThat(texts(window.shell)).doesNotContain("Rate the first statement");
    }
}
