package dev.footbridge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.ui.kit.Screen;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a learner without a mouse, or without sight of the screen, needs of every screen.
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {

    private static final int MOST_TABS = 120;

    @TempDir
    private Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(Pictured.SOME_OF_EVERYTHING, Map.of(), Pictured.backups(folder), 900, 700);
        stage.setScene(window.scene);
        stage.show();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everythingThatTakesTheKeyboardHasAName(Screen screen, FxRobot robot) {
        robot.interact(() -> window.shell.show(screen));

        var nameless = new TreeSet<String>();
        var named = focusable().stream().filter(node -> {
            var name = name(node);
            if (name.isBlank()) {
                nameless.add(node.toString());
            }
            return !name.isBlank();
        });
        assertThat(named.count()).as("named controls").isGreaterThan(8);
        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void tabReachesEverythingThatTakesTheKeyboard(Screen screen, FxRobot robot) {
        robot.interact(() -> window.shell.show(screen));

        var expected = focusable();
        var reached = new LinkedHashSet<Node>();
        for (var tabs = 0; tabs < MOST_TABS && !reached.containsAll(expected); tabs++) {
            press(KeyCode.TAB, robot);
            reached.add(window.scene.getFocusOwner());
            expected = focusable();
        }
        for (var group : groups(reached)) {
            reached.addAll(byArrows(group, robot));
        }
        assertThat(expected.stream().filter(node -> !reached.contains(node)).map(AccessibilityTest::name))
                .as("never reached by Tab")
                .isEmpty();
    }

    /// Toggles of one group are one stop for Tab; arrows lead from one to the next.
    private static Set<ToggleGroup> groups(Set<Node> reached) {
        var groups = new LinkedHashSet<ToggleGroup>();
        reached.stream()
                .filter(ToggleButton.class::isInstance)
                .map(node -> ((ToggleButton) node).getToggleGroup())
                .filter(Objects::nonNull)
                .forEach(groups::add);
        return groups;
    }

    private Set<Node> byArrows(ToggleGroup group, FxRobot robot) {
        var reached = new LinkedHashSet<Node>();
        for (var arrow : new KeyCode[] {KeyCode.RIGHT, KeyCode.DOWN}) {
            robot.interact(() -> ((Node) group.getToggles().getFirst()).requestFocus());
            for (var i = 0; i < group.getToggles().size(); i++) {
                reached.add(window.scene.getFocusOwner());
                press(arrow, robot);
            }
        }
        return reached;
    }

    /// As the keyboard does it, without the pauses of a hand.
    private void press(KeyCode code, FxRobot robot) {
        robot.interact(() -> Event.fireEvent(
                window.scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private Set<Node> focusable() {
        var found = new LinkedHashSet<Node>();
        OpenWindow.all(window.shell)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && OpenWindow.isShown(node))
                .filter(node -> node instanceof Control || node.getAccessibleText() != null)
                .filter(node -> !(node instanceof ScrollPane))
                .forEach(found::add);
        return found;
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }
}
