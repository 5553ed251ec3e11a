package dev.footbridge.report;

import dev.footbridge.message.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a report can be saved as.
public enum Format {
    PDF("pdf", Messages.text("report.format.pdf")),
    HTML("html", Messages.text("report.format.html")),
    MARKDOWN("md", Messages.text("report.format.md")),
    TEXT("txt", Messages.text("report.format.txt"));

    private final String word;
    private final String title;

    Format(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /// The word used on the command line, and the ending of such a file's name.
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    /// The format by the ending of a file's name.
    public static Optional<Format> ofFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.word))
                .findFirst();
    }

    /// The report in this format.
    ///
    /// @throws IllegalArgumentException for a PDF, which is no text
    public String text(Report report) {
        return switch (this) {
            case HTML -> ReportHtml.of(report);
            case MARKDOWN -> ReportMarkdown.of(report);
            case TEXT -> ReportText.of(report);
            case PDF -> throw new IllegalArgumentException("a PDF is no text");
        };
    }
}
