package dev.footbridge.journal;

import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.FollowUp.Held;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A habit's record in words: all that its chart shows, and more.
public final class RecordWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private RecordWords() {}

    /// How often it was caught, when last and how strong it was; where it goes; how commitments held. One sentence
    /// each, those left out for which there is nothing to say.
    public static List<String> of(HabitRecord record) {
        var lines = new ArrayList<String>();
        lines.add(caught(record));
        var trend = of(record.trend());
        if (!trend.isEmpty()) {
            lines.add(trend);
        }
        var asked = record.held().values().stream().mapToInt(Integer::intValue).sum();
        if (asked > 0) {
            lines.add(Messages.text(
                    "journal.record.held",
                    asked,
                    count(record, Held.YES),
                    count(record, Held.PARTLY),
                    count(record, Held.NO)));
        }
        return lines;
    }

    /// *Caught in the last 12 months: Feb 1, Mar 2; never in the other 10.*
    public static String months(HabitRecord record) {
        var some = record.months().entrySet().stream()
                .filter(month -> month.getValue() > 0)
                .map(month -> Messages.text("journal.month", full(month.getKey()), month.getValue()))
                .toList();
        return some.isEmpty()
                ? Messages.text("journal.months.none")
                : Messages.text(
                        "journal.months",
                        String.join(", ", some),
                        record.months().size() - some.size());
    }

    /// *Mar*.
    public static String brief(YearMonth month) {
        return MONTH.format(month);
    }

    private static String full(YearMonth month) {
        return MONTH_AND_YEAR.format(month);
    }

    private static String caught(HabitRecord record) {
        if (record.last().isEmpty()) {
            return Messages.text("journal.record.never");
        }
        var last = Text.day(record.last().get());
        return record.strength().isPresent()
                ? Messages.text("journal.record.strength", record.caught(), last, strength(record))
                : Messages.text("journal.record.caught", record.caught(), last);
    }

    private static String strength(HabitRecord record) {
        var mean = record.strength().orElse(0);
        return mean == Math.rint(mean) ? String.valueOf((int) mean) : String.format(Locale.ROOT, "%.1f", mean);
    }

    private static String of(Trend trend) {
        return switch (trend) {
            case NONE -> "";
            case TOO_EARLY -> Messages.text("journal.trend.too-early");
            case FADING -> Messages.text("journal.trend.fading");
            case STEADY -> Messages.text("journal.trend.steady");
            case GROWING -> Messages.text("journal.trend.growing");
            case GONE -> Messages.text("journal.trend.gone");
        };
    }

    private static int count(HabitRecord record, Held held) {
        return record.held().getOrDefault(held, 0);
    }
}
