package dev.footbridge.ui.guide;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The measures of a page, all in pixels and all from one size of type.
///
/// @param type the size of running text
/// @param letter how wide a letter of running text is on average
/// @param prose how wide running text may be: 72 letters
/// @param wide how wide code, figures and tables may be: 90 letters of code, with the frame around them
record Metrics(double type, double letter, double prose, double wide) {

    static final double CODE_SIZE = 0.867;

    private static final int MEASURE = 72;
    private static final int CODE_COLUMNS = 90;
    private static final String SAMPLE =
            "A request does two very different things: it runs the whole prompt at once, and then makes one word at a time.";

    static Metrics of(double type) {
        var letter = width(SAMPLE, new Font("Inter", type)) / SAMPLE.length();
        var column = width("0".repeat(10), new Font("JetBrains Mono", type * CODE_SIZE)) / 10;
        return new Metrics(type, letter, letter * MEASURE, column * CODE_COLUMNS + type * 2.4);
    }

    /// A length that grows with the type.
    double em(double ems) {
        return Math.round(type * ems);
    }

    private static double width(String sample, Font font) {
        var text = new Text(sample);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
