package dev.footbridge.ui.gapmap;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.StateTag;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// The gaps as a table. Its columns' widths and its order are kept in the preferences.
final class GapTable extends TableView<GapItem> {

    private static final String ORDER = "gap-map.order";

    private final Map<GapColumn, TableColumn<GapItem, GapRow>> columns = new EnumMap<>(GapColumn.class);
    private final GapItems items;
    private final Preferences preferences;

    /// @param scale how large text is, 1 at 14 px
    /// @param open called with a row that is clicked
    GapTable(GapItems items, ObservableValue<Double> scale, Preferences preferences, Consumer<GapItem> open) {
        super(items.shown());
        this.items = items;
        this.preferences = preferences;
        getStyleClass().add("gap-table");
        setAccessibleText(Messages.text("gapmap.table"));
        for (var column : GapColumn.values()) {
            columns.put(column, column(column));
        }
        getColumns().setAll(columns.values());
        setRowFactory(_ -> new GapTableRow(open));
        new GapColumnLayout(this, columns, scale, preferences).install();
        setSortPolicy(_ -> sortItems());
        order(preferences.get(ORDER).flatMap(GapOrder::parse).orElse(GapOrder.BRIDGE));
    }

    /// The row that the keyboard stands on.
    Optional<GapItem> current() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem())
                .or(() -> Optional.ofNullable(getFocusModel().getFocusedItem()));
    }

    /// Puts the keyboard on a row, without opening it.
    void pointTo(GapItem item) {
        getFocusModel().focus(getItems().indexOf(item));
    }

    void select(GapItem item) {
        getSelectionModel().clearAndSelect(getItems().indexOf(item));
    }

    /// Scrolls no further than it takes to see the row whole.
    void reveal(GapItem item) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(getItems().indexOf(item));
        } else {
            scrollTo(item);
        }
    }

    /// Sorts as if its headers had been clicked.
    void order(GapOrder order) {
        order.columns()
                .forEach(by -> columnOf(by.column())
                        .setSortType(
                                by.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING));
        getSortOrder()
                .setAll(order.columns().stream()
                        .map(by -> columnOf(by.column()))
                        .toList());
    }

    private boolean sortItems() {
        var order = new GapOrder(getSortOrder().stream()
                .map(column -> new GapOrder.By(
                        GapColumn.named(column.getId()).orElseThrow(),
                        column.getSortType() == TableColumn.SortType.DESCENDING))
                .toList());
        var selected = Optional.ofNullable(getSelectionModel().getSelectedItem());
        if (!order.equals(items.orderProperty().get())) {
            items.sort(order);
            preferences.put(ORDER, order.toString());
        }
        selected.ifPresent(item -> getSelectionModel().select(item));
        return true;
    }

    private TableColumn<GapItem, GapRow> columnOf(GapColumn column) {
        return Objects.requireNonNull(columns.get(column));
    }

    private TableColumn<GapItem, GapRow> column(GapColumn column) {
        var shown = new TableColumn<GapItem, GapRow>(column.title());
        shown.setId(column.word());
        shown.setCellValueFactory(features -> features.getValue().rowProperty());
        shown.setCellFactory(_ -> cell(column));
        shown.setReorderable(false);
        shown.setSortable(!column.isArrow());
        shown.setResizable(!column.isArrow());
        shown.setMinWidth(0);
        return shown;
    }

    private DrawnCell cell(GapColumn column) {
        var styleClass = "gap-" + column.word();
        return switch (column) {
            case HAVE -> new TextCell(styleClass, row -> row.gap().have());
            case ARROW -> new TextCell(styleClass, _ -> "→");
            case NEED -> new TextCell(styleClass, row -> row.gap().need());
            case MODULE ->
                new ModuleCell(styleClass, columnOf(GapColumn.STANDING).visibleProperty());
            case HELD -> new HeldCell(styleClass);
            case STANDING -> new TagCell(styleClass, row -> StateTag.of(row.standing()));
            case STATUS -> new TagCell(styleClass, row -> StateTag.of(row.status()));
        };
    }
}
