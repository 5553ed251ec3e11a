package dev.footbridge.ui;

import static dev.footbridge.ui.OpenWindow.diagnostic;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Change;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.kit.Notice;
import dev.footbridge.ui.kit.Screen;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellTest {

    private static final Change RATE = new Change.Rate(diagnostic("gpu-memory"), Rating.YES);

    private Stage stage;
    private OpenWindow window;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        window = OpenWindow.on(stage);
    }

    @Test
    void controlAndADigitSwitchTheScreen(FxRobot robot) {
        for (var screen : new Screen[] {Screen.DIAGNOSTIC, Screen.GAP_MAP, Screen.PATH, Screen.HISTORY, Screen.TODAY}) {
            robot.press(KeyCode.CONTROL).type(screen.key().orElseThrow()).release(KeyCode.CONTROL);

            assertThat(window.shell.frontProperty().get()).isEqualTo(screen);
            assertThat(robot.lookup(".screen-title").queryLabeled().getText()).isEqualTo(screen.title());
        }
    }

    @Test
    void theRailLeadsToAScreenAndShowsWhichOneIsInFront(FxRobot robot) {
        robot.clickOn("Gap map");

        assertThat(window.shell.frontProperty().get()).isEqualTo(Screen.GAP_MAP);
        assertThat(robot.lookup(".rail-entry:selected").queryLabeled().getText())
                .isEqualTo("Gap map");
    }

    @Test
    void f1ShowsTheKeysAndEscGivesTheKeyboardBack(FxRobot robot) {
        robot.type(KeyCode.TAB).type(KeyCode.TAB);
        var before = window.scene.getFocusOwner();

        robot.type(KeyCode.F1);
        assertThat(robot.lookup(".keys-card").query().isVisible()).isTrue();
        assertThat(texts(window.shell)).contains("Ctrl+Z", "Undo", "F1");

        robot.type(KeyCode.ESCAPE);
        assertThat(OpenWindow.isShown(robot.lookup(".keys-card").query())).isFalse();
        assertThat(window.scene.getFocusOwner()).isSameAs(before);
    }

    @Test
    void theKeysSayWhatWouldBeUndoneAndRedone(FxRobot robot) {
        robot.interact(() -> window.study.apply(RATE));
        robot.type(KeyCode.F1);
        assertThat(texts(robot.lookup(".keys-card").query())).contains("Undo rating of GPU memory", "Redo");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> window.study.undo());
        robot.type(KeyCode.F1);
        assertThat(texts(robot.lookup(".keys-card").query())).contains("Undo", "Redo rating of GPU memory");
    }

    @Test
    void undoIsStillNamedAndDoneOnAnotherScreen(FxRobot robot) {
        robot.interact(() -> window.study.apply(RATE));
        for (var screen : Screen.values()) {
            robot.interact(() -> window.shell.show(screen));
            assertThat(texts(window.shell)).contains("Undo rating of GPU memory");
        }
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(window.study.progress().rating(diagnostic("gpu-memory"))).isEqualTo(Rating.UNRATED);
    }

    @Test
    void aChangeThatAnotherCopyMadeAnewIsNamedAsNoLongerUndoable(FxRobot robot) {
        robot.interact(() -> {
            window.study.apply(new Change.Rate(diagnostic("nvlink-topology"), Rating.YES));
            window.study.apply(RATE);
            var now = window.study.progress();
            var theirs = new Change.Rate(diagnostic("gpu-memory"), Rating.NOT_YET)
                    .on(now, OpenWindow.NOW, now.latest().next(OpenWindow.NOW, new Replica("other")));
            assertThat(window.study.absorb(theirs)).containsExactly(RATE);
        });
        assertThat(texts(window.shell)).anyMatch(text -> text.startsWith("Undo rating of"));
        assertThat(texts(window.shell)).doesNotContain("Undo rating of GPU memory");
        robot.interact(() -> window.study.undo());
        assertThat(window.study.progress().rating(diagnostic("gpu-memory"))).isEqualTo(Rating.NOT_YET);
        assertThat(window.study.progress().rating(diagnostic("nvlink-topology")))
                .isEqualTo(Rating.UNRATED);
    }

    @Test
    void undoAndRedoNameWhatTheyDoAndHappenByKey(FxRobot robot) {
        robot.interact(() -> window.study.apply(RATE));
        assertThat(texts(window.shell)).contains("Undo rating of GPU memory");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(window.study.progress().rating(diagnostic("gpu-memory"))).isEqualTo(Rating.UNRATED);
        assertThat(texts(window.shell)).contains("Redo rating of GPU memory");

        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertThat(window.study.progress().rating(diagnostic("gpu-memory"))).isEqualTo(Rating.YES);
        assertThat(window.saved).hasSize(3);
    }

    @Test
    void aRatingShowsInEveryScreenThatDependsOnItInTheSameFrame(FxRobot robot) {
        robot.interact(() -> {
            for (var screen : Screen.values()) {
                window.shell.show(screen);
                var before = texts(window.shell);
                window.study.apply(RATE);
                var after = texts(window.shell);
                window.study.undo();

                assertThat(after).as(screen.title()).contains("1 of 12 rated, 1 yes");
                assertThat(before).as(screen.title()).contains("0 of 12 rated, 0 yes");
            }
        });
    }

    @Test
    void theStatusBarSaysSavedSavingOrNotSaved(FxRobot robot) {
        assertThat(texts(window.shell)).contains("Saved 18:04");

        robot.interact(() -> window.study.report(new SaveState.Saving()));
        assertThat(texts(window.shell)).contains("Saving");

        robot.interact(() -> window.study.report(new SaveState.NotSaved("The disk is full.")));
        assertThat(texts(window.shell)).contains("Not saved");
    }

    @Test
    void aWarningStaysAndANoteCanBePutAway(FxRobot robot) {
        robot.interact(() -> {
            window.notices.show(new Notice("save", Notice.Weight.WARNING, "The disk is full.", ""));
            window.notices.show(new Notice("file", Notice.Weight.NOTE, "A file was moved aside.", "details"));
        });
        assertThat(texts(window.shell)).contains("The disk is full.", "A file was moved aside.");

        window.press("Close", robot);
        assertThat(texts(window.shell)).contains("The disk is full.").doesNotContain("A file was moved aside.");
    }

    @Test
    void theThemeIsSwitchedAndRemembered(FxRobot robot) {
        window.press("Theme: system", robot);
        window.press("Theme: light", robot);

        assertThat(texts(window.shell)).contains("Theme: dark");
        assertThat(window.remembered).containsEntry("theme", "DARK");
        assertThat(window.shell.getPseudoClassStates())
                .extracting(Object::toString)
                .contains("dark");
    }

    @Test
    void aNarrowWindowShowsIconsOnlyInTheRail(FxRobot robot) {
        assertThat(railDisplay(robot)).isEqualTo(ContentDisplay.GRAPHIC_ONLY);

        robot.interact(() -> stage.setScene(null));
        var wide = new OpenWindow[1];
        robot.interact(() -> {
            wide[0] = new OpenWindow(window.study.progress(), Map.of(), 1280, 800);
            wide[0].shell.applyCss();
        });
        assertThat(((ButtonBase) wide[0].shell.lookup(".rail-entry")).getContentDisplay())
                .isEqualTo(ContentDisplay.LEFT);
    }

    private static ContentDisplay railDisplay(FxRobot robot) {
        return robot.lookup(".rail-entry").queryAs(ButtonBase.class).getContentDisplay();
    }
}
