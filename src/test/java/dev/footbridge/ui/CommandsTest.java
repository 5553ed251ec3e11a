package dev.footbridge.ui;

import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.ui.kit.Command;
import dev.footbridge.ui.kit.Screen;
import java.util.Arrays;
import java.util.HashSet;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CommandsTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.on(stage);
    }

    @Test
    void noTwoCommandsHaveOneKey() {
        var keys = new HashSet<KeyCombination>();
        for (var command : window.shell.commands().get()) {
            command.key()
                    .ifPresent(key ->
                            assertThat(keys.add(key)).as(key.getDisplayText()).isTrue());
        }
        assertThat(keys).hasSizeGreaterThan(8);
    }

    @Test
    void everyKeyOfACommandWorksEverywhereAndNoOther() {
        assertThat(window.scene.getAccelerators().keySet())
                .containsExactlyInAnyOrderElementsOf(window.shell.commands().get().stream()
                        .flatMap(command -> command.key().stream())
                        .toList());
    }

    @Test
    void f1ListsEveryCommandThatHasAKey(FxRobot robot) {
        robot.type(KeyCode.F1);
        var shown = texts(robot.lookup(".keys-card").query());
        for (var command : window.shell.commands().get()) {
            command.key().ifPresent(key -> assertThat(shown).contains(key.getDisplayText(), command.title()));
        }
    }

    @Test
    void everyScreenIsACommand() {
        assertThat(window.shell.commands().get())
                .filteredOn(Command::leadsTo)
                .extracting(Command::title)
                .containsExactly(
                        Arrays.stream(Screen.values()).map(Screen::title).toArray(String[]::new));
    }
}
