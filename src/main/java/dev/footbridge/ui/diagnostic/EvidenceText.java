package dev.footbridge.ui.diagnostic;

/// What a note looks like folded.
final class EvidenceText {

    private EvidenceText() {}

    /// A note's first line that says something; empty for a blank note.
    static String firstLine(String note) {
        return note.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
