package dev.footbridge.ui.notes;

import static dev.footbridge.ui.OpenWindow.module;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.GapId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Progress;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Screen;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NotesScreenTest {

    private static final NoteId VLLM = NoteId.of(module("vllm"));
    private static final NoteId STEP = new NoteId.OfStep(module("mlops"));

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.on(
                stage, new Change.TakeNotes(VLLM, "**Paged** cache"), new Change.TakeNotes(STEP, "why here"));
    }

    @Test
    void everyNoteIsListedTheOneWrittenLastFirst(FxRobot robot) {
        robot.interact(() -> window.shell.show(Screen.NOTES));
        assertThat(list().getItems()).containsExactly(STEP, VLLM);

        robot.interact(() -> window.study.apply(new Change.TakeNotes(VLLM, "newer")));
        assertThat(list().getItems()).containsExactly(VLLM, STEP);
    }

    @Test
    void aNoteIsSavedAsItIsTypedAndItsMarkdownShown(FxRobot robot) {
        robot.interact(() -> window.shell.showNote(VLLM));
        robot.interact(() -> editor().appendText("\n\n- one"));
        assertThat(window.study.progress().notes(VLLM)).isEqualTo("**Paged** cache\n\n- one");
        assertThat(window.saved.getLast().notes(VLLM)).endsWith("- one");
        assertThat(window.shell.lookup(".note-preview").lookup(".markdown").getAccessibleText())
                .contains("Paged cache", "one")
                .doesNotContain("**");
    }

    @Test
    void aNoteOnSomethingWithoutOneIsWrittenHere(FxRobot robot) {
        var gap = new NoteId.OfGap(OpenWindow.BRIDGE.gaps().getFirst().id());
        robot.interact(() -> window.shell.showNote(gap));
        robot.interact(() -> editor().setText("new"));
        assertThat(window.study.progress().notes(gap)).isEqualTo("new");
        assertThat(list().getItems()).containsExactly(gap, STEP, VLLM);
        assertThat(list().getSelectionModel().getSelectedItem()).isEqualTo(gap);
    }

    @Test
    void theFilterLooksIntoNotesAndWhatTheyAreOn(FxRobot robot) {
        robot.interact(() -> window.shell.show(Screen.NOTES));
        var filter = (TextField) window.shell.lookup(".notes-left .text-field");
        robot.interact(() -> filter.setText("PAGED"));
        assertThat(list().getItems()).containsExactly(VLLM);
        robot.interact(() -> filter.setText("mlops"));
        assertThat(list().getItems()).containsExactly(STEP);
    }

    @Test
    void aNoteOnWhatTheBridgeNoLongerHasIsStillThere(FxRobot robot) {
        var gone = new NoteId.OfGap(new GapId("gone"));
        robot.interact(() -> window.study.apply(new Change.TakeNotes(gone, "kept")));
        robot.interact(() -> window.shell.show(Screen.NOTES));
        assertThat(list().getItems()).first().isEqualTo(gone);
    }

    @Test
    void withoutNotesTheScreenSaysWhereTheyAreTaken(FxRobot robot) {
        robot.interact(() -> {
            var empty = new OpenWindow(Progress.NONE, Map.of(), 900, 600);
            empty.shell.show(Screen.NOTES);
            assertThat(texts(empty.shell)).contains("No notes yet", "To the path");
        });
    }

    @SuppressWarnings("unchecked")
    private ListView<NoteId> list() {
        return (ListView<NoteId>) window.shell.lookup(".notes-left .list-view");
    }

    private TextArea editor() {
        return (TextArea) window.shell.lookup(".note-pane .text-area");
    }
}
