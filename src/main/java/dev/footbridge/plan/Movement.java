package dev.footbridge.plan;

import java.time.LocalDate;
import java.util.List;

/// How far the likely end moved in the last week, and why.
///
/// @param days later, negative for earlier
/// @param causes what moved it by a day or more, each by so many days; they add up but for shifts below a day
public record Movement(int days, List<Shift> causes) {

    /// What can move an end.
    public enum Cause {
        /// What was studied in the week, against what the pace before it had led to expect.
        STUDIED,
        /// Modules that were done, skipped, answered or reopened.
        SETTLED,
        /// The pace itself, which the week is now a part of.
        PACE
    }

    /// @param days later, negative for earlier
    public record Shift(Cause cause, int days) {}

    public Movement {
        causes = List.copyOf(causes);
    }

    static Movement between(LocalDate before, LocalDate studied, LocalDate settled, LocalDate after) {
        var shifts = List.of(
                new Shift(Cause.STUDIED, days(before, studied)),
                new Shift(Cause.SETTLED, days(studied, settled)),
                new Shift(Cause.PACE, days(settled, after)));
        return new Movement(
                days(before, after),
                shifts.stream().filter(shift -> shift.days() != 0).toList());
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(to.toEpochDay() - from.toEpochDay());
    }
}
