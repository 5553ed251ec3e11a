package dev.footbridge.message;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// How lists, times and dates are written for people.
public final class Text {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int LONG_HOURS = 10;
    private static final long MOST_DAYS = 60;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Text() {}

    /// *A*, *A and B*, *A, B and C*.
    public static String list(List<String> items) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.getFirst();
            default ->
                Messages.text("list.and", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
        };
    }

    /// A stated time: a range as a range, *1 h 50 min to 2 h 15 min*, from ten hours on in full hours, *26 to 33 h*,
    /// and
    /// one figure as *about 22 h*.
    ///
    /// @param from minutes, at least 1
    /// @param to minutes, at least `from`
    public static String time(int from, int to) {
        if (from == to) {
            return Messages.text("time.about", duration(from));
        }
        if (from >= LONG_HOURS * MINUTES_PER_HOUR) {
            var least = roundedHours(from);
            var most = roundedHours(to);
            return least == most
                    ? Messages.text("time.about", Messages.text("time.full-hours", least))
                    : Messages.text("time.hours", least, most);
        }
        return Messages.text("time.range", duration(from), duration(to));
    }

    private static long roundedHours(int minutes) {
        return Math.round((double) minutes / MINUTES_PER_HOUR);
    }

    private static String duration(long minutes) {
        var hours = minutes / MINUTES_PER_HOUR;
        var rest = minutes % MINUTES_PER_HOUR;
        if (hours == 0) {
            return Messages.text("time.minutes", rest);
        }
        return rest == 0 ? Messages.text("time.full-hours", hours) : Messages.text("time.hours-minutes", hours, rest);
    }

    /// *9 Mar*, with the year where it is not `today`'s.
    public static String day(Instant instant, LocalDate today, ZoneId zone) {
        var day = instant.atZone(zone).toLocalDate();
        return (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day);
    }

    /// *9 Mar 2026*.
    public static String day(LocalDate day) {
        return DAY_AND_YEAR.format(day);
    }

    /// A length of time in whole minutes: *45 min*, *1 h 30 min*, *6 h*.
    ///
    /// @param length not negative
    public static String length(Duration length) {
        return duration(length.toMinutes());
    }

    /// *18:04*.
    /// *9 Mar*, with the year where it is not `today`'s.
    public static String day(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day);
    }

    public static String clock(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    /// An interval as one figure: *10 min*, *1 day*, *12 days*, *5 months*, *2.5 years*.
    ///
    /// @param interval above zero
    public static String interval(Duration interval) {
        if (interval.compareTo(Duration.ofHours(1)) < 0) {
            return Messages.text("time.minutes", Math.max(1, roundedUp(interval)));
        }
        if (interval.compareTo(Duration.ofDays(1)) < 0) {
            return Messages.text("time.full-hours", Math.round(interval.toMinutes() / 60.0));
        }
        var days = interval.toDays();
        if (days < MOST_DAYS) {
            return Messages.text("interval.days", days);
        }
        return days < DAYS_PER_YEAR * 2
                ? Messages.text("interval.months", Math.round(days * 12 / DAYS_PER_YEAR))
                : Messages.text("interval.years", Math.round(days * 10 / DAYS_PER_YEAR) / 10.0);
    }

    private static long roundedUp(Duration interval) {
        return interval.plusSeconds(59).toMinutes();
    }
}
