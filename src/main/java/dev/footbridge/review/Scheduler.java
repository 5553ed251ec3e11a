package dev.footbridge.review;

import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.Grade;
import dev.footbridge.review.Card.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Says after each answer when a question comes back: through the steps of minutes while it is new or was forgotten,
/// then by the memory model.
public final class Scheduler {

    public static final Scheduler DEFAULT = new Scheduler(Parameters.DEFAULT);

    private final Parameters parameters;
    private final Fsrs fsrs;

    public Scheduler(Parameters parameters) {
        this.parameters = parameters;
        this.fsrs = new Fsrs(parameters.weights());
    }

    /// Where a question stands after an answer.
    ///
    /// @param before empty at the first answer
    /// @param at not before the last answer; where it is, the two count as given together
    public Card after(Optional<Card> before, QuestionId question, Grade grade, Instant at) {
        if (before.isEmpty()) {
            return stepped(Phase.LEARNING, 0, fsrs.first(grade), question, grade, Instant.EPOCH, at);
        }
        var card = before.get();
        var memory = fsrs.next(card.memory(), grade, days(card.last(), at));
        if (card.phase() != Phase.REVIEW) {
            return stepped(card.phase(), card.step(), memory, question, grade, card.last(), at);
        }
        return grade == Grade.AGAIN && !parameters.relearning().isEmpty()
                ? new Card(
                        Phase.RELEARNING, 0, memory, at, parameters.relearning().getFirst())
                : inDays(memory, question, card.last(), at);
    }

    /// The probability that the question is recalled at `now`, by what is known of it; 1 just after an answer.
    public double recall(Card card, Instant now) {
        var since = Duration.between(card.last(), now);
        return since.isPositive()
                ? fsrs.recall(since.toSeconds() / 86_400.0, card.memory().stability())
                : 1;
    }

    /// The nearest whole number of days: an answer in the evening and one on the next morning are a day apart, as
    /// in the calendar days of which the weights were learnt. No time zone enters, so copies of the log that were
    /// taken to other zones agree.
    private static long days(Instant last, Instant at) {
        return Math.max(0, Duration.between(last, at).plusHours(12).toDays());
    }

    private Card stepped(
            Phase phase, int step, Memory memory, QuestionId question, Grade grade, Instant last, Instant at) {
        var steps = phase == Phase.LEARNING ? parameters.learning() : parameters.relearning();
        var leaves = steps.isEmpty()
                || switch (grade) {
                    case AGAIN -> false;
                    case HARD -> step >= steps.size();
                    case GOOD -> step + 1 >= steps.size();
                    case EASY -> true;
                };
        if (leaves) {
            return inDays(memory, question, last, at);
        }
        return switch (grade) {
            case AGAIN -> new Card(phase, 0, memory, at, steps.getFirst());
            case HARD -> new Card(phase, step, memory, at, hard(steps, step));
            case GOOD, EASY -> new Card(phase, step + 1, memory, at, steps.get(step + 1));
        };
    }

    /// At the first step midway to the second, or half as long again where there is no second; else the step anew.
    private static Duration hard(List<Duration> steps, int step) {
        if (step > 0) {
            return steps.get(step);
        }
        return steps.size() > 1
                ? steps.get(0).plus(steps.get(1)).dividedBy(2)
                : steps.get(0).multipliedBy(3).dividedBy(2);
    }

    private Card inDays(Memory memory, QuestionId question, Instant last, Instant at) {
        var exact = Math.rint(fsrs.days(parameters.retention(), memory.stability()));
        var days = (long) Math.clamp(exact, 1, parameters.mostDays());
        var fuzzed = parameters.fuzz() ? Fuzz.days(days, parameters.mostDays(), question, last) : days;
        return new Card(Phase.REVIEW, 0, memory, at, Duration.ofDays(fuzzed));
    }
}
