package dev.footbridge.report;

import dev.footbridge.progress.Progress;
import java.time.Instant;

/// What a report compares with.
public sealed interface Baseline {

    /// There is nothing yet to compare with.
    record None() implements Baseline {}

    /// The last report: how the learner stood then.
    record LastReport(Instant at, Progress then) implements Baseline {}

    /// A day that the learner named. Only what was said since is known, not what it took the place of.
    ///
    /// @param start when the day began
    record Day(Instant start) implements Baseline {}
}
