package dev.footbridge.progress;

import java.time.LocalDate;

/// Days on which the learner does not study, by their calendar.
///
/// @param to the last of them, not before `from`
public record Holiday(LocalDate from, LocalDate to) {

    public Holiday {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + ", " + to);
        }
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
