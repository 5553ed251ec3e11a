package dev.footbridge.ui.gapmap;

import atlantafx.base.theme.Styles;
import dev.footbridge.message.Messages;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;

/// How the rows are sorted, in words, and another way to choose it: the headers cannot be reached by keyboard.
final class GapSortMenu extends MenuButton {

    private final GapTable table;

    GapSortMenu(GapItems items, GapTable table) {
        this.table = table;
        getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "gap-sort");
        setMinWidth(USE_PREF_SIZE);
        items.orderProperty().subscribe(order -> offer(order));
    }

    private void offer(GapOrder order) {
        setText(words(order));
        setAccessibleText(Messages.text("gapmap.sort.name", words(order)));
        getItems().setAll(item(Messages.text("gapmap.sort.bridge"), GapOrder.BRIDGE, order));
        for (var column : GapColumn.values()) {
            if (!column.isArrow()) {
                getItems().add(item(column.title(), order.turnedTo(column), order));
            }
        }
    }

    private RadioMenuItem item(String title, GapOrder leadsTo, GapOrder now) {
        var item = new RadioMenuItem(title);
        item.setSelected(leadsTo.leading().equals(now.leading()));
        item.setOnAction(_ -> table.order(leadsTo));
        return item;
    }

    private static String words(GapOrder order) {
        if (order.equals(GapOrder.BRIDGE)) {
            return Messages.text("gapmap.sort.bridge");
        }
        return order.columns().stream()
                .map(by -> Messages.text(
                        by.descending() ? "gapmap.sort.down" : "gapmap.sort.up",
                        by.column().title()))
                .collect(Collectors.joining(", "));
    }
}
