package dev.footbridge.ui.history;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import java.nio.file.Path;
import javafx.scene.layout.VBox;

/// What stands in the list's place as long as there is none.
final class NoBackups extends VBox {

    NoBackups(String why) {
        getStyleClass().add("no-backups");
        getChildren().add(Controls.prose(why));
    }

    /// None was made yet: says what will be here.
    static NoBackups yet(Path folder) {
        var words = new NoBackups(Messages.text("history.empty-why"));
        words.getChildren().addFirst(Controls.text(Messages.text("history.empty"), "card-heading"));
        words.getChildren().add(Controls.prose(Messages.text("history.empty-where", folder), "muted"));
        return words;
    }
}
