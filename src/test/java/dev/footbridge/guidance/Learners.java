package dev.footbridge.guidance;

import static dev.footbridge.guidance.Learner.learner;
import static dev.footbridge.guidance.Recommendation.Kind.CONDITION;
import static dev.footbridge.guidance.Recommendation.Kind.CONFIRM;
import static dev.footbridge.guidance.Recommendation.Kind.CONTINUE;
import static dev.footbridge.guidance.Recommendation.Kind.FIRST;
import static dev.footbridge.guidance.Recommendation.Kind.GAP;
import static dev.footbridge.guidance.Recommendation.Kind.OUTCOME;
import static dev.footbridge.guidance.Recommendation.Kind.STEP;
import static dev.footbridge.progress.Answer.NO;
import static dev.footbridge.progress.Answer.UNANSWERED;
import static dev.footbridge.progress.Answer.YES;

import dev.footbridge.guidance.Recommendation.Kind;
import dev.footbridge.progress.Rating;
import java.util.List;

/// The table: learners on the bundled bridge, and what each is told to study next.
final class Learners {

    /// @param outcome empty but where `kind` is *outcome*
    record Case(String situation, Learner learner, Kind kind, String module, String outcome) {
        @Override
        public String toString() {
            return situation;
        }
    }

    private static final String[] CONDITIONAL = {"kserve", "vllm", "triton", "on-premises-ai"};

    private static final String[] DIAGNOSTICS = {
        "concurrent-serving",
        "latency-anatomy",
        "nvlink-topology",
        "gpu-memory",
        "gpu-scheduling",
        "retrieval-operations",
        "serving-vs-http",
        "stack-choice",
        "tenant-isolation",
        "lifecycle-governance",
        "cost-drivers",
        "ownership"
    };

    /// What ai-infrastructure teaches.
    static final String[] TAUGHT_FIRST = {
        "latency-anatomy",
        "nvlink-topology",
        "gpu-memory",
        "gpu-scheduling",
        "tenant-isolation",
        "cost-drivers",
        "ownership"
    };

    private Learners() {}

    /// Done with steps 1 to 4.
    static Learner core() {
        return learner().done("ai-infrastructure", "distributed-systems", "reliability-engineering", "mlops");
    }

    /// Done with every step but the conditional ones, which are answered no.
    static Learner walkedTheShortPath() {
        return core().answered(NO, CONDITIONAL).done("platform-engineering");
    }

    /// Done with all nine steps.
    static Learner walkedTheLongPath() {
        return core().answered(YES, CONDITIONAL).done(CONDITIONAL).done("platform-engineering");
    }

    /// Done with every module, and every diagnostic rated yes but those named.
    static Learner allButYes(String... missing) {
        var except = List.of(missing);
        var learner = walkedTheLongPath().done("cka");
        for (var diagnostic : DIAGNOSTICS) {
            learner = learner.rated(diagnostic, except.contains(diagnostic) ? Rating.PARTLY : Rating.YES);
        }
        return learner;
    }

    static List<Case> all() {
        return List.of(
                // Setting out
                row("nobody started", learner(), FIRST, "ai-infrastructure"),
                row("one rating, nothing started", learner().yes("gpu-memory"), FIRST, "ai-infrastructure"),
                row("all rated yes without evidence", learner().yes(DIAGNOSTICS), FIRST, "ai-infrastructure"),
                row("all rated not yet", notYet(), FIRST, "ai-infrastructure"),
                row(
                        "conditions answered before starting",
                        learner().answered(NO, CONDITIONAL),
                        FIRST,
                        "ai-infrastructure"),
                row("first module started", learner().started("ai-infrastructure"), CONTINUE, "ai-infrastructure"),
                row("another one started first", learner().started("mlops"), CONTINUE, "mlops"),
                row("first module done", learner().done("ai-infrastructure"), STEP, "distributed-systems"),
                row(
                        "first module started and done",
                        learner().started("ai-infrastructure").done("ai-infrastructure"),
                        STEP,
                        "distributed-systems"),
                row("first module skipped", learner().skipped("ai-infrastructure"), STEP, "distributed-systems"),
                row("skip of the first taken back", skippedThenReopened(), FIRST, "ai-infrastructure"),
                row("another one done, the first not", learner().done("mlops"), STEP, "distributed-systems"),
                row("only cka done", learner().done("cka"), STEP, "distributed-systems"),
                // Holding what a module teaches
                row("holds all of the first", learner().holds(TAUGHT_FIRST), CONFIRM, "ai-infrastructure"),
                row(
                        "all of the first yes, one note blank",
                        learner().holds(TAUGHT_FIRST).evidence("ownership", " \n\t"),
                        FIRST,
                        "ai-infrastructure"),
                row(
                        "all of the first with notes, one partly",
                        learner().holds(TAUGHT_FIRST).rated("ownership", Rating.PARTLY),
                        FIRST,
                        "ai-infrastructure"),
                row(
                        "holds step 1",
                        learner().done("ai-infrastructure").holds("concurrent-serving", "serving-vs-http"),
                        CONFIRM,
                        "distributed-systems"),
                row(
                        "step 1 yes without evidence",
                        learner().done("ai-infrastructure").yes("concurrent-serving", "serving-vs-http"),
                        STEP,
                        "distributed-systems"),
                row(
                        "step 1 confirmed and skipped",
                        learner()
                                .done("ai-infrastructure")
                                .holds("concurrent-serving", "serving-vs-http")
                                .skipped("distributed-systems"),
                        STEP,
                        "reliability-engineering"),
                row(
                        "in progress wins over what is held",
                        learner().holds(TAUGHT_FIRST).started("ai-infrastructure"),
                        CONTINUE,
                        "ai-infrastructure"),
                row(
                        "condition is asked before confirming",
                        core().holds("serving-vs-http", "stack-choice"),
                        CONDITION,
                        "kserve"),
                row(
                        "condition met and all held",
                        core().holds("serving-vs-http", "stack-choice").answered("kserve", YES),
                        CONFIRM,
                        "kserve"),
                // In progress
                row(
                        "two in progress, later step touched last",
                        learner().started("mlops", "platform-engineering"),
                        CONTINUE,
                        "platform-engineering"),
                row(
                        "two in progress, earlier step touched last",
                        learner().started("platform-engineering", "mlops"),
                        CONTINUE,
                        "mlops"),
                row(
                        "three in progress, the last finished",
                        learner().started("mlops", "cka", "vllm").done("vllm"),
                        CONTINUE,
                        "cka"),
                row(
                        "turned to again while in progress",
                        learner().started("mlops", "cka").started("mlops"),
                        CONTINUE,
                        "mlops"),
                row(
                        "a rating is no touch",
                        learner().started("mlops", "cka").yes("lifecycle-governance"),
                        CONTINUE,
                        "cka"),
                row("in progress though answered no", core().started("vllm").answered("vllm", NO), CONTINUE, "vllm"),
                row("in progress though unanswered", core().started("triton"), CONTINUE, "triton"),
                row(
                        "in progress and stepped back",
                        learner().started("mlops").skipped("mlops"),
                        STEP,
                        "distributed-systems"),
                row("a done module reopened", core().reopened("mlops"), CONTINUE, "mlops"),
                row(
                        "a done module reopened and done again",
                        core().reopened("mlops").done("mlops"),
                        CONDITION,
                        "kserve"),
                row(
                        "a skipped module started after all",
                        learner().skipped("mlops").started("mlops"),
                        CONTINUE,
                        "mlops"),
                row(
                        "clock went back two years between two starts",
                        learner().started("mlops").at("2024-03-09T18:04:00Z").started("distributed-systems"),
                        CONTINUE,
                        "distributed-systems"),
                row(
                        "clock went back between start and finish",
                        learner()
                                .started("ai-infrastructure")
                                .at("1999-12-31T23:00:00Z")
                                .done("ai-infrastructure"),
                        STEP,
                        "distributed-systems"),
                // Conditions
                row("no condition answered", core(), CONDITION, "kserve"),
                row("the first answered yes", core().answered("kserve", YES), STEP, "kserve"),
                row("the first answered no", core().answered("kserve", NO), CONDITION, "vllm"),
                row(
                        "an answer taken back",
                        core().answered("kserve", NO).answered("kserve", UNANSWERED),
                        CONDITION,
                        "kserve"),
                row("a later one answered, the first not", core().answered("vllm", YES), CONDITION, "kserve"),
                row("no, yes", core().answered("kserve", NO).answered("vllm", YES), STEP, "vllm"),
                row("no, no", core().answered(NO, "kserve", "vllm"), CONDITION, "triton"),
                row("no, no, yes", core().answered(NO, "kserve", "vllm").answered("triton", YES), STEP, "triton"),
                row("no, no, no", core().answered(NO, "kserve", "vllm", "triton"), CONDITION, "on-premises-ai"),
                row(
                        "no, no, no, yes",
                        core().answered(NO, "kserve", "vllm", "triton").answered("on-premises-ai", YES),
                        STEP,
                        "on-premises-ai"),
                row("all no", core().answered(NO, CONDITIONAL), STEP, "platform-engineering"),
                row("yes and done, yes", core().answered(YES, CONDITIONAL).done("kserve"), STEP, "vllm"),
                row(
                        "yes and skipped, unanswered",
                        core().answered("kserve", YES).skipped("kserve"),
                        CONDITION,
                        "vllm"),
                row("done without an answer", core().done("kserve"), CONDITION, "vllm"),
                row(
                        "an answer on a step without a condition",
                        learner().done("ai-infrastructure").answered("distributed-systems", NO),
                        STEP,
                        "distributed-systems"),
                // Beside the path
                row("path walked, cka's gap open", walkedTheShortPath(), GAP, "cka"),
                row("path walked, cka's gap closing", walkedTheShortPath().yes("gpu-scheduling"), GAP, "cka"),
                row(
                        "path walked, cka's gap partly",
                        walkedTheShortPath().rated("gpu-scheduling", Rating.PARTLY),
                        GAP,
                        "cka"),
                row("path skipped, cka's gap open", skippedThePath(), GAP, "cka"),
                row("path walked, cka in progress", walkedTheShortPath().started("cka"), CONTINUE, "cka"),
                outcome(
                        "path walked, cka's gap closed by ratings, cka not studied",
                        walkedTheShortPath().yes("gpu-scheduling", "tenant-isolation"),
                        "choose-stack",
                        "kserve"),
                outcome("all held, cka not studied", holdsAll(walkedTheLongPath()), "fair-gpu-sharing", "cka"),
                outcome(
                        "all held, cka skipped",
                        holdsAll(walkedTheLongPath()).skipped("cka"),
                        "request-journey",
                        "vllm"),
                // At the end
                outcome(
                        "throughput left out, its module is not turned to",
                        holdsAll(walkedTheShortPath().done("cka")).rated("latency-anatomy", Rating.PARTLY),
                        "serving-slos",
                        "reliability-engineering"),
                outcome(
                        "short path walked, cka done, nothing rated",
                        walkedTheShortPath().done("cka"),
                        "choose-stack",
                        "kserve"),
                outcome(
                        "long path walked, cka done, nothing rated",
                        walkedTheLongPath().done("cka"),
                        "consumable-platform",
                        "platform-engineering"),
                outcome(
                        "long path walked, cka skipped, nothing rated",
                        walkedTheLongPath().skipped("cka"),
                        "fair-gpu-sharing",
                        "ai-infrastructure"),
                outcome(
                        "one diagnostic under two outcomes missing",
                        allButYes("ownership"),
                        "one-operating-model",
                        "platform-engineering"),
                outcome("cost drivers missing", allButYes("cost-drivers"), "consumable-platform", "ai-infrastructure"),
                outcome(
                        "two outcomes equally weak",
                        allButYes("gpu-scheduling", "concurrent-serving"),
                        "fair-gpu-sharing",
                        "ai-infrastructure"),
                outcome("stack choice missing", allButYes("stack-choice"), "choose-stack", "kserve"),
                outcome("all outcomes ready", allButYes(), "request-journey", "vllm"),
                outcome(
                        "all ready, and one not yet under no outcome",
                        allButYes("retrieval-operations"),
                        "request-journey",
                        "vllm"),
                // Ids that the bridge does not have
                row("a retired module done", learner().done("retired"), FIRST, "ai-infrastructure"),
                row("a retired module in progress", learner().started("retired"), FIRST, "ai-infrastructure"),
                row("a retired module started last", learner().started("mlops", "retired"), CONTINUE, "mlops"),
                row(
                        "a retired module answered and skipped",
                        core().answered("retired", YES).skipped("retired"),
                        CONDITION,
                        "kserve"),
                row("a retired diagnostic held", learner().holds("retired"), FIRST, "ai-infrastructure"));
    }

    private static Learner notYet() {
        var learner = learner();
        for (var diagnostic : DIAGNOSTICS) {
            learner = learner.rated(diagnostic, Rating.NOT_YET);
        }
        return learner;
    }

    private static Learner holdsAll(Learner learner) {
        return learner.holds(DIAGNOSTICS);
    }

    private static Learner skippedThenReopened() {
        return learner().skipped("ai-infrastructure").reopened("ai-infrastructure");
    }

    private static Learner skippedThePath() {
        return learner()
                .skipped("distributed-systems", "reliability-engineering", "ai-infrastructure", "mlops")
                .skipped(CONDITIONAL)
                .skipped("platform-engineering");
    }

    private static Case row(String situation, Learner learner, Kind kind, String module) {
        return new Case(situation, learner, kind, module, "");
    }

    private static Case outcome(String situation, Learner learner, String outcome, String module) {
        return new Case(situation, learner, OUTCOME, module, outcome);
    }
}
