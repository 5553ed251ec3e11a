package dev.footbridge.ui.history;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A row as wide as its list and as high as its text needs there. A list cell by itself takes text for one line.
class WrappedCell<T> extends ListCell<T> {

    WrappedCell() {
        setPrefWidth(0);
    }

    final void draw(Region region) {
        region.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> inner(getWidth()), widthProperty(), insetsProperty()));
        setGraphic(region);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region region && width > 0
                ? snappedTopInset() + snapSizeY(region.prefHeight(inner(width))) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }
}
