package dev.footbridge.review;

import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Review;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where every question that was met stands: the log of reviews, replayed in the order of time. Immutable.
///
/// It is a function of what stands in the log and of nothing else: not of the order in which entries came in, not of
/// where it was computed. So copies of a log that merge to the same agree on when each question comes back.
public final class Schedule {

    private final Scheduler scheduler;
    private final Log<Review> log;
    private final Map<QuestionId, Course> courses;

    private Schedule(Scheduler scheduler, Log<Review> log, Map<QuestionId, Course> courses) {
        this.scheduler = scheduler;
        this.log = log;
        this.courses = courses;
    }

    /// Replays a whole log.
    public static Schedule of(Log<Review> log, Scheduler scheduler) {
        return new Schedule(scheduler, Log.none(), Map.of()).after(log);
    }

    public static Schedule of(Log<Review> log) {
        return of(log, Scheduler.DEFAULT);
    }

    /// The schedule of `next`: only the questions are replayed of which an entry differs from the log before.
    @SuppressWarnings("ReferenceEquality") // the same log need not be looked through
    public Schedule after(Log<Review> next) {
        if (next == log) {
            return this;
        }
        var touched = new HashMap<QuestionId, Course.Draft>();
        Differences.between(log, next, (id, was, is) -> {
            was.ifPresent(review -> draft(touched, review).remove(id));
            is.ifPresent(review -> draft(touched, review).add(id, review));
        });
        var after = new HashMap<>(courses);
        touched.forEach((question, draft) -> draft.course(scheduler)
                .ifPresentOrElse(course -> after.put(question, course), () -> after.remove(question)));
        return new Schedule(scheduler, next, after);
    }

    private Course.Draft draft(Map<QuestionId, Course.Draft> drafts, Review review) {
        return drafts.computeIfAbsent(review.question(), id -> new Course.Draft(Optional.ofNullable(courses.get(id))));
    }

    /// The questions that were met: answered at least once, by an entry that still stands.
    public Set<QuestionId> met() {
        return Set.copyOf(courses.keySet());
    }

    /// Where a question stands at `now`; empty where it was never met.
    public Optional<Card> card(QuestionId question, Instant now) {
        return Optional.ofNullable(courses.get(question)).map(course -> course.at(now, scheduler));
    }

    /// How many answers of a day were to questions that had been met on an earlier one.
    int repeatedOn(LocalDate day, Days days) {
        return courses.values().stream()
                .mapToInt(course -> course.repeatedOn(day, days))
                .sum();
    }

    Stream<Course> courses() {
        return courses.values().stream();
    }

    public Scheduler scheduler() {
        return scheduler;
    }

    /// The log that this is the schedule of.
    public Log<Review> log() {
        return log;
    }

    /// Schedules are equal where every question stands the same in both.
    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule schedule && courses.equals(schedule.courses);
    }

    @Override
    public int hashCode() {
        return courses.hashCode();
    }

    @Override
    public String toString() {
        return courses.toString();
    }
}
