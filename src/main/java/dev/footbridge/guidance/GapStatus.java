package dev.footbridge.guidance;

import dev.footbridge.content.Gap;
import dev.footbridge.progress.ModuleState.InProgress;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;

/// How far a gap is bridged. Derived, never stored.
public enum GapStatus {
    /// Nothing shows it closing yet.
    OPEN("open"),
    /// Some of its diagnostics are rated *partly* or *yes*, or its module is in progress or done.
    CLOSING("closing"),
    /// All of its diagnostics are rated *yes*.
    CLOSED("closed");

    private final String word;

    GapStatus(String word) {
        this.word = word;
    }

    /// The word used on the command line.
    public String word() {
        return word;
    }

    public static GapStatus of(Gap gap, Progress progress) {
        var held = Held.of(gap.diagnostics(), progress);
        if (held.isAll()) {
            return CLOSED;
        }
        var state = progress.state(gap.module());
        var studied = state.isDone() || state instanceof InProgress;
        var rated = gap.diagnostics().stream()
                .map(progress::rating)
                .anyMatch(rating -> rating == Rating.PARTLY || rating == Rating.YES);
        return studied || rated ? CLOSING : OPEN;
    }
}
