package dev.footbridge.progress;

import dev.footbridge.content.id.ModuleId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A stretch of time on a module.
///
/// @param on the day it counts for, by the learner's calendar where they were: it stays that day wherever they go
/// @param started when it began; empty where the learner noted it by hand
/// @param length how long it was, measured by a clock that never jumps; not negative
/// @param note what the learner noted, blank where nothing
public record StudySession(ModuleId module, LocalDate on, Optional<Instant> started, Duration length, String note) {

    public StudySession {
        if (length.isNegative()) {
            throw new IllegalArgumentException("negative length: " + length);
        }
    }
}
