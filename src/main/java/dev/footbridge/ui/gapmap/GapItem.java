package dev.footbridge.ui.gapmap;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A gap as the table holds it: it stays the same item while what its row shows changes, so that selection and scroll
/// stay too.
final class GapItem {

    private final ReadOnlyObjectWrapper<GapRow> row;

    GapItem(GapRow row) {
        this.row = new ReadOnlyObjectWrapper<>(row);
    }

    GapRow row() {
        return row.get();
    }

    ReadOnlyObjectProperty<GapRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    void show(GapRow now) {
        row.set(now);
    }
}
