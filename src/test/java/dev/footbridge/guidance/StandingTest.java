package dev.footbridge.guidance;

import static dev.footbridge.guidance.Learner.learner;
import static dev.footbridge.guidance.ModuleStanding.DONE;
import static dev.footbridge.guidance.ModuleStanding.IN_PROGRESS;
import static dev.footbridge.guidance.ModuleStanding.LEFT_OUT;
import static dev.footbridge.guidance.ModuleStanding.NOT_STARTED;
import static dev.footbridge.guidance.ModuleStanding.SKIPPED;
import static dev.footbridge.progress.Answer.NO;
import static dev.footbridge.progress.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import dev.footbridge.content.Gap;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.progress.Rating;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {

    @ParameterizedTest
    @MethodSource
    void moduleStandsAsThePathMakesItRead(Learner learner, String module, ModuleStanding expected) {
        assertThat(on(learner).module(new ModuleId(module))).isEqualTo(expected);
    }

    static List<Arguments> moduleStandsAsThePathMakesItRead() {
        return List.of(
                of(learner(), "vllm", NOT_STARTED),
                of(learner().answered("vllm", YES), "vllm", NOT_STARTED),
                of(learner().answered("vllm", NO), "vllm", LEFT_OUT),
                of(learner().answered("vllm", NO), "kserve", NOT_STARTED),
                of(learner().answered("vllm", NO).started("vllm"), "vllm", IN_PROGRESS),
                of(learner().answered("vllm", NO).done("vllm"), "vllm", DONE),
                of(learner().answered("vllm", NO).skipped("vllm"), "vllm", SKIPPED),
                of(learner().answered("vllm", NO).skipped("vllm").reopened("vllm"), "vllm", LEFT_OUT),
                of(learner().answered("mlops", NO), "mlops", NOT_STARTED),
                of(learner().answered("cka", NO), "cka", NOT_STARTED),
                of(learner().done("mlops"), "mlops", DONE),
                of(learner().done("mlops").reopened("mlops"), "mlops", IN_PROGRESS),
                of(learner().done("retired"), "retired", DONE),
                of(learner().answered("retired", NO), "retired", NOT_STARTED));
    }

    @Test
    void onlyTheRecommendedModuleIsNext() {
        var standing = on(learner().started("mlops"));
        assertThat(standing.isNext(new ModuleId("mlops"))).isTrue();
        assertThat(standing.isNext(new ModuleId("ai-infrastructure"))).isFalse();
        assertThat(standing.next()).isEqualTo(Recommender.recommend(standing.bridge(), standing.progress()));
    }

    @Test
    void countsRatings() {
        var standing = on(learner()
                .yes("gpu-memory", "ownership", "retired")
                .rated("stack-choice", Rating.PARTLY)
                .rated("cost-drivers", Rating.NOT_YET)
                .rated("gpu-scheduling", Rating.PARTLY)
                .rated("gpu-scheduling", Rating.UNRATED));
        assertThat(standing.rated()).isEqualTo(4);
        assertThat(standing.rated(Rating.YES)).isEqualTo(2);
        assertThat(standing.rated(Rating.PARTLY)).isEqualTo(1);
        assertThat(standing.rated(Rating.NOT_YET)).isEqualTo(1);
        assertThat(standing.rated(Rating.UNRATED)).isEqualTo(8);
    }

    @Test
    void countsGaps() {
        var standing = on(learner().yes("retrieval-operations", "gpu-memory").started("kserve"));
        assertThat(standing.gaps(GapStatus.CLOSED)).isEqualTo(1);
        assertThat(standing.gaps(GapStatus.CLOSING)).isEqualTo(3);
        assertThat(standing.gaps(GapStatus.OPEN)).isEqualTo(6);
    }

    @Test
    void countsSteps() {
        var standing = on(learner()
                .done("ai-infrastructure", "cka", "retired")
                .started("mlops")
                .skipped("reliability-engineering")
                .answered(NO, "kserve", "vllm", "mlops"));
        assertThat(standing.steps(DONE)).isEqualTo(1);
        assertThat(standing.steps(IN_PROGRESS)).isEqualTo(1);
        assertThat(standing.steps(SKIPPED)).isEqualTo(1);
        assertThat(standing.steps(LEFT_OUT)).isEqualTo(2);
        assertThat(standing.steps(NOT_STARTED)).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource
    void aGapClosesWithItsRatingsAndItsModule(Learner learner, GapStatus expected, Held held) {
        var standing = on(learner);
        var scheduling = gap("workload-scheduling");
        assertThat(standing.gap(scheduling)).isEqualTo(expected);
        assertThat(standing.held(scheduling)).isEqualTo(held);
    }

    /// Workload scheduling is studied in cka and shown closing by GPU scheduling and tenant isolation.
    static List<Arguments> aGapClosesWithItsRatingsAndItsModule() {
        return List.of(
                of(learner(), GapStatus.OPEN, new Held(0, 2)),
                of(learner().yes("gpu-memory"), GapStatus.OPEN, new Held(0, 2)),
                of(learner().started("mlops"), GapStatus.OPEN, new Held(0, 2)),
                of(learner().rated("gpu-scheduling", Rating.NOT_YET), GapStatus.OPEN, new Held(0, 2)),
                of(learner().evidence("gpu-scheduling", "a manifest"), GapStatus.OPEN, new Held(0, 2)),
                of(learner().skipped("cka"), GapStatus.OPEN, new Held(0, 2)),
                of(learner().rated("gpu-scheduling", Rating.PARTLY), GapStatus.CLOSING, new Held(0, 2)),
                of(learner().rated("tenant-isolation", Rating.PARTLY), GapStatus.CLOSING, new Held(0, 2)),
                of(learner().yes("tenant-isolation"), GapStatus.CLOSING, new Held(1, 2)),
                of(learner().started("cka"), GapStatus.CLOSING, new Held(0, 2)),
                of(learner().done("cka"), GapStatus.CLOSING, new Held(0, 2)),
                of(
                        learner().done("cka").yes("gpu-scheduling").rated("tenant-isolation", Rating.NOT_YET),
                        GapStatus.CLOSING,
                        new Held(1, 2)),
                of(learner().yes("gpu-scheduling", "tenant-isolation"), GapStatus.CLOSED, new Held(2, 2)),
                of(
                        learner().skipped("cka").yes("gpu-scheduling", "tenant-isolation"),
                        GapStatus.CLOSED,
                        new Held(2, 2)),
                of(
                        learner().yes("gpu-scheduling", "tenant-isolation").rated("gpu-scheduling", Rating.PARTLY),
                        GapStatus.CLOSING,
                        new Held(1, 2)));
    }

    @ParameterizedTest
    @MethodSource
    void anOutcomeIsAsReadyAsWhatIsUnderIt(
            Learner learner, Readiness.Level level, int yes, int modulesDone, int modulesOf) {
        var outcome = Bridges.bundled().outcome(new OutcomeId("serving-slos")).orElseThrow();
        var readiness = on(learner).readiness(outcome);
        assertThat(readiness).isEqualTo(new Readiness(outcome, new Held(yes, 2), modulesDone, modulesOf));
        assertThat(readiness.level()).isEqualTo(level);
        assertThat(readiness.share()).isEqualTo((yes + modulesDone) / (2.0 + modulesOf));
    }

    /// Serving SLOs stands on reliability-engineering and vllm, on concurrent serving and latency anatomy.
    static List<Arguments> anOutcomeIsAsReadyAsWhatIsUnderIt() {
        var both = learner().yes("concurrent-serving", "latency-anatomy");
        return List.of(
                of(learner(), Readiness.Level.NOT_STARTED, 0, 0, 2),
                of(learner().started("vllm"), Readiness.Level.NOT_STARTED, 0, 0, 2),
                of(learner().rated("latency-anatomy", Rating.PARTLY), Readiness.Level.NOT_STARTED, 0, 0, 2),
                of(learner().answered("vllm", NO), Readiness.Level.NOT_STARTED, 0, 0, 1),
                of(learner().skipped("vllm", "reliability-engineering"), Readiness.Level.NOT_STARTED, 0, 0, 0),
                of(learner().yes("latency-anatomy"), Readiness.Level.BUILDING, 1, 0, 2),
                of(learner().done("vllm"), Readiness.Level.BUILDING, 0, 1, 2),
                of(learner().done("vllm", "reliability-engineering"), Readiness.Level.BUILDING, 0, 2, 2),
                of(both, Readiness.Level.BUILDING, 2, 0, 2),
                of(both.done("vllm"), Readiness.Level.BUILDING, 2, 1, 2),
                of(both.done("vllm").started("reliability-engineering"), Readiness.Level.BUILDING, 2, 1, 2),
                of(both.done("vllm", "reliability-engineering"), Readiness.Level.READY, 2, 2, 2),
                of(both.done("reliability-engineering").answered("vllm", NO), Readiness.Level.READY, 2, 1, 1),
                of(both.done("reliability-engineering").skipped("vllm"), Readiness.Level.READY, 2, 1, 1),
                of(both.skipped("reliability-engineering", "vllm"), Readiness.Level.READY, 2, 0, 0));
    }

    @Test
    void isHeldWithEvidenceWhereTheNoteIsNotBlank() {
        var id = Bridges.bundled().diagnostics().getFirst().id();
        var yes = learner().yes(id.value());
        assertThat(Held.withEvidence(id, yes.progress())).isFalse();
        assertThat(Held.withEvidence(id, yes.evidence(id.value(), " \n").progress()))
                .isFalse();
        assertThat(Held.withEvidence(id, yes.evidence(id.value(), "p99").progress()))
                .isTrue();
        assertThat(Held.withEvidence(id, learner().evidence(id.value(), "p99").progress()))
                .isFalse();
    }

    @Test
    void wordsAreThoseOfTheCommandLine() {
        assertThat(Stream.of(ModuleStanding.values()).map(ModuleStanding::word))
                .containsExactly("not-started", "in-progress", "done", "skipped", "left-out");
        assertThat(Stream.of(GapStatus.values()).map(GapStatus::word)).containsExactly("open", "closing", "closed");
        assertThat(Stream.of(Readiness.Level.values()).map(Readiness.Level::word))
                .containsExactly("not-started", "building", "ready");
        assertThat(Stream.of(Recommendation.Kind.values()).map(Recommendation.Kind::word))
                .containsExactly("first", "continue", "step", "confirm", "condition", "gap", "outcome");
    }

    private static Standing on(Learner learner) {
        return Standing.of(Bridges.bundled(), learner.progress());
    }

    private static Gap gap(String id) {
        return Bridges.bundled().gap(new GapId(id)).orElseThrow();
    }
}
