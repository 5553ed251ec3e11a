package dev.footbridge.app;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.ui.Shell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The guide reader as the tour shows it, by the keys that a learner presses.
final class GuideTour {

    private static final ModuleId MODULE = new ModuleId("vllm");

    private GuideTour() {}

    /// What to do before each picture, by its name, one after the other.
    static Map<String, Runnable> of(Shell shell) {
        var views = new LinkedHashMap<String, Runnable>();
        views.put("top", () -> shell.openGuide(MODULE, Optional.empty()));
        views.put("table", () -> shell.openGuide(MODULE, Optional.of("where-gpu-memory-goes")));
        views.put("callout", () -> shell.openGuide(MODULE, Optional.of("the-metrics-and-what-each-one-tells")));
        views.put("code", () -> shell.openGuide(MODULE, Optional.of("running-it-on-kubernetes")));
        views.put("find", () -> {
            press(shell, KeyCode.F, true);
            ((TextField) shell.lookup(".find-bar .text-field")).setText("cache");
        });
        views.put("notes", () -> {
            press(shell, KeyCode.ESCAPE, false);
            press(shell, KeyCode.H, false);
            press(shell, KeyCode.N, false);
        });
        views.put("exercise", () -> {
            press(shell, KeyCode.N, false);
            shell.openGuide(MODULE, Optional.of("exercise-find-the-knee-of-a-simulated-engine"));
        });
        views.put("end", () -> press(shell, KeyCode.END, false));
        return views;
    }

    private static void press(Shell shell, KeyCode key, boolean control) {
        Event.fireEvent(
                shell.lookup(".page"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    }
}
