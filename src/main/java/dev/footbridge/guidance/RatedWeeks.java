package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Mark;
import dev.footbridge.progress.Marks;
import dev.footbridge.progress.Rating;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How many of a bridge's diagnostics were rated *yes* and *partly*, week by week.
///
/// Progress holds of each rating only the last one and since when it stands, so the weeks follow from all states that
/// are kept: what a state says held from the rating's stamp to the state's own time. What a rating was outside of all
/// these is not known and not counted: a past week shows the least that was held, this one what is.
///
/// @param all a point a week, oldest first, the last one today's; begins a week before anything is known, at most
///     [#MOST] long; empty where nothing was ever rated
public record RatedWeeks(List<Week> all) {

    /// Ten years.
    public static final int MOST = 522;

    private static final int DAYS = 7;

    /// @param monday its first day
    /// @param yes how many stood at *yes* at its end, or stand so now
    /// @param partly the same of *partly*
    public record Week(LocalDate monday, int yes, int partly) {

        boolean saysAs(Week other) {
            return yes == other.yes && partly == other.partly;
        }
    }

    /// What was rated at one time.
    public record State(Instant made, Marks<DiagnosticId, Rating> ratings) {}

    public RatedWeeks {
        all = List.copyOf(all);
    }

    /// @param kept earlier states, in any order; those later than `now` were made while a clock was wrong, and are left
    ///     out
    /// @param zone the one in which the learner's weeks begin
    public static RatedWeeks of(Bridge bridge, State now, Collection<State> kept, ZoneId zone) {
        var states = new ArrayList<>(
                kept.stream().filter(it -> !it.made.isAfter(now.made)).toList());
        states.add(now);
        var spans = bridge.diagnostics().stream()
                .map(diagnostic -> spans(diagnostic, states))
                .toList();
        var first = spans.stream().flatMap(List::stream).map(Span::from).min(Comparator.naturalOrder());
        var last = monday(now.made, zone);
        var weeks = new ArrayList<Week>();
        if (first.isPresent()) {
            var earliest = last.minusWeeks(MOST - 1);
            var before = monday(first.get(), zone).minusWeeks(1);
            for (var week = before.isBefore(earliest) ? earliest : before;
                    week.isBefore(last);
                    week = week.plusDays(DAYS)) {
                var end = week.plusDays(DAYS).atStartOfDay(zone).toInstant();
                weeks.add(week(
                        week, spans.stream().flatMap(of -> at(end, of).stream()).toList()));
            }
            weeks.add(week(
                    last,
                    bridge.diagnostics().stream()
                            .map(it -> now.ratings.get(it.id()))
                            .toList()));
        }
        return new RatedWeeks(weeks);
    }

    /// The weeks in which it differed from the week before, oldest first.
    public List<Week> changes() {
        var changes = new ArrayList<Week>();
        for (var i = 0; i < all.size(); i++) {
            if (i > 0 && !all.get(i).saysAs(all.get(i - 1))) {
                changes.add(all.get(i));
            }
        }
        return changes;
    }

    /// @param to without it, but for the latest state, which holds until the next
    private record Span(Rating rating, Instant from, Instant to) {}

    private static List<Span> spans(Diagnostic diagnostic, List<State> states) {
        return states.stream()
                .flatMap(state -> state.ratings.mark(diagnostic.id()).map(mark -> span(mark, state)).stream())
                .toList();
    }

    /// A stamp later than the state was made while a clock was wrong: the rating stood then, and since when is not
    /// known.
    private static Span span(Mark<Rating> mark, State state) {
        var since = mark.stamp().wall();
        return new Span(mark.value(), since.isAfter(state.made) ? state.made : since, state.made);
    }

    /// What stood just before `end`, by the newest of the states that know.
    private static Optional<Rating> at(Instant end, List<Span> spans) {
        return spans.stream()
                .filter(span -> span.from.isBefore(end) && !span.to.isBefore(end))
                .max(Comparator.comparing(Span::from))
                .map(Span::rating);
    }

    private static Week week(LocalDate monday, List<Rating> ratings) {
        return new Week(monday, count(Rating.YES, ratings), count(Rating.PARTLY, ratings));
    }

    private static int count(Rating rating, List<Rating> ratings) {
        return Math.toIntExact(ratings.stream().filter(rating::equals).count());
    }

    private static LocalDate monday(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
