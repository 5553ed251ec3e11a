package dev.footbridge.review;

import java.time.Duration;
import java.time.Instant;

/// Where one question stands after its last answer.
///
/// @param step at which of its steps it is, from 0; 0 in [Phase#REVIEW]
/// @param last when it was answered last
/// @param interval how long after that it comes back
public record Card(Phase phase, int step, Memory memory, Instant last, Duration interval) {

    public enum Phase {
        /// New: it comes back after minutes.
        LEARNING,
        /// It comes back after days.
        REVIEW,
        /// Forgotten: it comes back after minutes.
        RELEARNING
    }

    public Instant due() {
        return last.plus(interval);
    }
}
