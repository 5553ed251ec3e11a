package dev.footbridge.ui.success;

import dev.footbridge.content.Link;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Attachment;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Journal;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Study;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One attachment: a link, whose whole address is shown before it is followed, or a file, and whether it is still where
/// it was.
final class Attached extends VBox {

    private final Navigator navigator;
    private final HBox asking = new HBox();

    Attached(Study study, Library library, Navigator navigator, EntryId id, Attachment attachment) {
        this.navigator = navigator;
        getStyleClass().add("attached");
        var name = attachment.label().isBlank() ? attachment.target() : attachment.label();
        var shown = switch (attachment.kind()) {
            case LINK -> link(name, attachment.target());
            case FILE -> file(library, name, attachment.target());
        };
        HBox.setHgrow(shown, Priority.ALWAYS);
        var remove = Controls.iconButton(
                Feather.X,
                Messages.text("success.remove", name),
                () -> study.apply(new Change.Delete<>(Journal.ATTACHMENTS, id)));
        var icon = new FontIcon(
                switch (attachment.kind()) {
                    case LINK -> Feather.LINK;
                    case FILE -> Feather.FILE;
                });
        var line = new HBox(icon, shown, remove);
        line.getStyleClass().add("actions");
        asking.getStyleClass().add("actions");
        ask(Optional.empty());
        getChildren().addAll(line, asking);
    }

    private Node link(String name, String target) {
        var link = Controls.link(name, () -> ask(Optional.of(target)));
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setAccessibleText(Messages.text("success.link.name", name, target));
        return link;
    }

    private static Node file(Library library, String name, String target) {
        var path = Controls.prose(name);
        var state = Controls.text("", "small", "muted");
        library.read(
                _ -> isThere(target),
                there -> state.setText(
                        there ? Messages.text("success.file.there") : Messages.text("success.file.missing")));
        return new VBox(path, state);
    }

    private static boolean isThere(String target) {
        try {
            return Files.exists(Path.of(target));
        } catch (InvalidPathException fromAnotherSystem) {
            return false;
        }
    }

    private void ask(Optional<String> target) {
        asking.setVisible(target.isPresent());
        asking.setManaged(target.isPresent());
        target.ifPresent(it -> {
            var address = URI.create(it);
            var open = Controls.button(Messages.text("guide.online.open"), () -> {
                ask(Optional.empty());
                navigator.openOnline(new Link(it, address, Optional.empty()));
            });
            var whole = Controls.prose(it, "small", "muted");
            HBox.setHgrow(whole, Priority.ALWAYS);
            asking.getChildren()
                    .setAll(
                            whole,
                            open,
                            Controls.quietButton(Messages.text("action.cancel"), () -> ask(Optional.empty())));
            open.requestFocus();
        });
    }
}
