package dev.footbridge.review;

import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All answers to one question in the order of time, and where it stands after the last.
///
/// @param answers at least one
record Course(List<Answered> answers, Card card) {

    /// Two clocks of one learner may be that far apart, a wrong time zone included.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    /// A review with the name of its entry, which orders those of one instant the same way in every copy of the log.
    record Answered(EntryId id, Review review) {}

    private static final Comparator<Answered> IN_TIME =
            Comparator.<Answered, Instant>comparing(it -> it.review().at()).thenComparing(Answered::id);

    /// Where the question stands for one who looks at `now`. Answers that a clock far ahead has dated in the future
    /// count from then on, so that they keep no question away until then; a question that has no others is due at
    /// once.
    Card at(Instant now, Scheduler scheduler) {
        var horizon = now.plus(TOLERANCE);
        if (!card.last().isAfter(horizon)) {
            return card;
        }
        var past = answers.stream()
                .filter(it -> !it.review().at().isAfter(horizon))
                .toList();
        return replay(past, scheduler)
                .orElseGet(() -> new Card(Card.Phase.LEARNING, 0, card.memory(), now, Duration.ZERO));
    }

    QuestionId question() {
        return answers.getFirst().review().question();
    }

    /// How many answers were given on a day, if it was met before that.
    int repeatedOn(LocalDate day, Days days) {
        if (!days.of(answers.getFirst().review().at()).isBefore(day)) {
            return 0;
        }
        var count = 0;
        for (var i = answers.size() - 1; !days.of(answers.get(i).review().at()).isBefore(day); i--) {
            count += days.of(answers.get(i).review().at()).equals(day) ? 1 : 0;
        }
        return count;
    }

    private static Optional<Card> replay(List<Answered> inTime, Scheduler scheduler) {
        var card = Optional.<Card>empty();
        for (var answer : inTime) {
            var review = answer.review();
            card = Optional.of(scheduler.after(card, review.question(), review.grade(), review.at()));
        }
        return card;
    }

    /// The answers to one question while they are being changed.
    static final class Draft {

        private final List<Answered> answers;

        Draft(Optional<Course> before) {
            answers = new ArrayList<>(before.map(Course::answers).orElse(List.of()));
        }

        void add(EntryId id, Review review) {
            answers.add(new Answered(id, review));
        }

        void remove(EntryId id) {
            answers.removeIf(answer -> answer.id().equals(id));
        }

        /// Empty where no answer is left.
        Optional<Course> course(Scheduler scheduler) {
            answers.sort(IN_TIME);
            return replay(answers, scheduler).map(card -> new Course(List.copyOf(answers), card));
        }
    }
}
