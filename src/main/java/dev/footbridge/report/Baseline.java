package dev.footbridge.report;

import dev.footbridge.progress.Progress;
import java.time.LocalDate;

/// What a report compares with.
public sealed interface Baseline {

    /// There is nothing to compare with yet.
    record None() implements Baseline {}

    /// The last report.
    ///
    /// @param then how the learner stood
    record LastReport(LocalDate on, Progress then) implements Baseline {}

    /// A day that the learner named, itself included. What was said since is known, and not what it took the place of.
    record Since(LocalDate day) implements Baseline {}
}
