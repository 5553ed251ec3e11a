package dev.footbridge.ui.gapmap;

import dev.footbridge.ui.kit.StateTag;
import java.util.function.Function;

/// A cell of a state: its shape and its word.
final class TagCell extends DrawnCell {

    private final Function<GapRow, StateTag> tag;

    TagCell(String styleClass, Function<GapRow, StateTag> tag) {
        super(styleClass);
        this.tag = tag;
    }

    @Override
    void draw(GapRow row) {
        var drawn = tag.apply(row);
        setGraphic(drawn);
        setAccessibleText(drawn.getText());
    }

    @Override
    void clear() {
        setGraphic(null);
        setAccessibleText("");
    }

    @Override
    double drawnHeight(double width) {
        var drawn = getGraphic();
        return drawn == null ? 0 : drawn.prefHeight(-1);
    }
}
