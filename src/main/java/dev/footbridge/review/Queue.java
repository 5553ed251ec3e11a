package dev.footbridge.review;

import dev.footbridge.content.id.QuestionId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What there is to review for one who looks now.
///
/// A day takes no more than its share of minutes: after a break the rest waits, and comes on the days after. What is
/// most endangered comes first, so that what waits is what can.
///
/// @param today what is due and has its place in what is left of today's time, the most endangered first
/// @param waiting what is due and has none, in the same order
/// @param next when the next question comes back that is not due yet; empty where there is none
public record Queue(List<Due> today, List<Due> waiting, Pace pace, Optional<Instant> next) {

    /// How much reviewing a day takes where the learner says nothing else.
    public static final Duration A_DAY = Duration.ofMinutes(15);

    public Queue {
        today = List.copyOf(today);
        waiting = List.copyOf(waiting);
    }

    /// @param isThere whether the pack still has a question
    /// @param clock tells now and the learner's time zone
    /// @param aDay how much time a day has for reviewing
    public static Queue of(Schedule schedule, Predicate<QuestionId> isThere, Clock clock, Duration aDay) {
        var now = clock.instant();
        var days = new Days(clock.getZone());
        var due = new ArrayList<Due>();
        var next = Optional.<Instant>empty();
        for (var question : schedule.met()) {
            if (!isThere.test(question)) {
                continue;
            }
            var card = schedule.card(question, now).orElseThrow();
            if (days.isDue(card, now)) {
                due.add(new Due(question, card, schedule.scheduler().recall(card, now)));
            } else if (next.isEmpty() || card.due().isBefore(next.get())) {
                next = Optional.of(card.due());
            }
        }
        due.sort(Due.ENDANGERED_FIRST);
        var pace = Pace.of(schedule.log());
        var spent = pace.of(schedule.repeatedOn(days.of(now), days));
        var places = Math.min(pace.within(aDay.minus(spent)), due.size());
        return new Queue(due.subList(0, places), due.subList(places, due.size()), pace, next);
    }

    /// All that is due, whether today has time for it or not.
    public List<Due> all() {
        var all = new ArrayList<>(today);
        all.addAll(waiting);
        return all;
    }

    /// About how long what is for today takes.
    public Duration time() {
        return pace.of(today.size());
    }
}
