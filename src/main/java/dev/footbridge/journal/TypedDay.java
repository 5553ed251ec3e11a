package dev.footbridge.journal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

/// A day as a person types it: `2026-03-09`, `9 Mar 2026`, `9 March`, `today` or `yesterday`.
public sealed interface TypedDay {

    record Read(LocalDate day) implements TypedDay {}

    /// It names no day.
    record Unclear() implements TypedDay {}

    /// It names a day that is still to come, or one before the year 1900.
    record OutOfRange(LocalDate day) implements TypedDay {}

    /// The earliest day that is taken for one that was meant.
    LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /// @param today by the learner's calendar; a day without a year is the last one that has come
    static TypedDay of(String text, LocalDate today) {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.equals("today")) {
            return new Read(today);
        }
        if (typed.equals("yesterday")) {
            return new Read(today.minusDays(1));
        }
        for (var year : List.of(today.getYear(), today.getYear() - 1)) {
            for (var form : forms(year)) {
                try {
                    var day = LocalDate.parse(typed, form);
                    if (!day.isAfter(today) && !day.isBefore(EARLIEST)) {
                        return new Read(day);
                    }
                    if (!typed.matches(".*[a-z]")) {
                        return new OutOfRange(day);
                    }
                } catch (DateTimeParseException _) {
                    // another form may fit
                }
            }
        }
        return new Unclear();
    }

    private static List<DateTimeFormatter> forms(int year) {
        return List.of(
                form("uuuu-M-d", year),
                form("d MMM uuuu", year),
                form("d MMMM uuuu", year),
                form("d MMM", year),
                form("d MMMM", year));
    }

    private static DateTimeFormatter form(String pattern, int year) {
        var form = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
        if (!pattern.contains("u")) {
            form.parseDefaulting(ChronoField.YEAR, year);
        }
        return form.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}
