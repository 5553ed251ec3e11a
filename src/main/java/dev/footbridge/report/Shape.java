package dev.footbridge.report;

import dev.footbridge.guidance.GapStatus;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.guidance.Proven;
import dev.footbridge.progress.Rating;
import java.util.Locale;

/// A state as a shape, which always stands beside its word: a report may be printed in black and white.
public enum Shape {
    NONE("·"),
    EMPTY("○"),
    HALF("◐"),
    FULL("●"),
    SKIPPED("↷"),
    LEFT_OUT("⊘");

    private final String letter;

    Shape(String letter) {
        this.letter = letter;
    }

    /// As it is drawn in plain text.
    public String letter() {
        return letter;
    }

    /// As it is named in a style sheet.
    public String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Shape of(Rating rating) {
        return switch (rating) {
            case UNRATED -> NONE;
            case NOT_YET -> EMPTY;
            case PARTLY -> HALF;
            case YES -> FULL;
        };
    }

    static Shape of(GapStatus status) {
        return switch (status) {
            case OPEN -> EMPTY;
            case CLOSING -> HALF;
            case CLOSED -> FULL;
        };
    }

    static Shape of(ModuleStanding standing) {
        return switch (standing) {
            case NOT_STARTED -> EMPTY;
            case IN_PROGRESS -> HALF;
            case DONE -> FULL;
            case SKIPPED -> SKIPPED;
            case LEFT_OUT -> LEFT_OUT;
        };
    }

    static Shape of(Proven.Level level) {
        return switch (level) {
            case NOT_STARTED -> EMPTY;
            case BUILDING -> HALF;
            case READY, PROVEN -> FULL;
        };
    }
}
