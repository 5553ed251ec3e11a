package dev.footbridge.ui;

import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys that work on every screen. A text field that uses one of them itself, such as undo, keeps it.
final class Keys {

    private final Study study;
    private final Shell shell;

    Keys(Study study, Shell shell) {
        this.study = study;
        this.shell = shell;
    }

    void installOn(Scene scene) {
        var keys = scene.getAccelerators();
        for (var screen : Screen.values()) {
            screen.key().ifPresent(key -> keys.put(shortcut(key), () -> shell.show(screen)));
        }
        keys.put(new KeyCodeCombination(KeyCode.F1), shell::toggleKeys);
        keys.put(shortcut(KeyCode.T), shell::toggleTimer);
        keys.put(shortcut(KeyCode.Z), study::undo);
        keys.put(shortcut(KeyCode.Y), study::redo);
        keys.put(shortcut(KeyCode.Z, KeyCombination.SHIFT_DOWN), study::redo);
    }

    private static KeyCombination shortcut(KeyCode key, KeyCombination.Modifier... modifiers) {
        var all = new KeyCombination.Modifier[modifiers.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(modifiers, 0, all, 1, modifiers.length);
        return new KeyCodeCombination(key, all);
    }
}
