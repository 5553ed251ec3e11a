package dev.footbridge.ui.gapmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// By which columns the rows are sorted, the weightiest first. Rows that are equal in all of them, and all rows where
/// there is none, keep the bridge's order.
record GapOrder(List<By> columns) {

    /// The order of the bridge.
    static final GapOrder BRIDGE = new GapOrder(List.of());

    record By(GapColumn column, boolean descending) {}

    GapOrder {
        columns = List.copyOf(columns);
    }

    /// Reads what [#toString] wrote; empty for anything else.
    static Optional<GapOrder> parse(String text) {
        var columns = new ArrayList<By>();
        for (var word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            var descending = word.startsWith("-");
            var column = GapColumn.named(descending ? word.substring(1) : word);
            if (column.isEmpty()
                    || column.get().isArrow()
                    || columns.stream().anyMatch(by -> by.column() == column.get())) {
                return Optional.empty();
            }
            columns.add(new By(column.get(), descending));
        }
        return Optional.of(new GapOrder(columns));
    }

    /// The column that weighs most; empty for the order of the bridge.
    Optional<GapColumn> leading() {
        return columns.stream().map(By::column).findFirst();
    }

    /// The order by `column` alone: upwards, or downwards where it is sorted upwards by it already.
    GapOrder turnedTo(GapColumn column) {
        return new GapOrder(List.of(new By(column, columns.equals(List.of(new By(column, false))))));
    }

    /// For a stable sort of rows that stand in the bridge's order.
    Comparator<GapRow> comparator() {
        Comparator<GapRow> all = (_, _) -> 0;
        for (var by : columns) {
            var order = by.column().order();
            all = all.thenComparing(by.descending() ? order.reversed() : order);
        }
        return all;
    }

    /// As preferences keep it: *-status need*.
    @Override
    public String toString() {
        return columns.stream()
                .map(by -> (by.descending() ? "-" : "") + by.column().word())
                .collect(Collectors.joining(" "));
    }
}
