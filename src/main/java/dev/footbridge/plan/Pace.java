package dev.footbridge.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How much the learner studies in a week, as far as their own sessions tell.
public sealed interface Pace {

    /// So many weeks make a pace.
    int LEAST_WEEKS = 3;

    /// No more than so many count: a pace is what is usual now.
    int MOST_WEEKS = 8;

    /// Too little is known.
    ///
    /// @param from when it may be known, if the learner goes on; the first session being today at the earliest
    record NotYet(LocalDate from) implements Pace {}

    /// The last weeks had no study at all.
    ///
    /// @param last the last day that had some
    record Zero(LocalDate last) implements Pace {}

    /// @param weeks what each of the last weeks had, the newest first; not all zero
    record Known(List<Duration> weeks) implements Pace {
        public Known {
            weeks = List.copyOf(weeks);
        }

        /// The week in the middle.
        public Duration usual() {
            var sorted = weeks.stream().sorted().toList();
            var half = sorted.size() / 2;
            return sorted.size() % 2 == 1
                    ? sorted.get(half)
                    : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(2);
        }

        public Duration least() {
            return weeks.stream().min(Duration::compareTo).orElseThrow();
        }

        public Duration most() {
            return weeks.stream().max(Duration::compareTo).orElseThrow();
        }
    }

    /// Weeks of seven whole days are counted back from yesterday to the first session. One that was for the most part
    /// holidays is passed over.
    static Pace of(Spent spent, Timetable plan, LocalDate today) {
        if (spent.byDay().isEmpty()) {
            return new NotYet(today.plusWeeks(LEAST_WEEKS));
        }
        var first = spent.byDay().firstKey();
        var weeks = new ArrayList<Duration>();
        for (var start = today.minusWeeks(1);
                !start.isBefore(first) && weeks.size() < MOST_WEEKS;
                start = start.minusWeeks(1)) {
            if (!isHoliday(start, plan)) {
                weeks.add(spent.between(start, start.plusDays(6)));
            }
        }
        if (weeks.size() < LEAST_WEEKS) {
            var missing = LEAST_WEEKS - weeks.size();
            var begun = (int) (Math.max(0, today.toEpochDay() - first.toEpochDay()) % 7);
            return new NotYet(today.plusWeeks(missing).minusDays(begun));
        }
        return weeks.stream().allMatch(Duration::isZero)
                ? new Zero(spent.byDay().lastKey())
                : new Known(weeks);
    }

    private static boolean isHoliday(LocalDate start, Timetable plan) {
        return plan.days(start, start.plusDays(6)) * 2 < plan.days().size();
    }
}
