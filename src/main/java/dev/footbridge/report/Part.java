package dev.footbridge.report;

import dev.footbridge.message.Messages;

/// What a report may hold beside its head and summary, in the order in which it stands there.
public enum Part {
    SUMMARY("summary", Messages.text("report.part.summary")),
    NEXT("next", Messages.text("report.part.next")),
    CHANGES("changes", Messages.text("report.part.changes")),
    OUTCOMES("outcomes", Messages.text("report.part.outcomes")),
    DIAGNOSTIC("diagnostic", Messages.text("report.part.diagnostic")),
    GAPS("gaps", Messages.text("report.part.gaps")),
    PATH("path", Messages.text("report.part.path")),
    STUDY_TIME("study-time", Messages.text("report.part.study-time")),
    ANTI_PATTERNS("anti-patterns", Messages.text("report.part.anti-patterns")),
    NOTES("notes", Messages.text("report.part.notes"));

    private final String word;
    private final String title;

    Part(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /// The word used in preferences, and as the part's anchor in HTML.
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }
}
