package dev.footbridge.journal;

import dev.footbridge.message.DayText;
import java.time.LocalDate;
import java.util.stream.Stream;

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
        return DayText.read(text, today)
                .<TypedDay>map(
                        day -> day.isAfter(today) || day.isBefore(EARLIEST) ? new OutOfRange(day) : new Read(day))
                .orElseGet(() -> withoutYear(text.strip(), today));
    }

    private static TypedDay withoutYear(String text, LocalDate today) {
        return Stream.of(today.getYear(), today.getYear() - 1)
                .flatMap(year -> DayText.read(text + " " + year, today).stream())
                .filter(day -> !day.isAfter(today))
                .<TypedDay>map(Read::new)
                .findFirst()
                .orElseGet(Unclear::new);
    }
}
