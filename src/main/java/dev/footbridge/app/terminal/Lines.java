package dev.footbridge.app.terminal;

import java.util.ArrayList;
import java.util.List;

/// Fills lines with words.
final class Lines {

    private Lines() {}

    /// A line as it is shown, and how many columns it takes.
    record Line(String shown, int length) {}

    /// At least one line. A word that is longer than `width` stands alone.
    static List<Line> fill(List<Words.Word> words, int width) {
        var lines = new ArrayList<Line>();
        var shown = new StringBuilder();
        var length = 0;
        for (var word : words) {
            if (length > 0 && length + 1 + word.length() > width) {
                lines.add(new Line(shown.toString(), length));
                shown.setLength(0);
                length = 0;
            }
            var space = length > 0 && word.length() > 0 ? 1 : 0;
            shown.append(" ".repeat(space)).append(word.shown());
            length += space + word.length();
            if (word.ends()) {
                lines.add(new Line(shown.toString(), length));
                shown.setLength(0);
                length = 0;
            }
        }
        if (length > 0 || lines.isEmpty()) {
            lines.add(new Line(shown.toString(), length));
        }
        return lines;
    }
}
