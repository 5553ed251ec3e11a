package dev.footbridge.ui.gapmap;

import dev.footbridge.ui.kit.Preferences;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/// Shows the columns that the table has room for and fits them into it, in the proportions that the learner dragged
/// them to.
final class GapColumnLayout {

    private static final String WIDTHS = "gap-map.widths";

    private final TableView<GapItem> table;
    private final Map<GapColumn, TableColumn<GapItem, GapRow>> columns;
    private final ObservableValue<Double> scale;
    private final Preferences preferences;
    private GapWidths widths;
    private GapWidths kept;

    /// @param scale how large text is, 1 at 14 px
    GapColumnLayout(
            TableView<GapItem> table,
            Map<GapColumn, TableColumn<GapItem, GapRow>> columns,
            ObservableValue<Double> scale,
            Preferences preferences) {
        this.table = table;
        this.columns = columns;
        this.scale = scale;
        this.preferences = preferences;
        this.widths = preferences.get(WIDTHS).flatMap(GapWidths::parse).orElseGet(GapWidths::usual);
        this.kept = widths;
    }

    void install() {
        table.setColumnResizePolicy(features -> {
            if (features.getColumn() != null) {
                drag(features.getColumn().getId(), features.getDelta());
            }
            fit();
            return true;
        });
        table.widthProperty().subscribe(_ -> refit());
        scale.subscribe(_ -> refit());
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> keep());
    }

    private void keep() {
        if (!widths.equals(kept)) {
            kept = widths;
            preferences.put(WIDTHS, widths.toString());
        }
    }

    private void drag(String id, double delta) {
        var available = content().getContentWidth() / scale.getValue();
        GapColumn.named(id)
                .ifPresent(column -> widths = widths.drag(column, delta / scale.getValue(), shown(), available));
    }

    private void fit() {
        var content = content();
        widths.fit(shown(), content.getContentWidth() / scale.getValue()).forEach((column, width) -> {
            var fitted = columns.get(column);
            if (fitted != null) {
                content.setColumnWidth(fitted, Math.floor(width * scale.getValue()));
            }
        });
    }

    private void refit() {
        var width = table.getWidth() / scale.getValue();
        columns.forEach((column, shown) -> shown.setVisible(column.isShownIn(width)));
        fit();
    }

    private List<GapColumn> shown() {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().isVisible())
                .map(Map.Entry::getKey)
                .toList();
    }

    private TableView.ResizeFeatures<GapItem> content() {
        return new TableView.ResizeFeatures<>(table, null, 0.0);
    }
}
