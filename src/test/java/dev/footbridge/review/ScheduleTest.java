package dev.footbridge.review;

import static dev.footbridge.progress.Grade.AGAIN;
import static dev.footbridge.progress.Grade.EASY;
import static dev.footbridge.progress.Grade.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Review;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The schedule is what the log says, whatever way the log came together.
class ScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-09T18:04:00Z");
    private static final QuestionId Q = new QuestionId("q");

    @Test
    void answersCountInTheOrderOfTimeNotOfEntry() {
        var inOrder = Reviewed.none()
                .answered("q", EASY, "2026-01-01T10:00:00Z")
                .answered("q", AGAIN, "2026-01-09T10:00:00Z");
        var entered = Reviewed.none()
                .answered("q", AGAIN, "2026-01-09T10:00:00Z")
                .answered("q", EASY, "2026-01-01T10:00:00Z");

        assertThat(card(entered)).isEqualTo(card(inOrder));
        assertThat(card(entered).phase()).isEqualTo(Card.Phase.RELEARNING);
    }

    @Test
    void copiesThatMergedAgreeWhateverCameFirst() {
        for (var seed = 0L; seed < 200; seed++) {
            var random = new Random(seed);
            var one = drawn(random, "one");
            var other = drawn(random, "other");
            var third = drawn(random, "third");

            var left = Schedule.of(one.merge(other).merge(third).reviews());
            var right = Schedule.of(third.merge(one).merge(other).merge(one).reviews());

            assertThat(left).as("seed " + seed).isEqualTo(right);
            assertThat(left.met()).isNotEmpty();
        }
    }

    @Test
    void aScheduleCarriedOnIsTheOneReplayed() {
        for (var seed = 0L; seed < 100; seed++) {
            var random = new Random(seed);
            var progress = Progress.NONE;
            var schedule = Schedule.of(Log.none());
            for (var step = 0; step < 60; step++) {
                progress = random.nextInt(12) == 0
                        ? progress.merge(drawn(random, "other" + step))
                        : changed(progress, random);
                progress = random.nextInt(40) == 0 ? Progress.NONE : progress;
                schedule = schedule.after(progress.reviews());

                assertThat(schedule).as("seed " + seed).isEqualTo(Schedule.of(progress.reviews()));
            }
        }
    }

    @Test
    void theSameLogIsNotLookedThroughAgain() {
        var reviewed = Reviewed.none().answered("q", GOOD, NOW);
        var schedule = reviewed.schedule();

        assertThat(schedule.after(reviewed.log())).isSameAs(schedule);
    }

    @Test
    void aDeletedAnswerDoesNotCount() {
        var once = Reviewed.none().answered("q", GOOD, "2026-03-01T10:00:00Z");
        var twice = once.answered("q", AGAIN, "2026-03-04T10:00:00Z");

        assertThat(twice.deleted(twice.last()).schedule().card(Q, NOW))
                .isEqualTo(once.schedule().card(Q, NOW))
                .isPresent();
        assertThat(once.deleted(once.last()).schedule().met()).isEmpty();
    }

    @Test
    void anAnswerWrittenAnewCountsAsItReadsNow() {
        var reviewed = Reviewed.none().answered("q", AGAIN, "2026-03-01T10:00:00Z");
        var mended = reviewed.did(
                new Change.Edit<>(
                        Journal.REVIEWS,
                        reviewed.last(),
                        new Review(new QuestionId("other"), Instant.parse("2026-03-01T10:00:00Z"), EASY)),
                NOW);

        var schedule = reviewed.schedule().after(mended.log());
        assertThat(schedule.met()).containsExactly(new QuestionId("other"));
        assertThat(schedule).isEqualTo(mended.schedule());
    }

    @Test
    void answersOfOneInstantHaveOneOrderInEveryCopy() {
        var one = Reviewed.on("one").answered("q", AGAIN, NOW).progress();
        var other = Reviewed.on("other").answered("q", EASY, NOW).progress();

        assertThat(Schedule.of(one.merge(other).reviews()))
                .isEqualTo(Schedule.of(other.merge(one).reviews()));
        assertThat(Schedule.of(one.merge(other).reviews())
                        .card(Q, NOW)
                        .orElseThrow()
                        .phase())
                .isEqualTo(Card.Phase.REVIEW);
    }

    @Test
    void anAnswerThatAClockAYearAheadDatedKeepsNoQuestionAway() {
        var before = Reviewed.none().answered("q", EASY, "2026-03-01T10:00:00Z");
        var ahead = before.answered("q", GOOD, "2027-03-08T18:00:00Z");

        assertThat(ahead.schedule().card(Q, NOW)).isEqualTo(before.schedule().card(Q, NOW));
        var then = Instant.parse("2027-03-09T00:00:00Z");
        assertThat(ahead.schedule().card(Q, then).orElseThrow().last())
                .isEqualTo(Instant.parse("2027-03-08T18:00:00Z"));
    }

    @Test
    void aQuestionAnsweredOnlyInTheFutureIsDueAtOnceAndGoesOnFromThere() {
        var ahead = Reviewed.none().answered("q", EASY, "2027-03-08T18:00:00Z");

        assertThat(ahead.schedule().card(Q, NOW).orElseThrow().due()).isEqualTo(NOW);

        var again = ahead.answered("q", EASY, NOW);
        assertThat(again.schedule().card(Q, NOW).orElseThrow().due()).isAfter(NOW.plus(Duration.ofDays(5)));
    }

    @Test
    void aClockThatIsAFewHoursAheadIsBelieved() {
        var reviewed = Reviewed.none().answered("q", EASY, NOW.plus(Duration.ofHours(10)));

        assertThat(reviewed.schedule().card(Q, NOW).orElseThrow().last()).isEqualTo(NOW.plus(Duration.ofHours(10)));
    }

    private static Card card(Reviewed reviewed) {
        return reviewed.schedule().card(Q, NOW).orElseThrow();
    }

    private static Progress drawn(Random random, String machine) {
        var reviewed = Reviewed.on(machine);
        for (var i = random.nextInt(1, 12); i > 0; i--) {
            reviewed = reviewed.answered(question(random), grade(random), instant(random));
        }
        return reviewed.progress();
    }

    private static Progress changed(Progress progress, Random random) {
        var ids = new ArrayList<>(progress.reviews().all().keySet());
        Collections.shuffle(ids, random);
        var review = new Review(new QuestionId(question(random)), instant(random), grade(random));
        var change = ids.isEmpty() || random.nextBoolean()
                ? new Change.Add<>(Journal.REVIEWS, review)
                : random.nextBoolean()
                        ? new Change.Delete<>(Journal.REVIEWS, ids.getFirst())
                        : new Change.Edit<>(Journal.REVIEWS, ids.getFirst(), review);
        return change.on(progress, NOW, progress.latest().next(NOW, new Replica("me")));
    }

    private static String question(Random random) {
        return List.of("a", "b", "c", "d").get(random.nextInt(4));
    }

    private static Grade grade(Random random) {
        return Grade.values()[random.nextInt(4)];
    }

    /// Some at the very same instant.
    private static Instant instant(Random random) {
        return NOW.minus(Duration.ofHours(7L * random.nextInt(-20, 200)));
    }
}
