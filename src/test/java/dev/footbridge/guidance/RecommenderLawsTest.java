package dev.footbridge.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.footbridge.content.Bridge;
import dev.footbridge.guidance.Recommendation.Kind;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.ModuleState.InProgress;
import dev.footbridge.progress.Progress;
import dev.footbridge.review.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every learner on every bridge, tried on thousands drawn at random.
class RecommenderLawsTest {

    private static final int SEEDS = 2_500;

    private static final Wording WORDING =
            new Wording(Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void thereIsOneRecommendationWithReasonsAndTurns() {
        forAll((bridge, learner) -> {
            var next = Recommender.recommend(bridge, learner.progress());
            assertThat(bridge.modules()).contains(next.module());
            assertThat(next.outcome().isPresent()).isEqualTo(next.kind() == Kind.OUTCOME);
            assertThat(next.reasons()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(next.wouldChange()).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @Test
    void everyTurnKeepsItsPromise() {
        forAll(Promises::assertKept);
    }

    @ParameterizedTest
    @MethodSource("dev.footbridge.guidance.Learners#all")
    void everyTurnOfTheTableKeepsItsPromise(Learners.Case row) {
        Promises.assertKept(Bridges.bundled(), row.learner());
    }

    @Test
    void aModuleInProgressAlwaysWins() {
        forAll((bridge, learner) -> {
            var next = Recommender.recommend(bridge, learner.progress());
            var inProgress = bridge.modules().stream()
                    .filter(it -> learner.progress().state(it.id()) instanceof InProgress)
                    .toList();
            assertThat(next.kind() == Kind.CONTINUE).isEqualTo(!inProgress.isEmpty());
            if (!inProgress.isEmpty()) {
                assertThat(inProgress).contains(next.module());
            }
        });
    }

    @Test
    void onlyAnOutcomeLeadsBackToWhatIsSetAside() {
        forAll((bridge, learner) -> {
            var next = Recommender.recommend(bridge, learner.progress());
            var standing = ModuleStanding.of(next.module().id(), bridge, learner.progress());
            switch (next.kind()) {
                case CONTINUE -> assertThat(standing).isEqualTo(ModuleStanding.IN_PROGRESS);
                case FIRST, STEP, CONFIRM, CONDITION, GAP ->
                    assertThat(standing).isEqualTo(ModuleStanding.NOT_STARTED);
                case OUTCOME -> assertThat(standing).isNotEqualTo(ModuleStanding.IN_PROGRESS);
            }
        });
    }

    @Test
    void aConditionIsAskedOnlyWhereItIsUnanswered() {
        forAll((bridge, learner) -> {
            var next = Recommender.recommend(bridge, learner.progress());
            var asked = bridge.step(next.module().id()).flatMap(step -> step.condition());
            if (next.kind() == Kind.CONDITION) {
                assertThat(asked).isPresent();
                assertThat(learner.progress().answer(next.module().id())).isEqualTo(Answer.UNANSWERED);
            } else if (next.kind() == Kind.STEP && asked.isPresent()) {
                assertThat(learner.progress().answer(next.module().id())).isEqualTo(Answer.YES);
            }
        });
    }

    @Test
    void askingTwiceAndMergingWithItselfChangeNothing() {
        forAll((bridge, learner) -> {
            var progress = learner.progress();
            var next = Recommender.recommend(bridge, progress);
            assertThat(Recommender.recommend(bridge, progress)).isEqualTo(next);
            assertThat(Recommender.recommend(bridge, progress.merge(progress))).isEqualTo(next);
            assertThat(Recommender.recommend(bridge, Progress.NONE.merge(progress)))
                    .isEqualTo(next);
        });
    }

    @Test
    void reviewsAddAReasonAndDecideNothing() {
        forAll((bridge, learner) -> {
            var progress = learner.progress();
            var next = Recommender.recommend(bridge, progress);
            var unreviewed = Recommender.recommend(bridge, progress, Schedule.of(Log.none()));
            assertThat(next.module()).isEqualTo(unreviewed.module());
            assertThat(next.kind()).isEqualTo(unreviewed.kind());
            assertThat(next.outcome()).isEqualTo(unreviewed.outcome());
            assertThat(next.wouldChange()).isEqualTo(unreviewed.wouldChange());
            assertThat(next.reasons()).startsWith(unreviewed.reasons().toArray(Reason[]::new));
            assertThat(next.reasons().stream().skip(unreviewed.reasons().size()))
                    .hasSizeLessThan(2)
                    .allMatch(Reason.LikelyRecall.class::isInstance);
        });
    }

    @Test
    void everyReasonAndTurnReadsAsAWholeSentence() {
        forAll((bridge, learner) -> Sentences.assertWhole(WORDING, Recommender.recommend(bridge, learner.progress())));
    }

    @ParameterizedTest
    @MethodSource("dev.footbridge.guidance.Learners#all")
    void everyReasonAndTurnOfTheTableReadsAsAWholeSentence(Learners.Case row) {
        Sentences.assertWhole(
                WORDING, Recommender.recommend(Bridges.bundled(), row.learner().progress()));
    }

    @Test
    void theLearnersDrawnMeetEveryKindAndEveryReasonAndTurn() {
        var kinds = new EnumMap<Kind, Integer>(Kind.class);
        var met = new HashSet<Class<?>>();
        forAll((bridge, learner) -> {
            var next = Recommender.recommend(bridge, learner.progress());
            kinds.merge(next.kind(), 1, Integer::sum);
            next.reasons().forEach(reason -> met.add(reason.getClass()));
            next.wouldChange().forEach(turn -> met.add(turn.getClass()));
        });
        assertThat(kinds)
                .containsOnlyKeys(Kind.values())
                .allSatisfy((_, count) -> assertThat(count).isGreaterThan(SEEDS / 100));
        assertThat(met).contains(Reason.class.getPermittedSubclasses()).contains(Turn.class.getPermittedSubclasses());
    }

    private static void forAll(BiConsumer<Bridge, Learner> law) {
        for (var seed = 0L; seed < SEEDS; seed++) {
            var random = new RandomLearners(seed);
            var bridge = seed % 2 == 0 ? Bridges.bundled() : random.bridge();
            var learner = random.learner(bridge);
            try {
                law.accept(bridge, learner);
            } catch (AssertionError | RuntimeException e) {
                fail("seed " + seed + ": " + learner.progress(), e);
            }
        }
    }
}
