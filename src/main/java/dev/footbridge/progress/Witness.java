package dev.footbridge.progress;

import java.time.LocalDate;

/// A colleague who checked the proof of an outcome.
///
/// @param who as the learner calls them; not blank
/// @param on the day of the check, by the learner's calendar
public record Witness(String who, LocalDate on) {

    public Witness {
        if (who.isBlank()) {
            throw new IllegalArgumentException("a check by nobody");
        }
    }
}
