package dev.footbridge.report;

import dev.footbridge.message.Messages;
import java.util.Locale;

/// What a report is printed on.
public enum Paper {
    A4("a4", Messages.text("report.paper.a4")),
    LETTER("letter", Messages.text("report.paper.letter"));

    /// Where paper is of the North American sizes, by the Unicode CLDR's `paperSize`.
    private static final String LETTER_LANDS = "US CA MX PH CL CO CR SV GT NI PA PR VE BZ";

    private final String word;
    private final String title;

    Paper(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /// The word used on the command line, in preferences and in style sheets.
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    /// What is usual where the learner is.
    public static Paper usualIn(Locale locale) {
        var country = locale.getCountry();
        return !country.isEmpty() && (" " + LETTER_LANDS + " ").contains(" " + country + " ") ? LETTER : A4;
    }
}
