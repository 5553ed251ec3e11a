package dev.footbridge.ui.review;

import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Review;
import dev.footbridge.review.Card;
import dev.footbridge.review.Queue;
import dev.footbridge.ui.kit.Study;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One sitting of reviews. It holds no order of its own: what comes next follows from the log each time, so that it
/// can be stopped at any question, and anything that comes in meanwhile counts.
///
/// @param <V> what the screen keeps of a question that was graded, to come back to it
final class Session<V> {

    /// A question graded in this sitting.
    record Graded<V>(V view, Change.Add<Review> change, EntryId entry) {}

    private final Study study;
    private final Set<QuestionId> there;
    private final Deque<Graded<V>> graded = new ArrayDeque<>();
    private Duration aDay;

    /// @param there the questions that the pack has
    /// @param aDay how much time a day has for reviewing
    Session(Study study, Set<QuestionId> there, Duration aDay) {
        this.study = study;
        this.there = there;
        this.aDay = aDay;
    }

    Queue queue() {
        return Queue.of(study.standing().schedule(), there::contains, study.clock(), aDay);
    }

    /// All that is due has its place from now on.
    void goOnBeyondToday() {
        aDay = Duration.ofDays(1);
    }

    void aDay(Duration time) {
        aDay = time;
    }

    /// How long after each grade the question would come back.
    Map<Grade, Duration> intervals(QuestionId question) {
        var schedule = study.standing().schedule();
        var now = study.clock().instant();
        Optional<Card> card = schedule.card(question, now);
        var intervals = new EnumMap<Grade, Duration>(Grade.class);
        for (var grade : Grade.values()) {
            intervals.put(
                    grade,
                    schedule.scheduler().after(card, question, grade, now).interval());
        }
        return intervals;
    }

    void grade(QuestionId question, V view, Grade grade) {
        var review = new Review(question, study.clock().instant(), grade);
        var change = new Change.Add<>(Journal.REVIEWS, review);
        study.apply(change);
        var entry = study.progress().reviews().all().lastEntry().getKey();
        graded.push(new Graded<>(view, change, entry));
    }

    /// Takes the last grade back: as a step of undo where it is the last thing done, else by deleting its entry.
    void undo() {
        if (graded.isEmpty()) {
            return;
        }
        var last = graded.peek();
        if (study.historyProperty()
                .get()
                .nextUndo()
                .filter(last.change()::equals)
                .isPresent()) {
            study.undo();
        } else {
            study.apply(new Change.Delete<>(Journal.REVIEWS, last.entry()));
        }
    }

    /// The question graded last, if that grade was taken back meanwhile, by whatever way. It is no longer among those
    /// graded.
    Optional<V> takenBack() {
        return graded.isEmpty() || stands(graded.peek().entry())
                ? Optional.empty()
                : Optional.of(graded.pop().view());
    }

    int count() {
        return graded.size();
    }

    int count(Grade grade) {
        return Math.toIntExact(graded.stream()
                .filter(it -> it.change().entry().grade() == grade)
                .count());
    }

    private boolean stands(EntryId entry) {
        return study.progress().reviews().get(entry).isPresent();
    }
}
