package dev.footbridge.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// Whether the plan holds, and what would make it hold.
public sealed interface Verdict {

    /// There is no target to hold to.
    record Free() implements Verdict {}

    /// Nothing is ahead: it held.
    record Done() implements Verdict {}

    /// There is a target, and neither hours nor a pace to hold it to.
    record NoHours(List<Remedy> remedies) implements Verdict {}

    /// The target lies in the past.
    record Past(LocalDate target, List<Remedy> remedies) implements Verdict {}

    /// The plan has room for all that is ahead.
    ///
    /// @param spare what is left over, if all takes its most
    record Holds(Duration spare) implements Verdict {}

    /// The plan has room if the work takes its least, and none if it takes its most.
    record Tight(List<Remedy> remedies) implements Verdict {}

    /// The plan has no room, whatever happens.
    ///
    /// @param room what it has up to the target
    /// @param needed what is ahead, in the middle
    record CannotHold(Duration room, Duration needed, List<Remedy> remedies) implements Verdict {}

    /// The plan would hold, but the learner's own pace leads past the target.
    record Behind(LocalDate likely, Duration usual, List<Remedy> remedies) implements Verdict {}

    /// What would make it hold; any one is enough.
    sealed interface Remedy {

        /// So many hours a week until the target.
        record MoreHours(Duration aWeek) implements Remedy {}

        /// The same hours, until then.
        record LaterTarget(LocalDate target) implements Remedy {}

        /// No to the questions of these steps.
        record LeaveOut(List<Load> steps) implements Remedy {
            public LeaveOut {
                steps = List.copyOf(steps);
            }
        }
    }
}
