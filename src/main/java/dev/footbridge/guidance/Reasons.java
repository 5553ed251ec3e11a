package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Module;
import dev.footbridge.content.Step;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.ModuleState.InProgress;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The facts behind a choice, gathered for the learner to read.
final class Reasons {

    private final Bridge bridge;
    private final Progress progress;
    private final Module module;

    private Reasons(Bridge bridge, Progress progress, Module module) {
        this.bridge = bridge;
        this.progress = progress;
        this.module = module;
    }

    static List<Reason> of(Choice choice, Bridge bridge, Progress progress) {
        var reasons = new Reasons(bridge, progress, choice.module());
        return switch (choice.kind()) {
            case FIRST -> reasons.first();
            case CONTINUE -> reasons.inProgress();
            case STEP -> reasons.step();
            case CONFIRM -> reasons.confirm();
            case CONDITION -> reasons.condition();
            case GAP -> reasons.gap();
            case OUTCOME -> reasons.outcome(choice.outcome().map(it -> Readiness.of(it, bridge, progress)));
        };
    }

    private List<Reason> first() {
        var reasons = new ArrayList<Reason>(List.of(new Reason.NothingStarted(), new Reason.FirstOfBridge()));
        reasons.addAll(whatItGives());
        return reasons;
    }

    private List<Reason> inProgress() {
        var reasons = new ArrayList<Reason>();
        if (progress.state(module.id()) instanceof InProgress(var since)) {
            reasons.add(new Reason.InProgressSince(since));
        }
        var others = bridge.modules().stream()
                .filter(it -> progress.state(it.id()) instanceof InProgress)
                .count();
        if (others > 1) {
            reasons.add(new Reason.TouchedLastOf(Math.toIntExact(others)));
        }
        reasons.addAll(whatItGives());
        return reasons;
    }

    private List<Reason> step() {
        var reasons = new ArrayList<Reason>(place());
        var condition = bridge.step(module.id()).flatMap(Step::condition);
        if (progress.answer(module.id()) == Answer.YES) {
            condition.map(Reason.ConditionMet::new).ifPresent(reasons::add);
        }
        var done = module.buildsOn().stream()
                .filter(id -> progress.state(id).isDone())
                .flatMap(id -> bridge.module(id).stream())
                .toList();
        if (!done.isEmpty()) {
            reasons.add(new Reason.BuildsOnDone(done));
        }
        reasons.addAll(whatItGives());
        return reasons;
    }

    private List<Reason> confirm() {
        var reasons = new ArrayList<Reason>();
        reasons.add(
                new Reason.AllHeldWithEvidence(bridge.diagnosticsOf(module.id()).size()));
        reasons.addAll(place());
        return reasons;
    }

    private List<Reason> condition() {
        var reasons = new ArrayList<Reason>(place());
        bridge.step(module.id())
                .flatMap(Step::condition)
                .map(Reason.ConditionToAnswer::new)
                .ifPresent(reasons::add);
        return reasons;
    }

    private List<Reason> gap() {
        var reasons = new ArrayList<Reason>(List.of(new Reason.PathWalked(), new Reason.OnNoStep()));
        reasons.addAll(whatItGives());
        return reasons;
    }

    private List<Reason> outcome(Optional<Readiness> weakest) {
        var reasons = new ArrayList<Reason>();
        reasons.add(new Reason.PathWalked());
        weakest.map(readiness -> readiness.level() == Readiness.Level.READY
                        ? new Reason.AllOutcomesReady(bridge.outcomes().size())
                        : new Reason.WeakestOutcome(readiness))
                .ifPresent(reasons::add);
        return reasons;
    }

    private List<Reason> place() {
        return bridge.step(module.id())
                .<List<Reason>>map(step -> List.of(
                        new Reason.NextOnPath(
                                bridge.path().indexOf(step) + 1, bridge.path().size()),
                        new Reason.StandsHereBecause(step.why())))
                .orElse(List.of());
    }

    private List<Reason> whatItGives() {
        var reasons = new ArrayList<Reason>();
        var gaps = bridge.gapsOf(module.id()).stream()
                .filter(gap -> GapStatus.of(gap, progress) != GapStatus.CLOSED)
                .toList();
        if (!gaps.isEmpty()) {
            reasons.add(new Reason.ClosesGaps(gaps));
        }
        var notHeld = bridge.diagnosticsOf(module.id()).stream()
                .filter(diagnostic -> progress.rating(diagnostic.id()) != Rating.YES)
                .toList();
        if (!notHeld.isEmpty()) {
            reasons.add(new Reason.TeachesNotHeld(notHeld));
        }
        return reasons;
    }
}
