package dev.footbridge.ui.gapmap;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell that draws a row and stays in step with it.
abstract class DrawnCell extends TableCell<GapItem, GapRow> {

    DrawnCell(String styleClass) {
        getStyleClass().add(styleClass);
    }

    /// Draws the row; called again whenever it changes.
    abstract void draw(GapRow row);

    /// Takes away what was drawn: the cell is empty.
    abstract void clear();

    /// How high what is drawn becomes in a given width.
    abstract double drawnHeight(double width);

    final double inside(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected final double computePrefHeight(double width) {
        var known = width < 0 ? getTableColumn().getWidth() : width;
        return snappedTopInset() + Math.ceil(drawnHeight(inside(known))) + snappedBottomInset();
    }

    @Override
    protected final void updateItem(@Nullable GapRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            clear();
        } else {
            draw(row);
        }
    }
}
