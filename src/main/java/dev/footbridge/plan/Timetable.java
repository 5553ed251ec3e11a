package dev.footbridge.plan;

import dev.footbridge.progress.Holiday;
import dev.footbridge.progress.Plan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/// What the learner means to do: hours a week, on which days, with which holidays, by when.
///
/// @param aWeek zero where the learner planned no hours
/// @param days the days that count; may be none
/// @param holidays the first to begin first
/// @param target when they want to arrive
public record Timetable(Duration aWeek, Set<DayOfWeek> days, List<Holiday> holidays, Optional<LocalDate> target) {

    private static final int WEEK = 7;

    public static final Timetable NONE =
            new Timetable(Duration.ZERO, EnumSet.allOf(DayOfWeek.class), List.of(), Optional.empty());

    public static Timetable of(Plan plan) {
        return new Timetable(plan.aWeek().orElse(Duration.ZERO), plan.days(), plan.holidays(), plan.target());
    }

    public Timetable {
        if (aWeek.isNegative()) {
            throw new IllegalArgumentException("negative hours: " + aWeek);
        }
        days = Collections.unmodifiableSet(days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days));
        holidays = holidays.stream().sorted(Comparator.comparing(Holiday::from)).toList();
    }

    public boolean hasHours() {
        return aWeek.isPositive();
    }

    /// Whether `day` is one to study on.
    public boolean counts(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && holidays.stream().noneMatch(holiday -> holiday.has(day));
    }

    /// What the plan has room for on the days that count from `from` up to and with `to`.
    public Duration between(LocalDate from, LocalDate to) {
        return on(days(from, to));
    }

    /// How many days count from `from` up to and with `to`. It takes no longer for centuries than for a week.
    public long days(LocalDate from, LocalDate to) {
        var end = to.toEpochDay() + 1;
        var day = from.toEpochDay();
        var count = 0L;
        for (var holiday : holidays) {
            count += daysOfWeek(day, Math.min(end, holiday.from().toEpochDay()));
            day = Math.max(day, holiday.to().toEpochDay() + 1);
        }
        return count + daysOfWeek(day, end);
    }

    private long daysOfWeek(long from, long end) {
        var whole = Math.max(0, end - from) / WEEK;
        var rest = LongStream.range(from + whole * WEEK, end)
                .filter(day -> days.contains(LocalDate.ofEpochDay(day).getDayOfWeek()))
                .count();
        return whole * days.size() + rest;
    }

    /// What the plan has room for on so many of the days that count.
    public Duration on(long studyDays) {
        return days.isEmpty() ? Duration.ZERO : aWeek.multipliedBy(studyDays).dividedBy(days.size());
    }

    Timetable withHours(Duration other) {
        return new Timetable(other, days, holidays, target);
    }
}
