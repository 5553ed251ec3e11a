package dev.footbridge.ui.history;

import dev.footbridge.ui.kit.BackupWords;
import dev.footbridge.ui.kit.Controls;
import java.time.Clock;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One backup as a row: when, why, and what it held.
final class BackupCell extends WrappedCell<BackupItem> {

    private final Clock clock;
    private final Label made = Controls.text("", "strong");
    private final Label occasion = Controls.text("", "small", "muted");
    private final Label held = Controls.text("", "small");
    private final VBox lines = new VBox(made, occasion, held);

    BackupCell(Clock clock) {
        this.clock = clock;
        getStyleClass().add("backup-cell");
        lines.getStyleClass().add("backup-lines");
        held.setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable BackupItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        made.setText(BackupWords.made(item.backup(), clock));
        occasion.setText(BackupWords.of(item.backup().occasion()));
        held.setText(item.held());
        setAccessibleText(item.spoken(clock));
        draw(lines);
    }
}
