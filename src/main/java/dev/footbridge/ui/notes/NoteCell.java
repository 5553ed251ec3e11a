package dev.footbridge.ui.notes;

import dev.footbridge.guidance.Named;
import dev.footbridge.progress.NoteId;
import dev.footbridge.ui.kit.Controls;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a note is on, and its first line.
final class NoteCell extends ListCell<NoteId> {

    private final Named named;
    private final Function<NoteId, String> text;
    private final Label on = Controls.text("", "strong");
    private final Label first = Controls.text("", "small", "muted");
    private final VBox both = new VBox(on, first);

    NoteCell(Named named, Function<NoteId, String> text) {
        this.named = named;
        this.text = text;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable NoteId note, boolean empty) {
        super.updateItem(note, empty);
        if (empty || note == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        on.setText(named.of(note));
        first.setText(text.apply(note).strip().lines().findFirst().orElse(""));
        setGraphic(both);
        setAccessibleText(on.getText() + ", " + first.getText());
    }
}
