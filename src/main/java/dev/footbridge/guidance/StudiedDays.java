package dev.footbridge.guidance;

import dev.footbridge.progress.Progress;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/// On which days of the last year the learner studied: by their study sessions, which keep the day they were on, and by
/// their reviews, each on its day in `zone`.
///
/// @param first a Monday, at least 52 weeks before `last`
/// @param last today
/// @param all only days with something, and none outside
public record StudiedDays(LocalDate first, LocalDate last, Map<LocalDate, Day> all) {

    private static final int WEEKS = 52;

    /// @param length of all sessions of the day
    /// @param reviews how many questions were answered
    public record Day(Duration length, int reviews) {

        static final Day NOTHING = new Day(Duration.ZERO, 0);

        Day and(Day more) {
            return new Day(length.plus(more.length), reviews + more.reviews);
        }

        /// From 1 for a little to 4 for two hours and more; a review counts as one minute.
        public int level() {
            var minutes = length.toMinutes() + reviews;
            return minutes >= 120 ? 4 : minutes >= 60 ? 3 : minutes >= 25 ? 2 : 1;
        }
    }

    public StudiedDays {
        all = Map.copyOf(all);
    }

    public static StudiedDays of(Progress progress, LocalDate today, ZoneId zone) {
        var first = today.with(DayOfWeek.MONDAY).minusWeeks(WEEKS);
        var days = new TreeMap<LocalDate, Day>();
        progress.sessions()
                .values()
                .forEach(session -> days.merge(session.on(), new Day(session.length(), 0), Day::and));
        progress.reviews()
                .values()
                .forEach(review ->
                        days.merge(review.at().atZone(zone).toLocalDate(), new Day(Duration.ZERO, 1), Day::and));
        days.headMap(first, false).clear();
        days.tailMap(today, false).clear();
        return new StudiedDays(first, today, days);
    }

    public Day day(LocalDate date) {
        return all.getOrDefault(date, Day.NOTHING);
    }

    public Day sum() {
        return all.values().stream().reduce(Day.NOTHING, Day::and);
    }
}
