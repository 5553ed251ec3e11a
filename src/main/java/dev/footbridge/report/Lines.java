package dev.footbridge.report;

import java.util.List;

/// What the learner typed, line by line.
final class Lines {

    private Lines() {}

    /// Without spaces around, and without letters that no page shows.
    static List<String> of(String text) {
        return text.strip().lines().map(Lines::clean).toList();
    }

    /// On one line.
    static String one(String text) {
        return String.join(" ", of(text)).strip();
    }

    private static String clean(String line) {
        return line.strip().replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
