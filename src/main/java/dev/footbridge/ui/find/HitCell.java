package dev.footbridge.ui.find;

import dev.footbridge.find.Hit;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One thing that was found: its name, the words that fit, what it is, and its key.
final class HitCell extends ListCell<Hit<Lead>> {

    private final Label title = Controls.text("", "strong");
    private final Label excerpt = Controls.text("", "small", "muted");
    private final Label kind = Controls.text("", "small", "muted");
    private final Label key = Controls.text("", "key");
    private final HBox line;

    HitCell() {
        var words = new VBox(title, excerpt);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        key.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(words, space, kind, key);
        line.getStyleClass().add("hit");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Hit<Lead> hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        title.setText(hit.found().title());
        excerpt.setText(hit.excerpt());
        show(excerpt, !hit.excerpt().isEmpty());
        kind.setText(hit.found().kind().title());
        key.setText(hit.found().target().key());
        show(key, !key.getText().isEmpty());
        setGraphic(line);
        setAccessibleText(Messages.text(
                "find.hit",
                hit.found().title(),
                kind.getText(),
                hit.excerpt(),
                hit.found().target().key()));
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
