package dev.footbridge.report;

/// A bar of a chart, drawn with letters.
final class TextBar {

    private static final int LONGEST = 20;

    private TextBar() {}

    /// @param most the amount that is drawn the longest
    static String of(long amount, long most) {
        var length = most == 0 ? 0 : Math.toIntExact(Math.round((double) amount * LONGEST / most));
        return "█".repeat(length);
    }
}
