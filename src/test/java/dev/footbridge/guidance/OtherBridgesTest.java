package dev.footbridge.guidance;

import static dev.footbridge.guidance.Bridges.bridge;
import static dev.footbridge.guidance.Learner.learner;
import static dev.footbridge.guidance.Recommendation.Kind.CONDITION;
import static dev.footbridge.guidance.Recommendation.Kind.CONFIRM;
import static dev.footbridge.guidance.Recommendation.Kind.CONTINUE;
import static dev.footbridge.guidance.Recommendation.Kind.FIRST;
import static dev.footbridge.guidance.Recommendation.Kind.GAP;
import static dev.footbridge.guidance.Recommendation.Kind.OUTCOME;
import static dev.footbridge.guidance.Recommendation.Kind.STEP;
import static dev.footbridge.progress.Answer.NO;
import static dev.footbridge.progress.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.Bridge;
import dev.footbridge.guidance.Recommendation.Kind;
import dev.footbridge.progress.Rating;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Bridges that are shaped otherwise than the bundled one.
class OtherBridgesTest {

    /// a → b → c, each with a diagnostic of its own; b only on a yes.
    private static final Bridge THREE = bridge().module("a")
            .module("b", "a")
            .module("c", "a b")
            .diagnostic("p", "a")
            .diagnostic("q", "b")
            .diagnostic("r", "c")
            .step("a")
            .conditionalStep("b")
            .step("c")
            .outcome("x", "a b", "p q")
            .outcome("y", "c", "r")
            .first("b");

    /// Nothing on the path; a and b studied from the gap map.
    private static final Bridge NO_PATH = bridge().module("a")
            .module("b")
            .diagnostic("p", "a")
            .diagnostic("q", "b")
            .diagnostic("r", "b")
            .gap("g", "a", "p")
            .gap("h", "b", "q")
            .outcome("x", "a b", "p q")
            .first("a");

    private static final Bridge ALONE = bridge().module("a")
            .diagnostic("p", "a")
            .conditionalStep("a")
            .outcome("x", "a", "p")
            .first("a");

    @Test
    void aFirstModuleWithAConditionIsAskedAbout() {
        assertNext(THREE, learner(), CONDITION, "b");
        assertNext(THREE, learner().answered("b", YES), FIRST, "b");
        assertNext(THREE, learner().answered("b", YES).holds("q"), CONFIRM, "b");
        assertNext(THREE, learner().answered("b", NO), STEP, "a");
    }

    @Test
    void aFirstModuleIsNotCalledTheFirstStepAhead() {
        assertThat(next(THREE, learner()).reasons())
                .containsExactly(
                        new Reason.NothingStarted(),
                        new Reason.FirstOfBridge(),
                        why(),
                        new Reason.ConditionToAnswer(
                                THREE.path().get(1).condition().orElseThrow()));
        assertThat(next(THREE, learner().answered("b", YES).holds("q")).reasons())
                .containsExactly(
                        new Reason.AllHeldWithEvidence(1),
                        new Reason.NothingStarted(),
                        new Reason.FirstOfBridge(),
                        why());
    }

    @Test
    void aStepTellsWhatItBuildsOn() {
        assertThat(next(THREE, learner().done("a").answered("b", NO)).reasons())
                .containsExactly(
                        new Reason.NextOnPath(3, 3),
                        why(),
                        new Reason.BuildsOnDone(THREE.modules().subList(0, 1)),
                        new Reason.BuildsOnNotDone(THREE.modules().subList(1, 2)),
                        new Reason.TeachesNotHeld(THREE.diagnostics().subList(2, 3)));
        assertThat(next(THREE, learner().skipped("a", "b")).reasons())
                .containsExactly(
                        new Reason.NextOnPath(3, 3),
                        why(),
                        new Reason.TeachesNotHeld(THREE.diagnostics().subList(2, 3)));
    }

    @Test
    void aConditionMetIsAReason() {
        assertThat(next(THREE, learner().done("a").answered("b", YES)).reasons())
                .containsExactly(
                        new Reason.NextOnPath(2, 3),
                        why(),
                        new Reason.ConditionMet(THREE.path().get(1).condition().orElseThrow()),
                        new Reason.BuildsOnDone(THREE.modules().subList(0, 1)),
                        new Reason.TeachesNotHeld(THREE.diagnostics().subList(1, 2)));
    }

    @Test
    void inProgressTellsSinceWhenAndOfHowMany() {
        var one = learner().answered("b", NO).started("b");
        var since = new Reason.InProgressSince(one.now());
        var answeredNo =
                new Reason.ConditionNotMet(THREE.path().get(1).condition().orElseThrow());
        var teaches = new Reason.TeachesNotHeld(THREE.diagnostics().subList(1, 2));
        assertThat(next(THREE, one).reasons()).containsExactly(since, answeredNo, teaches);

        var two = learner().started("a").answered("b", NO).started("b");
        assertThat(next(THREE, two).reasons())
                .containsExactly(
                        new Reason.InProgressSince(two.now()), answeredNo, new Reason.TouchedLastOf(2), teaches);
    }

    @Test
    void missingEvidenceIsNamedWhereAllIsRatedYes() {
        var bridge = bridge().module("a")
                .diagnostic("p", "a")
                .diagnostic("q", "a")
                .step("a")
                .outcome("x", "a", "p q")
                .first("a");
        assertThat(next(bridge, learner().holds("p").yes("q")).reasons())
                .containsExactly(
                        new Reason.NothingStarted(),
                        new Reason.FirstOfBridge(),
                        why(),
                        new Reason.EvidenceMissing(bridge.diagnostics().subList(1, 2)));
    }

    @Test
    void withoutAPathTheGapsAreWalked() {
        assertNext(NO_PATH, learner(), FIRST, "a");
        assertNext(NO_PATH, learner().done("a"), GAP, "b");
        assertNext(NO_PATH, learner().done("b"), GAP, "a");
        assertNext(NO_PATH, learner().done("a").holds("q", "r"), OUTCOME, "a");
        assertNext(NO_PATH, learner().done("a", "b"), OUTCOME, "a");
        assertThat(next(NO_PATH, learner().done("a")).reasons())
                .containsExactly(
                        new Reason.PathWalked(),
                        new Reason.OnNoStep(),
                        new Reason.ClosesGaps(NO_PATH.gaps().subList(1, 2)),
                        new Reason.TeachesNotHeld(NO_PATH.diagnostics().subList(1, 3)));
    }

    @Test
    void holdingAGapsDiagnosticsClosesItAndIsNotAskedToBeConfirmed() {
        var learner = learner().done("a").holds("r");
        assertThat(next(NO_PATH, learner).wouldChange())
                .contains(new Turn.HoldAllWithEvidence(
                        1,
                        2,
                        new Choice(
                                OUTCOME,
                                NO_PATH.modules().getFirst(),
                                next(NO_PATH, learner().done("a", "b")).outcome())));
    }

    @Test
    void aGapModuleWhoseOwnDiagnosticsAreHeldIsConfirmed() {
        var bridge = bridge().module("a")
                .module("b")
                .diagnostic("p", "a")
                .diagnostic("q", "b")
                .step("a")
                .gap("g", "b", "p q")
                .outcome("x", "a b", "p q")
                .first("a");
        var learner = learner().done("a").holds("q");
        assertNext(bridge, learner, CONFIRM, "b");
        assertThat(next(bridge, learner).reasons())
                .containsExactly(new Reason.AllHeldWithEvidence(1), new Reason.PathWalked(), new Reason.OnNoStep());
    }

    @Test
    void modulesThatTeachNothingAreNeverConfirmed() {
        var bridge = bridge().module("a")
                .module("b")
                .diagnostic("p", "b")
                .step("a")
                .step("b")
                .outcome("x", "a", "p")
                .first("a");
        assertNext(bridge, learner(), FIRST, "a");
        assertThat(next(bridge, learner()).reasons())
                .containsExactly(new Reason.NothingStarted(), new Reason.FirstOfBridge(), why());
        assertThat(next(bridge, learner()).wouldChange())
                .containsExactly(
                        new Turn.StartAnother(),
                        new Turn.SkipIt(new Choice(STEP, bridge.modules().getLast())));
    }

    @Test
    void oneModuleAloneHasNoOther() {
        assertNext(ALONE, learner(), CONDITION, "a");
        assertThat(next(ALONE, learner().started("a")).wouldChange()).containsExactly(new Turn.FinishIt(end(ALONE)));
        assertThat(next(ALONE, learner().answered("a", YES)).wouldChange())
                .containsExactly(
                        new Turn.SkipIt(end(ALONE)),
                        new Turn.HoldAllWithEvidence(
                                1, 1, new Choice(CONFIRM, ALONE.modules().getFirst())));
    }

    @Test
    void nothingDoneAtTheEndIsStartedInsteadOfReopened() {
        assertNext(ALONE, learner().answered("a", NO), OUTCOME, "a");
        assertThat(next(ALONE, learner().answered("a", NO)).wouldChange()).containsExactly(new Turn.StartAny());
        assertThat(next(ALONE, learner().done("a")).wouldChange()).containsExactly(new Turn.ReopenDone());
    }

    @Test
    void withAllInProgressThereIsNoOtherToStart() {
        var learner = learner().started("a", "b");
        assertThat(next(NO_PATH, learner).wouldChange())
                .containsExactly(
                        new Turn.FinishIt(new Choice(CONTINUE, NO_PATH.modules().getFirst())));
        assertThat(next(THREE, learner).wouldChange()).contains(new Turn.StartAnother());
    }

    @Test
    void theFewestRatingsThatTurnToAnotherOutcomeAreNamed() {
        var learner = learner().answered("b", YES).done("a", "b", "c");
        assertNext(THREE, learner, OUTCOME, "a");
        assertThat(next(THREE, learner).wouldChange())
                .containsExactly(
                        new Turn.RateYes(THREE.diagnostics().subList(0, 1), endAt(THREE, "c", 1)),
                        new Turn.ReopenDone());

        // x has 1 of 3, and y 2 of 3, which x would only tie with after one more
        var bothNeeded = bridge().module("a")
                .module("b")
                .diagnostic("p", "a")
                .diagnostic("q", "a")
                .diagnostic("r", "b")
                .step("a")
                .step("b")
                .outcome("x", "a", "p q")
                .outcome("y", "a b", "r")
                .first("a");
        assertThat(next(bothNeeded, learner().done("a", "b")).wouldChange())
                .containsExactly(
                        new Turn.RateYes(bothNeeded.diagnostics().subList(0, 2), endAt(bothNeeded, "b", 1)),
                        new Turn.ReopenDone());
    }

    @Test
    void ratingsThatLeaveTheSameOutcomeNextAreNotNamed() {
        var learner = learner().answered("b", YES).done("a", "b", "c").yes("r");
        assertThat(next(THREE, learner).wouldChange()).containsExactly(new Turn.ReopenDone());
    }

    @Test
    void onlyWhatIsMissingIsNamed() {
        var bridge = bridge().module("a")
                .diagnostic("p", "a")
                .diagnostic("q", "a")
                .diagnostic("r", "a")
                .step("a")
                .outcome("x", "a", "r")
                .outcome("y", "a", "p q")
                .first("a");
        assertThat(next(bridge, learner().yes("p")).reasons())
                .containsExactly(
                        new Reason.NothingStarted(),
                        new Reason.FirstOfBridge(),
                        why(),
                        new Reason.TeachesNotHeld(bridge.diagnostics().subList(1, 3)));

        var atTheEnd = learner().done("a").yes("p");
        assertThat(next(bridge, atTheEnd).reasons())
                .containsExactly(
                        new Reason.PathWalked(),
                        new Reason.WeakestOutcome(
                                new Readiness(bridge.outcomes().get(0), new Held(0, 1), 1, 1)),
                        new Reason.TeachesNotHeld(bridge.diagnostics().subList(2, 3)));
        assertThat(next(bridge, atTheEnd.yes("r")).wouldChange())
                .containsExactly(
                        new Turn.RateYes(bridge.diagnostics().subList(1, 2), endAt(bridge, "a", 0)),
                        new Turn.ReopenDone());
    }

    @Test
    void aClosedGapIsNoReason() {
        assertThat(next(NO_PATH, learner().yes("p")).reasons())
                .containsExactly(
                        new Reason.NothingStarted(),
                        new Reason.FirstOfBridge(),
                        new Reason.EvidenceMissing(NO_PATH.diagnostics().subList(0, 1)));
    }

    @Test
    void aModuleNotStudiedAtTheEndIsAWayOn() {
        var bridge = bridge().module("a")
                .module("b")
                .diagnostic("p", "a b")
                .step("a")
                .gap("g", "b", "p")
                .outcome("x", "a", "p")
                .outcome("y", "a b", "p")
                .first("a");
        var learner = learner().done("a").yes("p");
        assertNext(bridge, learner, OUTCOME, "b");
        assertThat(next(bridge, learner).reasons())
                .containsExactly(
                        new Reason.PathWalked(),
                        new Reason.WeakestOutcome(
                                new Readiness(bridge.outcomes().get(1), new Held(1, 1), 1, 2)),
                        new Reason.LeadsThere());
        assertThat(next(bridge, learner).wouldChange())
                .containsExactly(new Turn.FinishIt(endAt(bridge, "a", 0)), new Turn.ReopenDone());
    }

    @Test
    void aDoneModuleIsPreferredToOneSkippedWhereBothTeachWhatIsMissing() {
        var bridge = bridge().module("a")
                .module("b")
                .module("c")
                .diagnostic("p", "a b")
                .step("a")
                .step("b")
                .step("c")
                .outcome("x", "c a b", "p")
                .first("a");
        assertNext(bridge, learner().skipped("a").done("b", "c"), OUTCOME, "b");
        assertNext(bridge, learner().skipped("a", "b").done("c"), OUTCOME, "a");
        assertNext(bridge, learner().done("a", "b", "c"), OUTCOME, "a");
        assertNext(bridge, learner().done("a", "b").skipped("c").yes("p"), OUTCOME, "a");
    }

    @Test
    void whenAllIsReadyARatingThatWouldTurnElsewhereIsNamed() {
        var learner = learner().answered("b", YES).done("a", "b", "c").yes("p", "q", "r");
        assertThat(next(THREE, learner).reasons())
                .containsExactly(new Reason.PathWalked(), new Reason.AllOutcomesReady(2));
        assertThat(next(THREE, learner).wouldChange())
                .containsExactly(
                        new Turn.RateLower(THREE.diagnostics().get(2), endAt(THREE, "c", 1)), new Turn.ReopenDone());
        assertThat(next(ALONE, learner().done("a").rated("p", Rating.YES)).wouldChange())
                .containsExactly(new Turn.ReopenDone());
    }

    private static Recommendation next(Bridge bridge, Learner learner) {
        return Recommender.recommend(bridge, learner.progress());
    }

    private static void assertNext(Bridge bridge, Learner learner, Kind kind, String module) {
        assertThat(next(bridge, learner).kind()).isEqualTo(kind);
        assertThat(next(bridge, learner).module().id()).hasToString(module);
        Promises.assertKept(bridge, learner);
    }

    private static Reason why() {
        return new Reason.StandsHereBecause("It stands here for a reason.");
    }

    private static Choice end(Bridge bridge) {
        return endAt(bridge, "a", 0);
    }

    private static Choice endAt(Bridge bridge, String module, int outcome) {
        var at = bridge.modules().stream()
                .filter(it -> it.id().value().equals(module))
                .findFirst()
                .orElseThrow();
        return new Choice(OUTCOME, at, Optional.of(bridge.outcomes().get(outcome)));
    }
}
