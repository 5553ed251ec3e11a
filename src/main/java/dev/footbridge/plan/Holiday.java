package dev.footbridge.plan;

import java.time.LocalDate;

/// Days without study.
///
/// @param to the last of them, not before `from`
public record Holiday(LocalDate from, LocalDate to) {

    public Holiday {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
