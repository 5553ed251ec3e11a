package dev.footbridge.progress;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// When the learner means to study, and until when.
///
/// @param aWeek how long each week; empty where they did not say
/// @param days that count; every day where they did not say, none where they took all away
/// @param holidays by their first day
/// @param target by which day they mean to be through; empty where they named none
public record Plan(
        Optional<Duration> aWeek, SortedSet<DayOfWeek> days, List<Holiday> holidays, Optional<LocalDate> target) {

    private static final SortedSet<DayOfWeek> EVERY_DAY =
            Collections.unmodifiableSortedSet(new TreeSet<>(Arrays.asList(DayOfWeek.values())));

    static Plan of(Marks<PlanPart, Planned> parts) {
        return new Plan(
                parts.get(PlanPart.HOURS) instanceof Planned.Hours(var aWeek) ? Optional.of(aWeek) : Optional.empty(),
                parts.get(PlanPart.DAYS) instanceof Planned.Days(var days) ? days : EVERY_DAY,
                parts.get(PlanPart.HOLIDAYS) instanceof Planned.Holidays(var holidays) ? holidays : List.of(),
                parts.get(PlanPart.TARGET) instanceof Planned.Target(var on) ? Optional.of(on) : Optional.empty());
    }

    /// Whether the learner said nothing yet.
    public boolean isNone() {
        return equals(of(Marks.none(new Planned.Nothing())));
    }

    /// Whether `day` is one on which the learner studies.
    public boolean counts(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && holidays.stream().noneMatch(it -> it.has(day));
    }
}
