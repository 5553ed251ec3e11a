package dev.footbridge.report;

import dev.footbridge.message.Messages;
import java.time.Duration;

/// Stretches of time in words.
final class Spans {

    private Spans() {}

    /// *45 min*, *2 h*, *2 h 10 min*.
    static String of(Duration span) {
        var hours = span.toHours();
        var minutes = span.toMinutesPart();
        if (hours == 0) {
            return Messages.text("time.minutes", minutes);
        }
        return minutes == 0
                ? Messages.text("time.full-hours", hours)
                : Messages.text("time.hours-minutes", hours, minutes);
    }
}
