package dev.footbridge.app;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.Shell;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What lies over the screens and behind the journal's first page, as the tour shows it, by what a learner presses.
final class LoopTour {

    private LoopTour() {}

    /// What to do before each picture, by its name, one after the other.
    static Map<String, Runnable> of(Shell shell, Study study) {
        var views = new LinkedHashMap<String, Runnable>();
        views.put("palette", () -> {
            shell.show(Screen.TODAY);
            find(shell);
        });
        views.put("palette-found", () -> ((TextField) shell.lookup(".palette-card .text-field")).setText("gpu"));
        views.put("quick-capture", () -> {
            shell.show(Screen.TODAY);
            press(shell, KeyCode.R, true);
        });
        views.put("journal-list", () -> {
            shell.show(Screen.JOURNAL);
            toReflections(shell);
        });
        study.progress().reflections().all().keySet().stream()
                .findFirst()
                .ifPresent(id -> views.put("journal-editor", () -> shell.showReflection(id)));
        return views;
    }

    static void find(Shell shell) {
        press(shell, KeyCode.K, false);
    }

    private static void toReflections(Shell shell) {
        all(shell)
                .filter(node -> node instanceof ToggleButton chip
                        && chip.getText().equals(Messages.text("journal.reflections")))
                .findFirst()
                .ifPresent(chip -> ((ToggleButton) chip).fire());
    }

    private static Stream<Node> all(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(
                        Stream.of(root),
                        parent.getChildrenUnmodifiable().stream().flatMap(LoopTour::all))
                : Stream.of(root);
    }

    private static void press(Shell shell, KeyCode key, boolean shift) {
        Event.fireEvent(shell, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, true, false, false));
    }
}
