package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Table;

/// How wide the columns of a table are: as wide as they need where there is room; else each gives from what it has
/// above its longest word, and only then do words break.
final class ColumnWidths {

    private static final double LONGEST_WORD = 24;

    /// How much wider than on average the letters of one word may be: it has no spaces, and perhaps an m.
    private static final double WORD = 1.25;

    private ColumnWidths() {}

    /// @param letter the width of a letter
    /// @param padding what a column needs beside its text
    static double[] of(Table table, double available, double letter, double padding) {
        var columns = table.columns();
        var wanted = columns.stream()
                .mapToDouble(column -> column.longest() * letter + padding)
                .toArray();
        var least = columns.stream()
                .mapToDouble(column ->
                        Math.min(column.longest(), WORD * Math.min(column.word(), LONGEST_WORD)) * letter + padding)
                .toArray();
        var widths = new double[wanted.length];
        var total = sum(wanted);
        var floor = sum(least);
        for (var i = 0; i < widths.length; i++) {
            if (total <= available) {
                widths[i] = wanted[i];
            } else if (floor >= available) {
                widths[i] = least[i] * available / floor;
            } else {
                widths[i] = least[i] + (wanted[i] - least[i]) * (available - floor) / (total - floor);
            }
        }
        return widths;
    }

    private static double sum(double[] widths) {
        var sum = 0.0;
        for (var width : widths) {
            sum += width;
        }
        return sum;
    }
}
