package dev.footbridge.guidance;

import static dev.footbridge.guidance.Recommendation.Kind.CONDITION;
import static dev.footbridge.guidance.Recommendation.Kind.CONFIRM;
import static dev.footbridge.guidance.Recommendation.Kind.CONTINUE;
import static dev.footbridge.guidance.Recommendation.Kind.FIRST;
import static dev.footbridge.guidance.Recommendation.Kind.GAP;
import static dev.footbridge.guidance.Recommendation.Kind.OUTCOME;
import static dev.footbridge.guidance.Recommendation.Kind.STEP;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.Condition;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Gap;
import dev.footbridge.content.Module;
import dev.footbridge.content.Outcome;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.guidance.Recommendation.Kind;
import dev.footbridge.progress.Grade;
import dev.footbridge.review.Met;
import dev.footbridge.review.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Locale USUAL = Locale.getDefault();
    private static final Condition CONDITION_ON_VLLM = new Condition("Is throughput your constraint?", "Think.", "no");
    private static final Instant MARCH = Instant.parse("2026-03-09T23:30:00Z");

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(USUAL);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void saysEachReason(Entry<Reason, String> row) {
        assertThat(in("UTC").of(row.getKey())).isEqualTo(row.getValue());
    }

    static List<Entry<Reason, String>> reasons() {
        return List.of(
                entry(new Reason.NothingStarted(), "You have not started any module yet."),
                entry(new Reason.FirstOfBridge(), "It is the first module of this bridge."),
                entry(new Reason.InProgressSince(MARCH), "It is in progress: you started it on 9 Mar."),
                entry(
                        new Reason.InProgressSince(Instant.parse("2025-03-09T12:00:00Z")),
                        "It is in progress: you started it on 9 Mar 2025."),
                entry(
                        new Reason.TouchedLastOf(2),
                        "Of the 2 modules you have in progress, you turned to this one last."),
                entry(new Reason.NextOnPath(5, 9), "It is step 5 of 9, the first that is still ahead of you."),
                entry(new Reason.StandsHereBecause("It makes batching visible."), "It makes batching visible."),
                entry(
                        new Reason.ConditionToAnswer(CONDITION_ON_VLLM),
                        "Whether it is on your path depends on your answer: Is throughput your constraint?"),
                entry(new Reason.ConditionMet(CONDITION_ON_VLLM), "Is throughput your constraint? You answered yes."),
                entry(
                        new Reason.ConditionNotMet(CONDITION_ON_VLLM),
                        "Is throughput your constraint? You answered no, but it is in progress all the same."),
                entry(
                        new Reason.BuildsOnDone(modules("ai-infrastructure")),
                        "It builds on AI Infrastructure, which you have done."),
                entry(
                        new Reason.BuildsOnDone(modules("ai-infrastructure", "mlops")),
                        "It builds on AI Infrastructure and MLOps, which you have done."),
                entry(
                        new Reason.BuildsOnNotDone(modules("cka")),
                        "It builds on Kubernetes (CKA), which you have not done."),
                entry(
                        new Reason.ClosesGaps(gaps("gpu-runtime")),
                        "It works on one gap that is not closed: GPU runtime."),
                entry(
                        new Reason.ClosesGaps(gaps("platform-discipline", "gpu-runtime")),
                        "It works on 2 gaps that are not closed: Platform discipline and GPU runtime."),
                entry(
                        new Reason.TeachesNotHeld(diagnostics("gpu-memory")),
                        "It teaches one diagnostic you have not rated yes: GPU memory."),
                entry(
                        new Reason.TeachesNotHeld(diagnostics("gpu-memory", "ownership", "cost-drivers")),
                        "It teaches 3 diagnostics you have not rated yes: GPU memory, Ownership boundaries and Cost"
                                + " drivers."),
                entry(
                        new Reason.EvidenceMissing(diagnostics("gpu-memory", "ownership")),
                        "You rated all that it teaches yes, but without evidence for GPU memory and Ownership"
                                + " boundaries."),
                entry(
                        new Reason.AllHeldWithEvidence(1),
                        "You rated its one diagnostic yes, with evidence: confirm that you know it, and skip it."),
                entry(
                        new Reason.AllHeldWithEvidence(2),
                        "You rated both of its diagnostics yes, with evidence: confirm that you know it, and skip"
                                + " it."),
                entry(
                        new Reason.AllHeldWithEvidence(3),
                        "You rated all 3 of its diagnostics yes, with evidence: confirm that you know it, and skip"
                                + " it."),
                entry(new Reason.OnNoStep(), "It stands on no step of the path; it is studied from the gap map."),
                entry(new Reason.PathWalked(), "Nothing on your path is still ahead."),
                entry(
                        new Reason.WeakestOutcome(readiness(1, 3, 2, 4)),
                        "No outcome is further away than A request's journey: 1 of 3 diagnostics yes, 2 of 4"
                                + " modules done."),
                entry(new Reason.LeadsThere(), "It leads there, and you have not done it."),
                entry(
                        new Reason.AllOutcomesReady(1),
                        "You hold and studied all that the one outcome asks for. Explain it to a colleague to be sure."),
                entry(
                        new Reason.AllOutcomesReady(6),
                        "You hold and studied all that the 6 outcomes ask for. Explain one to a colleague to be sure."),
                entry(
                        new Reason.LikelyRecall(met(Grade.GOOD)),
                        "Of the one question you have met on it, you are likely to recall 1 now."),
                entry(
                        new Reason.LikelyRecall(met(Grade.AGAIN)),
                        "Of the one question you have met on it, you are likely to recall none now."),
                entry(
                        new Reason.LikelyRecall(met(Grade.EASY, Grade.EASY, Grade.AGAIN, Grade.AGAIN, Grade.AGAIN)),
                        "Of the 5 questions you have met on it, you are likely to recall 3 now."));
    }

    /// Met weeks ago, one question a grade.
    private static Met met(Grade... grades) {
        var learner = Learner.learner().at("2026-10-09T12:00:00Z");
        for (var i = 0; i < grades.length; i++) {
            learner = learner.reviewed("vllm-q" + i, grades[i]);
        }
        var schedule = Schedule.of(learner.progress().reviews());
        return Met.of(new ModuleId("vllm"), Bridges.bundled(), schedule).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("turns")
    void saysEachTurn(Entry<Turn, String> row) {
        assertThat(in("UTC").of(row.getKey())).isEqualTo(row.getValue());
    }

    static List<Entry<Turn, String>> turns() {
        return List.of(
                entry(new Turn.StartAnother(), "Start another module, and that one comes first."),
                entry(new Turn.StartAny(), "Start any module, and that one comes first."),
                entry(new Turn.FinishIt(then(STEP, "mlops")), "Mark it done, and MLOps comes next."),
                entry(
                        new Turn.FinishIt(new Choice(OUTCOME, module("vllm"), Optional.of(outcome("serving-slos")))),
                        "Mark it done, and the outcome Serving SLOs comes next."),
                entry(
                        new Turn.SkipIt(then(CONDITION, "vllm")),
                        "Skip it with a reason, and the question about vLLM comes next."),
                entry(
                        new Turn.ConfirmIt(then(CONFIRM, "mlops")),
                        "Confirm and skip it, and confirming MLOps comes next."),
                entry(new Turn.AnswerYes(then(CONTINUE, "kserve")), "Answer yes, and KServe comes next."),
                entry(new Turn.AnswerYes(then(FIRST, "kserve")), "Answer yes, and KServe comes next."),
                entry(new Turn.AnswerNo(then(GAP, "cka")), "Answer no, and Kubernetes (CKA) comes next."),
                entry(
                        new Turn.HoldAllWithEvidence(1, 1, then(CONFIRM, "mlops")),
                        "Rate its one diagnostic yes, with evidence, and confirming MLOps comes next."),
                entry(
                        new Turn.HoldAllWithEvidence(2, 2, then(CONFIRM, "mlops")),
                        "Rate both of its diagnostics yes, with evidence, and confirming MLOps comes next."),
                entry(
                        new Turn.HoldAllWithEvidence(3, 3, then(CONFIRM, "mlops")),
                        "Rate all 3 of its diagnostics yes, with evidence, and confirming MLOps comes next."),
                entry(
                        new Turn.HoldAllWithEvidence(1, 2, then(CONFIRM, "mlops")),
                        "Rate both of its diagnostics yes, with evidence (1 to go), and confirming MLOps comes"
                                + " next."),
                entry(
                        new Turn.HoldAllWithEvidence(2, 7, then(CONFIRM, "mlops")),
                        "Rate all 7 of its diagnostics yes, with evidence (2 to go), and confirming MLOps comes"
                                + " next."),
                entry(
                        new Turn.RateOneLower(),
                        "Rate one of its diagnostics lower, and you are asked to study it instead."),
                entry(
                        new Turn.RateLower(diagnostics("gpu-memory").getFirst(), then(GAP, "cka")),
                        "Rate GPU memory lower, and Kubernetes (CKA) comes next."),
                entry(
                        new Turn.RateYes(
                                diagnostics("gpu-memory", "ownership"),
                                new Choice(OUTCOME, module("vllm"), Optional.of(outcome("serving-slos")))),
                        "Rate GPU memory and Ownership boundaries yes, and the outcome Serving SLOs comes next."),
                entry(new Turn.ReopenDone(), "Reopen a module you have done, and that one comes first."));
    }

    @Test
    void theTablesHaveEveryReasonAndEveryTurn() {
        assertThat(Reason.class.getPermittedSubclasses())
                .allSatisfy(type -> assertThat(reasons()).anyMatch(row -> type.isInstance(row.getKey())));
        assertThat(Turn.class.getPermittedSubclasses())
                .allSatisfy(type -> assertThat(turns()).anyMatch(row -> type.isInstance(row.getKey())));
    }

    @Test
    void saysReadinessInTheNumberThatFits() {
        var wording = in("UTC");
        assertThat(wording.of(readiness(1, 3, 2, 4))).isEqualTo("1 of 3 diagnostics yes, 2 of 4 modules done");
        assertThat(wording.of(readiness(0, 1, 0, 1))).isEqualTo("0 of 1 diagnostic yes, 0 of 1 module done");
        assertThat(wording.of(readiness(2, 2, 0, 0))).isEqualTo("2 of 2 diagnostics yes");
    }

    @Test
    void datesAreReadInTheLearnersTimeZone() {
        var since = new Reason.InProgressSince(MARCH);
        assertThat(in("Asia/Tokyo").of(since)).isEqualTo("It is in progress: you started it on 10 Mar.");
        assertThat(in("America/Lima").of(since)).isEqualTo("It is in progress: you started it on 9 Mar.");
    }

    @Test
    void theYearIsThisOneInTheLearnersTimeZone() {
        var newYear = Clock.fixed(Instant.parse("2027-01-01T03:00:00Z"), ZoneId.of("America/Lima"));
        assertThat(new Wording(newYear).of(new Reason.InProgressSince(MARCH)))
                .isEqualTo("It is in progress: you started it on 9 Mar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "fa-IR", "ja-JP-u-ca-japanese"})
    void theMachinesLanguageChangesNothing(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(reasons()).allSatisfy(this::saysEachReason);
        assertThat(turns()).allSatisfy(this::saysEachTurn);
    }

    private static Wording in(String zone) {
        return new Wording(Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of(zone)));
    }

    private static Choice then(Kind kind, String module) {
        return new Choice(kind, module(module));
    }

    private static Readiness readiness(int yes, int of, int modulesDone, int modulesOf) {
        return new Readiness(outcome("request-journey"), new Held(yes, of), modulesDone, modulesOf);
    }

    private static Module module(String id) {
        return Bridges.bundled().module(new ModuleId(id)).orElseThrow();
    }

    private static Outcome outcome(String id) {
        return Bridges.bundled().outcome(new OutcomeId(id)).orElseThrow();
    }

    private static List<Module> modules(String... ids) {
        return Stream.of(ids).map(WordingTest::module).toList();
    }

    private static List<Gap> gaps(String... ids) {
        return Stream.of(ids)
                .map(id -> Bridges.bundled().gap(new GapId(id)).orElseThrow())
                .toList();
    }

    private static List<Diagnostic> diagnostics(String... ids) {
        return Stream.of(ids)
                .map(id -> Bridges.bundled().diagnostic(new DiagnosticId(id)).orElseThrow())
                .toList();
    }
}
