package dev.footbridge.ui.find;

import static dev.footbridge.ui.OpenWindow.diagnostic;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.find.Hit;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Rating;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Screen;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PaletteTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.on(stage, new Change.NoteEvidence(diagnostic("gpu-memory"), "profiled a training run"));
    }

    @Test
    void controlKAFewLettersAndEnterLeadToAScreen(FxRobot robot) {
        find("gapm", robot);
        robot.type(KeyCode.ENTER);

        assertThat(window.shell.frontProperty().get()).isEqualTo(Screen.GAP_MAP);
        assertThat(isOpen(robot)).isFalse();
    }

    @Test
    void aCommandIsDoneAndShowsItsKey(FxRobot robot) {
        robot.interact(() -> window.study.apply(new Change.Rate(diagnostic("gpu-memory"), Rating.YES)));
        find("undo", robot);
        assertThat(texts(robot.lookup(".palette-card").query())).contains("Undo rating of GPU memory", "Ctrl+Z");

        robot.type(KeyCode.ENTER);
        assertThat(window.study.progress().rating(diagnostic("gpu-memory"))).isEqualTo(Rating.UNRATED);
    }

    @Test
    void whatTheLearnerWroteIsFoundWithTheWordsAroundIt(FxRobot robot) {
        find("training", robot);
        assertThat(texts(robot.lookup(".palette-card").query()))
                .contains("Evidence of GPU memory", "profiled a training run");
        robot.type(KeyCode.ENTER);
        assertThat(window.shell.frontProperty().get()).isEqualTo(Screen.DIAGNOSTIC);
    }

    @Test
    void whatIsWrittenAfterThePaletteWasOpenIsFoundTheNextTime(FxRobot robot) {
        find("rack", robot);
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> window.study.apply(new Change.NoteEvidence(diagnostic("gpu-memory"), "zebra stripes")));
        find("zebra", robot);
        assertThat(list(robot).getItems()).hasSize(1);
    }

    @Test
    void theArrowsChooseWithoutLeavingTheField(FxRobot robot) {
        find("e", robot);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.type(KeyCode.UP).type(KeyCode.UP);
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isZero();
        assertThat(robot.lookup(".palette-field").query().isFocused()).isTrue();
    }

    @Test
    void escPutsItAwayAndGivesTheKeyboardBack(FxRobot robot) {
        var before = window.scene.getFocusOwner();
        find("e", robot);
        robot.type(KeyCode.ESCAPE);
        assertThat(isOpen(robot)).isFalse();
        assertThat(window.scene.getFocusOwner()).isSameAs(before);
    }

    @Test
    void whereNothingFitsItSaysSoAndEnterDoesNothing(FxRobot robot) {
        find("qqqq", robot);
        assertThat(texts(robot.lookup(".palette-card").query()))
                .contains("Nothing fits “qqqq”. Fewer letters find more.");
        robot.type(KeyCode.ENTER);
        assertThat(isOpen(robot)).isTrue();
    }

    @Test
    void aHeadingLeadsIntoTheGuide(FxRobot robot) {
        var heading = OpenWindow.SHELF
                .guide(OpenWindow.module("vllm"))
                .orElseThrow()
                .headings()
                .getLast();
        robot.interact(() -> window.shell.show(Screen.TODAY));
        openPalette(robot);
        robot.interact(
                () -> robot.lookup(".palette-field").queryTextInputControl().setText(heading.text() + " vllm"));
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".guide").tryQuery()).isPresent();
    }

    private void find(String query, FxRobot robot) {
        openPalette(robot);
        robot.write(query, 0);
    }

    private static void openPalette(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup(".palette-card")
                .tryQuery()
                .filter(OpenWindow::isShown)
                .isPresent();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Hit<Lead>> list(FxRobot robot) {
        return (ListView<Hit<Lead>>) robot.lookup(".palette-list").query();
    }
}
