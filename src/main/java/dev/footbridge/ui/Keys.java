package dev.footbridge.ui;

import dev.footbridge.ui.kit.Command;
import java.util.List;
import javafx.scene.Scene;

/// The keys that work on every screen: those of the commands. A text field that uses one of them itself, such as undo,
/// keeps it.
final class Keys {

    private Keys() {}

    static void installOn(Scene scene, List<Command> commands) {
        for (var command : commands) {
            command.key().ifPresent(key -> scene.getAccelerators().put(key, command.does()));
        }
    }
}
