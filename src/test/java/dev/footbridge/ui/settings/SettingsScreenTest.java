package dev.footbridge.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.footbridge.progress.Progress;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Motion;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.on(stage);
    }

    @Test
    void controlCommaOpensThem(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        assertThat(window.shell.frontProperty().get()).isEqualTo(Screen.SETTINGS);
    }

    @Test
    void theThemeHoldsAtOnceAndIsRemembered(FxRobot robot) {
        choose("Theme", Theme.DARK, robot);
        assertThat(window.shell.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("dark"));
        assertThat(window.remembered).containsEntry("theme", "DARK");
    }

    @Test
    void allTextIconsShapesAndTheStatusBarFollowTheSizeOfTheText(FxRobot robot) {
        var before = sizes(robot);
        choose("Size of the text", 200, robot);
        var after = sizes(robot);
        before.forEach((what, size) -> assertThat(after.get(what)).as(what).isCloseTo(size * 2, offset(1.0)));
        assertThat(window.remembered).containsEntry("text-size", "200");

        robot.interact(() -> {
            var next = new OpenWindow(Progress.NONE, window.remembered, 900, 600);
            next.shell.applyCss();
            assertThat(((Labeled) next.shell.lookup(".screen-title")).getFont().getSize())
                    .isCloseTo(after.get("title"), offset(0.1));
        });
    }

    @Test
    void theFirstScreenIsTheOneThatTheProgramOpensWith(FxRobot robot) {
        choose("First screen", Screen.PATH, robot);
        robot.interact(() -> assertThat(new OpenWindow(Progress.NONE, window.remembered, 900, 600)
                        .shell
                        .frontProperty()
                        .get())
                .isEqualTo(Screen.PATH));
    }

    @Test
    void aFirstScreenThatIsNoneOpensToday(FxRobot robot) {
        robot.interact(() -> {
            var next = new OpenWindow(Progress.NONE, Map.of("start-screen", "SETTINGS", "text-size", "9999"), 900, 600);
            assertThat(next.shell.frontProperty().get()).isEqualTo(Screen.TODAY);
        });
    }

    @Test
    void motionCanBeReducedWhateverTheSystemSays(FxRobot robot) {
        choose("Motion", Motion.REDUCED, robot);
        assertThat(Motion.valueOf(window.remembered.get("motion")).isReduced()).isTrue();
        choose("Motion", Motion.FULL, robot);
        assertThat(Motion.valueOf(window.remembered.get("motion")).isReduced()).isFalse();
    }

    @Test
    void theNameIsRememberedAsItIsTyped(FxRobot robot) {
        robot.interact(() -> window.shell.show(Screen.SETTINGS));
        robot.interact(() -> ((TextField) window.shell.lookup(".settings-name")).setText("Ada"));
        assertThat(window.remembered).containsEntry("learner-name", "Ada");
    }

    @Test
    void theDataFolderMovesToWhereTheLearnerTypesAndNowhereElse(FxRobot robot) {
        robot.interact(() -> window.shell.show(Screen.SETTINGS));
        var field = robot.lookup(".settings-folder").queryAs(TextField.class);
        var move = OpenWindow.all(window.shell)
                .filter(node ->
                        node instanceof Button button && button.getText().equals("Move"))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(field.getText()).isEqualTo(OpenWindow.DATA.toString());
        assertThat(move.isDisabled()).isTrue();

        robot.interact(() -> field.setText("somewhere"));
        robot.interact(move::fire);
        assertThat(window.moved).isEmpty();
        assertThat(OpenWindow.texts(window.shell))
                .contains("Name the whole way to the folder, as in " + OpenWindow.DATA + ".");
        assertThat(field.getText()).isEqualTo("somewhere");

        robot.interact(() -> field.setText("/media/stick/study"));
        robot.interact(move::fire);
        assertThat(window.moved).containsExactly(Path.of("/media/stick/study"));
    }

    @Test
    void aFolderThatIsChosenIsOnlyNamedUntilMoveIsPressed(FxRobot robot) {
        robot.interact(() -> window.shell.show(Screen.SETTINGS));
        window.press("Choose …", robot);
        assertThat(robot.lookup(".settings-folder").queryAs(TextField.class).getText())
                .isEqualTo(OpenWindow.DATA.resolveSibling("chosen").toString());
        assertThat(window.moved).isEmpty();
    }

    private Map<String, Double> sizes(FxRobot robot) {
        robot.interact(() -> {
            window.shell.applyCss();
            window.shell.layout();
        });
        return Map.of(
                "title",
                        ((Labeled) window.shell.lookup(".screen-title"))
                                .getFont()
                                .getSize(),
                "status bar",
                        ((Labeled) window.shell.lookup(".status-bar .label"))
                                .getFont()
                                .getSize(),
                "icon", (double) ((FontIcon) window.shell.lookup(".rail-entry .ikonli-font-icon")).getIconSize(),
                "shape", ((Region) window.shell.lookup(".status-bar .state-shape")).getWidth());
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String name, T value, FxRobot robot) {
        robot.interact(() -> {
            window.shell.show(Screen.SETTINGS);
            OpenWindow.all(window.shell)
                    .filter(node -> node instanceof ComboBox<?> && name.equals(node.getAccessibleText()))
                    .map(node -> (ComboBox<T>) node)
                    .findFirst()
                    .orElseThrow()
                    .setValue(value);
        });
    }
}
