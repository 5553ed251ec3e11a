package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Module;
import dev.footbridge.content.Outcome;
import dev.footbridge.content.Step;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.guidance.Recommendation.Kind;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Mark;
import dev.footbridge.progress.ModuleState.InProgress;
import dev.footbridge.progress.ModuleState.NotStarted;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Stamp;
import dev.footbridge.review.Schedule;
import java.util.Comparator;
import java.util.Optional;

/// Chooses the one module to study next.
///
/// In order: a module in progress, the one touched last; where nothing was started, the bridge's first module; the
/// first step on the learner's path that is still ahead; a module on no step whose gap is not closed; at the end the
/// weakest outcome. A step whose condition is unanswered asks for the answer; a module whose diagnostics are all rated
/// *yes* with evidence is offered for confirming.
public final class Recommender {

    private Recommender() {}

    public static Recommendation recommend(Bridge bridge, Progress progress) {
        return recommend(bridge, progress, Schedule.of(progress.reviews()));
    }

    /// @param schedule that of the reviews in `progress`; it adds to the reasons and decides nothing
    static Recommendation recommend(Bridge bridge, Progress progress, Schedule schedule) {
        var choice = choose(bridge, progress);
        return new Recommendation(
                choice.kind(),
                choice.module(),
                choice.outcome(),
                Reasons.of(choice, bridge, progress, schedule),
                Turns.of(choice, bridge, progress));
    }

    static Choice choose(Bridge bridge, Progress progress) {
        return inProgress(bridge, progress)
                .or(() -> first(bridge, progress))
                .or(() -> onPath(bridge, progress))
                .or(() -> offPath(bridge, progress))
                .orElseGet(() -> weakestOutcome(bridge, progress));
    }

    private static Optional<Choice> inProgress(Bridge bridge, Progress progress) {
        return bridge.modules().stream()
                .filter(module -> progress.state(module.id()) instanceof InProgress)
                .max(Comparator.comparing(module -> touched(module.id(), progress)))
                .map(module -> new Choice(Kind.CONTINUE, module));
    }

    private static Stamp touched(ModuleId module, Progress progress) {
        return progress.modules().mark(module).map(Mark::stamp).orElse(Stamp.OLDEST);
    }

    private static Optional<Choice> first(Bridge bridge, Progress progress) {
        return bridge.module(bridge.first())
                .filter(module -> isFirst(module, bridge, progress))
                .flatMap(module -> offer(Kind.FIRST, module, bridge, progress));
    }

    /// Whether nothing has been started, and `module` is where the bridge begins.
    static boolean isFirst(Module module, Bridge bridge, Progress progress) {
        return module.id().equals(bridge.first())
                && bridge.modules().stream().allMatch(any -> progress.state(any.id()) instanceof NotStarted);
    }

    private static Optional<Choice> onPath(Bridge bridge, Progress progress) {
        return bridge.path().stream()
                .map(Step::module)
                .flatMap(id -> bridge.module(id).stream())
                .flatMap(module -> offer(Kind.STEP, module, bridge, progress).stream())
                .findFirst();
    }

    private static Optional<Choice> offPath(Bridge bridge, Progress progress) {
        return bridge.gaps().stream()
                .filter(gap -> bridge.step(gap.module()).isEmpty())
                .filter(gap -> GapStatus.of(gap, progress) != GapStatus.CLOSED)
                .flatMap(gap -> bridge.module(gap.module()).stream())
                .flatMap(module -> offer(Kind.GAP, module, bridge, progress).stream())
                .findFirst();
    }

    /// The module as a recommendation, unless it is done, skipped or left out.
    private static Optional<Choice> offer(Kind kind, Module module, Bridge bridge, Progress progress) {
        if (ModuleStanding.of(module.id(), bridge, progress) != ModuleStanding.NOT_STARTED) {
            return Optional.empty();
        }
        if (isConditionOpen(module, bridge, progress)) {
            return Optional.of(new Choice(Kind.CONDITION, module));
        }
        return Optional.of(new Choice(isHeldWithEvidence(module, bridge, progress) ? Kind.CONFIRM : kind, module));
    }

    private static boolean isConditionOpen(Module module, Bridge bridge, Progress progress) {
        return progress.answer(module.id()) == Answer.UNANSWERED
                && bridge.step(module.id()).flatMap(Step::condition).isPresent();
    }

    private static boolean isHeldWithEvidence(Module module, Bridge bridge, Progress progress) {
        var taught = bridge.diagnosticsOf(module.id());
        return !taught.isEmpty()
                && taught.stream().allMatch(diagnostic -> Held.withEvidence(diagnostic.id(), progress));
    }

    private static Choice weakestOutcome(Bridge bridge, Progress progress) {
        var weakest = bridge.outcomes().stream()
                .map(outcome -> Readiness.of(outcome, bridge, progress))
                .min(Comparator.comparingDouble(Readiness::share))
                .map(Readiness::outcome)
                .orElseThrow();
        var module = toReturnTo(weakest, bridge, progress);
        return new Choice(Kind.OUTCOME, module, Optional.of(weakest));
    }

    /// The first of the outcome's modules in which there is something to do, else its first. Those that the learner
    /// skipped or left out come after the others.
    private static Module toReturnTo(Outcome outcome, Bridge bridge, Progress progress) {
        return outcome.modules().stream()
                .flatMap(id -> bridge.module(id).stream())
                .min(Comparator.comparing((Module module) -> !hasSomethingToDo(module, outcome, bridge, progress))
                        .thenComparing(module -> isSetAside(module, bridge, progress)))
                .orElseThrow();
    }

    /// Whether the module teaches what the outcome still misses, or has not been studied.
    private static boolean hasSomethingToDo(Module module, Outcome outcome, Bridge bridge, Progress progress) {
        return ModuleStanding.of(module.id(), bridge, progress) == ModuleStanding.NOT_STARTED
                || bridge.diagnosticsOf(module.id()).stream()
                        .map(Diagnostic::id)
                        .filter(outcome.diagnostics()::contains)
                        .anyMatch(id -> progress.rating(id) != Rating.YES);
    }

    private static boolean isSetAside(Module module, Bridge bridge, Progress progress) {
        var standing = ModuleStanding.of(module.id(), bridge, progress);
        return standing == ModuleStanding.SKIPPED || standing == ModuleStanding.LEFT_OUT;
    }
}
