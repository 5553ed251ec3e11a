package dev.footbridge.plan;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.StudySession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The time that was studied, by module and by day.
public record Spent(Map<ModuleId, Duration> byModule, SortedMap<LocalDate, Duration> byDay) {

    /// @param today later days are left out: a clock was wrong, and they count once they have come
    public static Spent of(Stream<StudySession> sessions, LocalDate today) {
        var byModule = new HashMap<ModuleId, Duration>();
        var byDay = new TreeMap<LocalDate, Duration>();
        sessions.filter(session -> !session.on().isAfter(today)).forEach(session -> {
            byModule.merge(session.module(), session.length(), Duration::plus);
            byDay.merge(session.on(), session.length(), Duration::plus);
        });
        return new Spent(byModule, byDay);
    }

    public Duration on(ModuleId module) {
        return byModule.getOrDefault(module, Duration.ZERO);
    }

    /// From `from` up to and with `to`.
    public Duration between(LocalDate from, LocalDate to) {
        return byDay.subMap(from, to.plusDays(1)).values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
