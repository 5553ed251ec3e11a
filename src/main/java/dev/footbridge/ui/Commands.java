package dev.footbridge.ui;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Command;
import dev.footbridge.ui.kit.Look;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The one list of what can be done from anywhere, with its keys. The palette, the table of keys and the keys
/// themselves come from here.
final class Commands implements Supplier<List<Command>> {

    private final Study study;
    private final Shell shell;
    private final Look look;

    Commands(Study study, Shell shell, Look look) {
        this.study = study;
        this.shell = shell;
        this.look = look;
    }

    /// As they are called now: undo names what it takes back. Their order and their keys stay.
    @Override
    public List<Command> get() {
        var all = new ArrayList<Command>();
        for (var screen : Screen.values()) {
            all.add(new Command(screen.title(), true, screen.combination(), () -> shell.show(screen)));
        }
        add(all, Messages.text("command.find"), shortcut(KeyCode.K), shell::find);
        add(
                all,
                Messages.text("command.capture"),
                shortcut(KeyCode.R, KeyCombination.SHIFT_DOWN),
                shell::toggleCapture);
        add(all, Messages.text("command.timer"), shortcut(KeyCode.T), shell::toggleTimer);
        add(all, undo(), shortcut(KeyCode.Z), study::undo);
        add(all, redo(), shortcut(KeyCode.Y), study::redo);
        add(all, redo(), shortcut(KeyCode.Z, KeyCombination.SHIFT_DOWN), study::redo);
        add(all, Messages.text("command.theme"), Optional.empty(), look::nextTheme);
        add(all, Messages.text("command.larger"), Optional.empty(), look::larger);
        add(all, Messages.text("command.smaller"), Optional.empty(), look::smaller);
        add(all, Messages.text("command.usual-size"), Optional.empty(), look::usualSize);
        add(all, Messages.text("command.keys"), Optional.of(new KeyCodeCombination(KeyCode.F1)), shell::toggleKeys);
        return all;
    }

    private String undo() {
        return Words.undo(study.historyProperty().get(), study.bridge()).orElseGet(() -> Messages.text("keys.undo"));
    }

    private String redo() {
        return Words.redo(study.historyProperty().get(), study.bridge()).orElseGet(() -> Messages.text("keys.redo"));
    }

    private static void add(List<Command> all, String title, Optional<KeyCombination> key, Runnable does) {
        all.add(new Command(title, false, key, does));
    }

    private static Optional<KeyCombination> shortcut(KeyCode key, KeyCombination.Modifier... modifiers) {
        return Optional.of(Screen.shortcut(key, modifiers));
    }
}
