package dev.footbridge.export;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Events as an iCalendar file, which calendars import: RFC 5545.
///
/// All days are dates without a time. Lines end in CR LF and are folded after 75 bytes, never within a letter.
public final class CalendarText {

    private static final int LONGEST = 75;
    /// Sequence numbers count minutes from here: a later export is the newer one, and fits 31 bits until the year 6000.
    private static final Instant SEQUENCE_START = Instant.parse("2025-01-01T00:00:00Z");

    private static final int MINUTE = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /// @param name what the calendar is called
    /// @param now when it is made
    public static String of(String name, List<CalendarEvent> events, Instant now) {
        var calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Footbridge//Study plan//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        events.forEach(event -> calendar.add(event, now));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void add(CalendarEvent event, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("DTSTAMP:" + MOMENT.format(now));
        line("LAST-MODIFIED:" + MOMENT.format(now));
        line("SEQUENCE:" + Math.max(0, (now.getEpochSecond() - SEQUENCE_START.getEpochSecond()) / MINUTE));
        line("DTSTART;VALUE=DATE:" + DAY.format(event.first()));
        line("DTEND;VALUE=DATE:" + DAY.format(event.last().plusDays(1)));
        event.weekly().ifPresent(this::repeat);
        line("SUMMARY:" + escaped(event.summary()));
        if (!event.description().isBlank()) {
            line("DESCRIPTION:" + escaped(event.description()));
        }
        line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private void repeat(CalendarEvent.Weekly weekly) {
        var days = weekly.days().stream().sorted().map(CalendarText::day).collect(Collectors.joining(","));
        line("RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=" + DAY.format(weekly.until()) + ";BYDAY=" + days);
        if (!weekly.except().isEmpty()) {
            line("EXDATE;VALUE=DATE:"
                    + weekly.except().stream().sorted().map(DAY::format).collect(Collectors.joining(",")));
        }
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /// Section 3.3.11; a control character but for a line break has no place in a text.
    private static String escaped(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// Section 3.1. The space that begins a folded line counts as one of its bytes.
    private void line(String line) {
        var bytes = 0;
        for (var i = 0; i < line.length(); ) {
            var letter = Character.toString(line.codePointAt(i));
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(letter);
            bytes += size;
            i += letter.length();
        }
        text.append("\r\n");
    }
}
