package dev.footbridge.app;

import static dev.footbridge.ui.OpenWindow.diagnostic;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.StudySession;
import dev.footbridge.progress.store.CopiesTakenIn;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Screen;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What comes in from other copies, in the real window.
@ExtendWith(ApplicationExtension.class)
class OutsideTest {

    private OpenWindow window;
    private Outside outside;

    @Start
    void start(Stage stage) {
        window = OpenWindow.on(stage);
        outside = new Outside(window.study, window.notices);
    }

    private Progress theirs(Change... changes) {
        var progress = window.study.progress();
        for (var change : changes) {
            progress = change.on(progress, OpenWindow.NOW, progress.latest().next(OpenWindow.NOW, new Replica("they")));
        }
        return progress;
    }

    /// Opens the first statement's evidence and writes into it.
    private TextArea written(String text, FxRobot robot) {
        robot.type(KeyCode.ENTER);
        var editor = (TextArea) window.scene.getFocusOwner();
        robot.interact(() -> editor.appendText(text));
        return editor;
    }

    @Test
    void whatTheLearnerIsTypingStaysWithItsCaretWhileOtherMarksComeIn(FxRobot robot) {
        robot.interact(() -> window.shell.show(Screen.DIAGNOSTIC));
        var editor = written("half a sentence", robot);
        robot.interact(() -> editor.positionCaret(13));

        robot.interact(() -> outside.takeIn(theirs(
                new Change.Rate(diagnostic("gpu-memory"), Rating.YES),
                new Change.NoteEvidence(diagnostic("gpu-memory"), "theirs"))));
        assertThat(window.scene.getFocusOwner()).isSameAs(editor);
        assertThat(editor.getText()).isEqualTo("half a sentence");
        assertThat(editor.getCaretPosition()).isEqualTo(13);
        robot.interact(() -> editor.insertText(editor.getCaretPosition(), "X"));
        assertThat(editor.getText()).isEqualTo("half a sentenXce");
        assertThat(texts(window.shell)).contains("From another copy: 1 rating, 1 note.");
    }

    @Test
    void aNoteOnTheSameStatementIsKeptBesideWhatIsBeingTyped(FxRobot robot) {
        var first = window.study.bridge().diagnostics().getFirst().id();
        robot.interact(() -> window.shell.show(Screen.DIAGNOSTIC));
        var editor = written("mine", robot);

        robot.interact(() -> outside.takeIn(theirs(new Change.NoteEvidence(first, "theirs"))));
        assertThat(editor.getText()).isEqualTo("mine\n\ntheirs");
        assertThat(editor.getCaretPosition()).isEqualTo(4);
        assertThat(window.scene.getFocusOwner()).isSameAs(editor);
    }

    @Test
    void whatComesInBeforeTheNoteIsPutAwayIsAddedUpAndListed(FxRobot robot) {
        robot.interact(() -> outside.takeIn(theirs(new Change.Rate(diagnostic("gpu-memory"), Rating.YES))));
        robot.interact(() -> outside.takeIn(theirs(new Change.Rate(diagnostic("latency-anatomy"), Rating.YES))));
        assertThat(texts(window.shell)).contains("From another copy: 2 ratings.");

        window.press("Show details", robot);
        assertThat(robot.lookup(".notice .text-area").queryTextInputControl().getText())
                .isEqualTo("GPU memory: yes, was unrated\nLatency anatomy: yes, was unrated");
        window.press("Close", robot);
        robot.interact(() -> outside.takeIn(theirs(new Change.Rate(diagnostic("ownership"), Rating.YES))));
        assertThat(texts(window.shell)).contains("From another copy: 1 rating.");
    }

    @Test
    void whatWasLoggedElsewhereIsCountedAndListedToo(FxRobot robot) {
        var session = new StudySession(
                new ModuleId("mlops"), LocalDate.of(2026, 3, 9), Optional.empty(), Duration.ofMinutes(30), "");
        robot.interact(() -> outside.takeIn(theirs(new Change.Add<>(Journal.SESSIONS, session))));

        assertThat(texts(window.shell)).contains("From another copy: 1 study session.");
        assertThat(window.notices.all().getFirst().details()).isEqualTo("Study session on MLOps, 2026-03-09: 30 min");
    }

    @Test
    void undoAfterwardsMeansOnlyTheLearnersOwnLastChange(FxRobot robot) {
        robot.interact(() -> window.study.apply(new Change.Rate(diagnostic("ownership"), Rating.YES)));
        robot.interact(() -> outside.takeIn(theirs(new Change.Rate(diagnostic("gpu-memory"), Rating.YES))));
        robot.interact(window.study::undo);

        assertThat(window.study.progress().rating(diagnostic("ownership"))).isEqualTo(Rating.UNRATED);
        assertThat(window.study.progress().rating(diagnostic("gpu-memory"))).isEqualTo(Rating.YES);
    }

    @Test
    void nothingIsSaidWhereNothingChanges(FxRobot robot) {
        robot.interact(() -> outside.takeIn(window.study.progress()));
        assertThat(window.notices.all()).isEmpty();
    }

    @Test
    void oneNoteTellsOfMergedCopiesAndOneOfEachThatWasLeft(FxRobot robot) {
        var archived = Path.of("data", "merged", "progress.sync-conflict-1.json");
        var left = new CopiesTakenIn.Left(Path.of("data", "progress_conflict-2.json"), "Line 1: The file is empty.");
        var theirs = theirs(new Change.Rate(diagnostic("gpu-memory"), Rating.YES));
        robot.interact(() -> outside.takeIn(new CopiesTakenIn(theirs, List.of(archived), List.of(left))));

        assertThat(texts(window.shell))
                .contains(
                        "A conflict copy was merged into your progress: 1 rating. It is now in " + archived.getParent()
                                + ".",
                        "The conflict copy " + left.copy()
                                + " was not merged and stays where it is: Line 1: The file is empty.");
    }

    @Test
    void noticesAreStillHeardOfAfterMemoryWasCleaned(FxRobot robot) {
        System.gc();
        robot.interact(() -> outside.takeIn(theirs(new Change.Rate(diagnostic("gpu-memory"), Rating.YES))));
        assertThat(texts(window.shell)).contains("From another copy: 1 rating.");
    }
}
