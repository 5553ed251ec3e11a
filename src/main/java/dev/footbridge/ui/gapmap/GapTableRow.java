package dev.footbridge.ui.gapmap;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A row of the table: marked where its module is next, opened by a click.
final class GapTableRow extends TableRow<GapItem> {

    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    private static final double HAIRLINE = 1;

    private Subscription shown = Subscription.EMPTY;

    GapTableRow(Consumer<GapItem> open) {
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable GapItem item, boolean empty) {
        super.updateItem(item, empty);
        shown.unsubscribe();
        if (empty || item == null) {
            shown = Subscription.EMPTY;
            pseudoClassStateChanged(NEXT, false);
            setAccessibleText("");
        } else {
            shown = item.rowProperty().subscribe(this::show);
        }
    }

    /// As high as its highest cell is at the width of its column, so that text wraps rather than being cut off, and the
    /// line below. The
    /// table's own answer asks the cells without a width, which they answer from a cache of an earlier one.
    @Override
    protected double computePrefHeight(double width) {
        var drawn = super.computePrefHeight(width);
        var highest = getChildrenUnmodifiable().stream()
                .filter(TableCell.class::isInstance)
                .mapToDouble(cell -> cell.prefHeight(
                        ((TableCell<?, ?>) cell).getTableColumn().getWidth()))
                .max();
        return Math.max(minHeight(-1), Math.ceil(highest.orElse(drawn)) + HAIRLINE);
    }

    private void show(GapRow row) {
        pseudoClassStateChanged(NEXT, row.next());
        setAccessibleText(row.spoken());
    }
}
