package dev.footbridge.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// This week, Monday to Sunday, against the plan.
///
/// @param planned what the plan has for it, less what holidays take; zero where there is no plan
/// @param daysLeft how many days to study on are left, today with them
public record Week(LocalDate monday, Duration studied, Duration planned, int daysLeft) {

    public static Week of(Spent spent, Timetable plan, LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var sunday = monday.plusDays(6);
        return new Week(
                monday, spent.between(monday, today), plan.between(monday, sunday), (int) plan.days(today, sunday));
    }
}
