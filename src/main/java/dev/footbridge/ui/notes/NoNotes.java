package dev.footbridge.ui.notes;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Screen;
import javafx.scene.layout.VBox;

/// Says where notes are taken, as long as there is none.
final class NoNotes extends VBox {

    NoNotes(Navigator navigator) {
        getStyleClass().add("note-pane");
        getChildren()
                .addAll(
                        Controls.text(Messages.text("notes.empty"), "card-heading"),
                        Controls.prose(Messages.text("notes.empty-why")),
                        Controls.button(Messages.text("notes.to-path"), () -> navigator.show(Screen.PATH)));
    }
}
