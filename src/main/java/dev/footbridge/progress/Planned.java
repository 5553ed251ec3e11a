package dev.footbridge.progress;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the learner planned for one [PlanPart].
public sealed interface Planned {

    /// Nothing, as before anything was said.
    record Nothing() implements Planned {}

    /// @param aWeek how long the learner means to study each week; not negative
    record Hours(Duration aWeek) implements Planned {
        public Hours {
            if (aWeek.isNegative()) {
                throw new IllegalArgumentException("negative: " + aWeek);
            }
        }
    }

    /// @param days on which the learner studies
    record Days(SortedSet<DayOfWeek> days) implements Planned {
        public Days {
            days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
        }

        public Days(Collection<DayOfWeek> days) {
            this(new TreeSet<>(days));
        }
    }

    /// @param holidays by their first day
    record Holidays(List<Holiday> holidays) implements Planned {
        public Holidays {
            holidays = holidays.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Holiday::from).thenComparing(Holiday::to))
                    .toList();
        }
    }

    /// @param on by which day the learner means to be through
    record Target(LocalDate on) implements Planned {}
}
