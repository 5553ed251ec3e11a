package dev.footbridge.app.command;

import dev.footbridge.message.DayText;
import dev.footbridge.message.Messages;
import dev.footbridge.plan.LengthText;
import dev.footbridge.progress.Holiday;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What is typed on the command line for days and lengths of time, in every locale the same.
///
/// Each method throws [ParameterException] with words on what is expected where it cannot read the text.
record Typed(CommandLine line, Clock clock) {

    private static final Pattern HOURS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?");
    private static final long MINUTES_PER_HOUR = 60;
    private static final double HOURS_PER_WEEK = 168;
    private static final int SHORTEST_DAY = 3;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// As [DayText] has it.
    LocalDate day(String text) {
        return DayText.read(text, today()).orElseThrow(() -> wrong(Messages.text("cli.no-day", text)));
    }

    /// As [#day], but not after today.
    LocalDate pastDay(String text) {
        var day = day(text);
        if (day.isAfter(today())) {
            throw wrong(Messages.text("cli.day-to-come", day.toString()));
        }
        return day;
    }

    /// As [LengthText] has it; above zero and at most a day.
    Duration length(String text) {
        return LengthText.read(text)
                .filter(length -> length.isPositive() && length.compareTo(Duration.ofDays(1)) <= 0)
                .orElseThrow(() -> wrong(Messages.text("cli.no-length", text)));
    }

    /// `6`, `6.5`; at most as many as a week has.
    Duration hours(String text) {
        var hours = HOURS.matcher(text).matches() ? Double.parseDouble(text) : HOURS_PER_WEEK + 1;
        if (hours > HOURS_PER_WEEK) {
            throw wrong(Messages.text("cli.no-hours", text));
        }
        return Duration.ofMinutes(Math.round(hours * MINUTES_PER_HOUR));
    }

    /// `mon,wed,saturday`, `every`.
    List<DayOfWeek> days(String text) {
        if (text.equals("every")) {
            return List.of(DayOfWeek.values());
        }
        return Arrays.stream(text.split(",", -1)).map(this::dayOfWeek).toList();
    }

    /// `2026-12-24..2027-01-01`, or one day.
    Holiday holiday(String text) {
        var ends = text.split("\\.\\.", 2);
        var from = day(ends[0]);
        var to = day(ends[ends.length - 1]);
        if (to.isBefore(from)) {
            throw wrong(Messages.text("cli.holiday-ends-first", text));
        }
        return new Holiday(from, to);
    }

    /// @param name of the option
    /// @return `text` without white space around it
    String words(String name, String text) {
        if (text.isBlank()) {
            throw wrong(Messages.text("cli.blank", name));
        }
        return text.strip();
    }

    ParameterException wrong(String words) {
        return new ParameterException(line, words);
    }

    private DayOfWeek dayOfWeek(String text) {
        var word = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> word.length() >= SHORTEST_DAY && day.name().startsWith(word))
                .findFirst()
                .orElseThrow(() -> wrong(Messages.text("cli.no-day-of-week", text)));
    }
}
