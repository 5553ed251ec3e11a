package dev.footbridge.guidance;

import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Holiday;
import dev.footbridge.progress.PlanPart;
import dev.footbridge.progress.Planned;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// The parts of a plan in words.
public final class PlanWords {

    private PlanWords() {}

    /// *hours a week*, *days*; one that this version does not know by its name in the file.
    public static String of(PlanPart part) {
        return switch (part.value()) {
            case "hours" -> Messages.text("plan.part.hours");
            case "days" -> Messages.text("plan.part.days");
            case "holidays" -> Messages.text("plan.part.holidays");
            case "target" -> Messages.text("plan.part.target");
            default -> part.value();
        };
    }

    /// *6 h*, *Mon, Tue*, *24 Dec 2026 to 1 Jan 2027*, *1 May 2027*.
    public static String of(Planned planned) {
        return switch (planned) {
            case Planned.Nothing() -> Messages.text("plan.nothing");
            case Planned.Hours(var aWeek) -> Text.length(aWeek);
            case Planned.Days(var days) -> days.isEmpty() ? Messages.text("plan.no-day") : days(days);
            case Planned.Holidays(var holidays) ->
                holidays.isEmpty()
                        ? Messages.text("plan.nothing")
                        : holidays.stream().map(PlanWords::of).collect(Collectors.joining(", "));
            case Planned.Target(var on) -> Text.day(on);
        };
    }

    private static String days(SortedSet<DayOfWeek> days) {
        return days.stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }

    private static String of(Holiday holiday) {
        return holiday.from().equals(holiday.to())
                ? Text.day(holiday.from())
                : Messages.text("plan.holiday", Text.day(holiday.from()), Text.day(holiday.to()));
    }
}
