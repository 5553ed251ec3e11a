package dev.footbridge.journal;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.FollowUp;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Reflection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A learner's own record of one habit.
///
/// @param caught how often it was caught
/// @param strength the mean of the strengths that were given, 1 to 5; empty where none was
/// @param last the day it was caught last
/// @param months how often it was caught in each of the last twelve months, this one last
/// @param held how what was to be done instead went, by answer; none of those never given
public record HabitRecord(
        int caught,
        OptionalDouble strength,
        Optional<LocalDate> last,
        Trend trend,
        SequencedMap<YearMonth, Integer> months,
        Map<FollowUp.Held, Integer> held) {

    private static final int MONTHS = 12;
    private static final int WINDOW = 90;

    public HabitRecord {
        months = Collections.unmodifiableSequencedMap(months);
        held = Map.copyOf(held);
    }

    /// @param today by the learner's calendar
    public static HabitRecord of(AntiPatternId habit, Progress progress, LocalDate today) {
        var caught = new TreeMap<EntryId, Reflection>();
        progress.reflections()
                .all()
                .forEach((id, entry) -> entry.value()
                        .filter(it -> it.antiPattern().equals(habit))
                        .ifPresent(it -> caught.put(id, it)));
        var days = caught.values().stream().map(Reflection::on).sorted().toList();
        return new HabitRecord(
                caught.size(),
                caught.values().stream()
                        .map(Reflection::strength)
                        .flatMapToInt(OptionalInt::stream)
                        .average(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
                trend(days, today),
                months(days, today),
                held(caught.keySet(), progress));
    }

    private static Trend trend(List<LocalDate> days, LocalDate today) {
        if (days.isEmpty()) {
            return Trend.NONE;
        }
        var lately = today.minusDays(WINDOW);
        var before = lately.minusDays(WINDOW);
        if (days.getFirst().isAfter(lately)) {
            return Trend.TOO_EARLY;
        }
        var now = days.stream().filter(day -> day.isAfter(lately)).count();
        var then = days.stream()
                .filter(day -> day.isAfter(before) && !day.isAfter(lately))
                .count();
        if (now == 0 && then == 0) {
            return Trend.GONE;
        }
        return now == then ? Trend.STEADY : now < then ? Trend.FADING : Trend.GROWING;
    }

    private static SequencedMap<YearMonth, Integer> months(List<LocalDate> days, LocalDate today) {
        var months = new TreeMap<YearMonth, Integer>();
        for (var i = 0; i < MONTHS; i++) {
            months.put(YearMonth.from(today).minusMonths(i), 0);
        }
        days.forEach(day -> months.computeIfPresent(YearMonth.from(day), (_, count) -> count + 1));
        return months;
    }

    /// Of two answers to one question, which two copies gave apart, the later one counts.
    private static Map<FollowUp.Held, Integer> held(Collection<EntryId> reflections, Progress progress) {
        record Asked(EntryId reflection, int days) {}
        var counted = new HashMap<Asked, FollowUp.Held>();
        progress.followUps().values().forEach(it -> {
            if (reflections.contains(it.reflection())) {
                counted.put(new Asked(it.reflection(), it.days()), it.held());
            }
        });
        var held = new EnumMap<FollowUp.Held, Integer>(FollowUp.Held.class);
        counted.values().forEach(answer -> held.merge(answer, 1, Integer::sum));
        return held;
    }
}
