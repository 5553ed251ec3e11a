package dev.footbridge.ui.gapmap;

import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.text.Text;

/// A cell of words, wrapped and never cut off.
///
/// They are drawn as a [Text] of the cell's width: a cell that wraps its own text still cuts the last line off when it
/// was narrower or lower before.
final class TextCell extends DrawnCell {

    private final Function<GapRow, String> words;
    private final Text drawn = new Text();

    TextCell(String styleClass, Function<GapRow, String> words) {
        super(styleClass);
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        drawn.getStyleClass().addAll("text", "gap-words");
        drawn.wrappingWidthProperty().bind(widthProperty().map(width -> inside(width.doubleValue())));
    }

    @Override
    void draw(GapRow row) {
        setText(words.apply(row));
        drawn.setText(getText());
        setGraphic(drawn);
    }

    @Override
    void clear() {
        setText("");
        setGraphic(null);
    }

    @Override
    double drawnHeight(double width) {
        var text = new Text(drawn.getText());
        text.setFont(drawn.getFont());
        text.setWrappingWidth(width);
        return text.getLayoutBounds().getHeight();
    }
}
