package dev.footbridge.review;

import static dev.footbridge.progress.Grade.AGAIN;
import static dev.footbridge.progress.Grade.EASY;
import static dev.footbridge.progress.Grade.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.Grade;
import dev.footbridge.review.Card.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulerTest {

    private static final QuestionId QUESTION = new QuestionId("vllm-why-preempted");
    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");

    private final Scheduler exact = new Scheduler(Parameters.DEFAULT.withFuzz(false));

    @Test
    void intervalsAreThoseOfTheReferenceImplementation() {
        var grades = List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);

        assertThat(whenDue(exact, grades).stream().map(card -> card.interval().toDays()))
                .containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    @Test
    void theMemoryAfterEachAnswerIsThatOfTheReferenceImplementation() {
        var grades = List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        var stability = List.of(
                2.3065,
                2.3065,
                10.971048263078135,
                46.316858440073425,
                162.99981577472244,
                497.8765551245907,
                6.890412507565338,
                2.154598374301973,
                2.154598374301973,
                3.9831233795187773,
                7.236254476883319,
                12.483043578674472,
                20.77035728499242);
        var cards = whenDue(exact, grades);

        for (var i = 0; i < cards.size(); i++) {
            assertThat(cards.get(i).memory().stability()).isCloseTo(stability.get(i), within(1e-9));
        }
        assertThat(cards.getLast().memory().difficulty()).isCloseTo(9.055759917231622, within(1e-9));
        assertThat(cards.getLast().due()).isEqualTo(Instant.parse("2025-01-03T13:00:00Z"));
    }

    @Test
    void sixAnswersAtGivenGapsLeaveTheMemoryOfTheReferenceImplementation() {
        var gaps = List.of(0, 0, 1, 3, 8, 21);
        var grades = List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        var at = START;
        var card = Optional.<Card>empty();
        for (var i = 0; i < gaps.size(); i++) {
            at = at.plus(Duration.ofDays(gaps.get(i)));
            card = Optional.of(exact.after(card, QUESTION, grades.get(i), at));
        }

        assertThat(card.orElseThrow().memory().stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(card.orElseThrow().memory().difficulty()).isCloseTo(6.3574867, within(1e-4));
        assertThat(card.orElseThrow().due()).isEqualTo(Instant.parse("2023-02-24T12:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "AGAIN, LEARNING, 0, PT1M",
        "HARD, LEARNING, 0, PT5M30S",
        "GOOD, LEARNING, 1, PT10M",
        "EASY, REVIEW, 0, P8D"
    })
    void aNewQuestionGoesThroughSteps(Grade grade, Phase phase, int step, Duration interval) {
        var card = exact.after(Optional.empty(), QUESTION, grade, START);

        assertThat(card.phase()).isEqualTo(phase);
        assertThat(card.step()).isEqualTo(step);
        assertThat(card.interval()).isEqualTo(interval);
    }

    @ParameterizedTest
    @CsvSource({"AGAIN, RELEARNING, PT10M", "HARD, RELEARNING, PT15M", "GOOD, REVIEW, P1D", "EASY, REVIEW, P1D"})
    void aForgottenQuestionIsLearntAnewFirst(Grade grade, Phase phase, Duration interval) {
        var forgotten = whenDue(exact, List.of(GOOD, GOOD, AGAIN)).getLast();
        assertThat(forgotten.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(forgotten.interval()).isEqualTo(Duration.ofMinutes(10));

        var card = exact.after(Optional.of(forgotten), QUESTION, grade, forgotten.due());

        assertThat(card.phase()).isEqualTo(phase);
        assertThat(card.interval()).isEqualTo(interval);
    }

    @Test
    void withoutStepsEveryAnswerIsScheduledInDays() {
        var bare = new Parameters(Weights.DEFAULT, 0.9, List.of(), List.of(), 36_500, false);

        assertThat(whenDue(new Scheduler(bare), List.of(GOOD, GOOD, GOOD, AGAIN, AGAIN)))
                .allSatisfy(card -> {
                    assertThat(card.phase()).isEqualTo(Phase.REVIEW);
                    assertThat(card.interval()).isGreaterThanOrEqualTo(Duration.ofDays(1));
                })
                .extracting(card -> card.interval().toDays())
                .startsWith(2L, 11L, 46L);
    }

    @Test
    void noIntervalIsLongerThanTheLongest() {
        var short_ = new Parameters(Weights.DEFAULT, 0.9, List.of(), List.of(), 30, true);

        assertThat(whenDue(new Scheduler(short_), List.of(EASY, EASY, EASY, EASY, EASY)))
                .allSatisfy(card -> assertThat(card.interval()).isLessThanOrEqualTo(Duration.ofDays(30)));
    }

    @Test
    void theMoreRetentionIsWantedTheSoonerAQuestionComesBack() {
        var days = new ArrayList<Long>();
        for (var retention : List.of(0.97, 0.9, 0.8, 0.7)) {
            var scheduler = new Scheduler(Parameters.DEFAULT.withFuzz(false).withRetention(retention));
            days.add(
                    whenDue(scheduler, List.of(EASY, GOOD)).getLast().interval().toDays());
        }

        assertThat(days).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void otherWeightsGiveOtherIntervals() {
        var values = new ArrayList<>(Weights.DEFAULT.values());
        values.set(3, 50.0);
        var scheduler = new Scheduler(Parameters.DEFAULT.withFuzz(false).withWeights(new Weights(values)));

        assertThat(whenDue(scheduler, List.of(EASY)).getLast().interval()).isEqualTo(Duration.ofDays(50));
    }

    @Test
    void fuzzStaysNearTheIntervalAndIsTheSameForTheSameAnswer() {
        var random = new Random(1);
        var fuzzy = new Scheduler(Parameters.DEFAULT);
        var apart = 0;
        for (var i = 0; i < 500; i++) {
            var question = new QuestionId("q" + i);
            var first = new Card(
                    Phase.REVIEW,
                    0,
                    new Memory(random.nextDouble(1, 300), 5),
                    START.plusSeconds(i),
                    Duration.ofDays(5));
            var plain = exact.after(Optional.of(first), question, GOOD, first.due())
                    .interval()
                    .toDays();
            var varied = fuzzy.after(Optional.of(first), question, GOOD, first.due());
            var again =
                    fuzzy.after(Optional.of(first), question, GOOD, first.due().plusSeconds(90));
            assertThat((double) varied.interval().toDays()).isCloseTo(plain, within(2.2 + 0.15 * plain));
            assertThat(again.interval()).isEqualTo(varied.interval());
            apart += varied.interval().toDays() == plain ? 0 : 1;
        }
        assertThat(apart).isGreaterThan(250);
    }

    @Test
    void theMorningAfterCountsAsADay() {
        var evening = Instant.parse("2026-03-09T20:00:00Z");
        var known = new Card(Phase.REVIEW, 0, new Memory(1, 5), evening, Duration.ofDays(1));
        var after = exact.after(Optional.of(known), QUESTION, GOOD, evening.plus(Duration.ofHours(13)));
        var aDay = exact.after(Optional.of(known), QUESTION, GOOD, evening.plus(Duration.ofHours(24)));
        var sameEvening = exact.after(Optional.of(known), QUESTION, GOOD, evening.plus(Duration.ofHours(2)));

        assertThat(after.memory()).isEqualTo(aDay.memory());
        assertThat(sameEvening.memory().stability()).isLessThan(aDay.memory().stability());
    }

    @Test
    void recallAtAMomentBeforeTheLastAnswerIsCertain() {
        var card = new Card(Phase.REVIEW, 0, new Memory(10, 5), START, Duration.ofDays(10));

        assertThat(exact.recall(card, START.minusSeconds(60))).isEqualTo(1);
        assertThat(exact.recall(card, START)).isEqualTo(1);
        assertThat(exact.recall(card, card.due())).isCloseTo(0.9, within(1e-12));
    }

    /// Answers each time at the moment it is due.
    private static List<Card> whenDue(Scheduler scheduler, List<Grade> grades) {
        var cards = new ArrayList<Card>();
        var at = START;
        for (var grade : grades) {
            var before = cards.isEmpty() ? Optional.<Card>empty() : Optional.of(cards.getLast());
            cards.add(scheduler.after(before, QUESTION, grade, at));
            at = cards.getLast().due();
        }
        return cards;
    }
}
