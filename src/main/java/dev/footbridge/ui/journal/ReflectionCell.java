package dev.footbridge.ui.journal;

import dev.footbridge.content.Bridge;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Reflection;
import dev.footbridge.ui.kit.Controls;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A reflection as three lines: its habit, how it begins, when and how strong it was.
final class ReflectionCell extends ListCell<Map.Entry<EntryId, Reflection>> {

    private final Bridge bridge;
    private final Label habit = Controls.text("", "strong");
    private final Label line = Controls.text("");
    private final Label circumstances = Controls.text("", "small", "muted");
    private final VBox lines = new VBox(habit, line, circumstances);

    ReflectionCell(Bridge bridge) {
        this.bridge = bridge;
        getStyleClass().add("reflection-cell");
        lines.getStyleClass().add("backup-lines");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Map.@Nullable Entry<EntryId, Reflection> item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var reflection = item.getValue();
        habit.setText(HabitChoice.name(bridge, reflection.antiPattern()));
        line.setText(JournalWords.line(reflection));
        circumstances.setText(JournalWords.circumstances(reflection));
        setAccessibleText(String.join(". ", habit.getText(), line.getText(), circumstances.getText()));
        setGraphic(lines);
    }
}
