package dev.footbridge.progress;

import dev.footbridge.content.id.ModuleId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// A study timer that was running when it was last written down.
///
/// @param on the day its session counts for
/// @param counted how long it had counted; not negative
/// @param seen when it was last known to run
public record RunningTimer(ModuleId module, LocalDate on, Instant started, Duration counted, Instant seen) {

    public RunningTimer {
        if (counted.isNegative()) {
            throw new IllegalArgumentException("negative: " + counted);
        }
    }
}
