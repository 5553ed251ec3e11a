package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Condition;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Module;
import dev.footbridge.content.Outcome;
import dev.footbridge.content.Step;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.ModuleState.InProgress;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.review.Met;
import dev.footbridge.review.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    static List<Reason> of(Choice choice, Bridge bridge, Progress progress, Schedule schedule) {
        var reasons = new Reasons(bridge, progress, choice.module());
        var all = new ArrayList<>(
                switch (choice.kind()) {
                    case FIRST, STEP, GAP -> reasons.study();
                    case CONTINUE -> reasons.inProgress();
                    case CONFIRM -> reasons.confirm();
                    case CONDITION -> reasons.condition();
                    case OUTCOME -> choice.outcome().map(reasons::outcome).orElseThrow();
                });
        Met.of(choice.module().id(), bridge, schedule)
                .map(Reason.LikelyRecall::new)
                .ifPresent(all::add);
        return all;
    }

    private List<Reason> study() {
        var reasons = new ArrayList<>(whereItStands());
        if (progress.answer(module.id()) == Answer.YES) {
            asked().map(Reason.ConditionMet::new).ifPresent(reasons::add);
        }
        reasons.addAll(whatItBuildsOn());
        reasons.addAll(whatItGives());
        return reasons;
    }

    private List<Reason> inProgress() {
        var reasons = new ArrayList<Reason>();
        progress.state(module.id()).started().map(Reason.InProgressSince::new).ifPresent(reasons::add);
        if (progress.answer(module.id()) == Answer.NO) {
            asked().map(Reason.ConditionNotMet::new).ifPresent(reasons::add);
        }
        var inProgress = bridge.modules().stream()
                .filter(it -> progress.state(it.id()) instanceof InProgress)
                .count();
        if (inProgress > 1) {
            reasons.add(new Reason.TouchedLastOf(Math.toIntExact(inProgress)));
        }
        reasons.addAll(whatItGives());
        return reasons;
    }

    private List<Reason> confirm() {
        var reasons = new ArrayList<Reason>();
        reasons.add(
                new Reason.AllHeldWithEvidence(bridge.diagnosticsOf(module.id()).size()));
        reasons.addAll(whereItStands());
        return reasons;
    }

    private List<Reason> condition() {
        var reasons = new ArrayList<>(whereItStands());
        asked().map(Reason.ConditionToAnswer::new).ifPresent(reasons::add);
        return reasons;
    }

    private List<Reason> outcome(Outcome weakest) {
        var reasons = new ArrayList<Reason>(List.of(new Reason.PathWalked()));
        var readiness = Readiness.of(weakest, bridge, progress);
        if (readiness.level() == Readiness.Level.READY) {
            reasons.add(new Reason.AllOutcomesReady(bridge.outcomes().size()));
            return reasons;
        }
        reasons.add(new Reason.WeakestOutcome(readiness));
        if (ModuleStanding.of(module.id(), bridge, progress) == ModuleStanding.NOT_STARTED) {
            reasons.add(new Reason.LeadsThere());
        }
        var notHeld = taught().filter(it -> weakest.diagnostics().contains(it.id()))
                .filter(it -> !isYes(it))
                .toList();
        if (!notHeld.isEmpty()) {
            reasons.add(new Reason.TeachesNotHeld(notHeld));
        }
        return reasons;
    }

    private List<Reason> whereItStands() {
        var reasons = new ArrayList<Reason>();
        var step = bridge.step(module.id());
        if (Recommender.isFirst(module, bridge, progress)) {
            reasons.add(new Reason.NothingStarted());
            reasons.add(new Reason.FirstOfBridge());
        } else if (step.isPresent()) {
            var number = bridge.path().indexOf(step.get()) + 1;
            reasons.add(new Reason.NextOnPath(number, bridge.path().size()));
        } else {
            reasons.add(new Reason.PathWalked());
            reasons.add(new Reason.OnNoStep());
        }
        step.map(Step::why).map(Reason.StandsHereBecause::new).ifPresent(reasons::add);
        return reasons;
    }

    private List<Reason> whatItBuildsOn() {
        var under = module.buildsOn().stream()
                .flatMap(id -> bridge.module(id).stream())
                .toList();
        var done = under.stream().filter(it -> progress.state(it.id()).isDone()).toList();
        var ahead =
                under.stream().filter(it -> progress.state(it.id()).isAhead()).toList();
        var reasons = new ArrayList<Reason>();
        if (!done.isEmpty()) {
            reasons.add(new Reason.BuildsOnDone(done));
        }
        if (!ahead.isEmpty()) {
            reasons.add(new Reason.BuildsOnNotDone(ahead));
        }
        return reasons;
    }

    private List<Reason> whatItGives() {
        var reasons = new ArrayList<Reason>();
        var gaps = bridge.gapsOf(module.id()).stream()
                .filter(gap -> GapStatus.of(gap, progress) != GapStatus.CLOSED)
                .toList();
        if (!gaps.isEmpty()) {
            reasons.add(new Reason.ClosesGaps(gaps));
        }
        var notHeld = taught().filter(it -> !isYes(it)).toList();
        var noEvidence =
                taught().filter(it -> !Held.withEvidence(it.id(), progress)).toList();
        if (!notHeld.isEmpty()) {
            reasons.add(new Reason.TeachesNotHeld(notHeld));
        } else if (!noEvidence.isEmpty()) {
            reasons.add(new Reason.EvidenceMissing(noEvidence));
        }
        return reasons;
    }

    private Optional<Condition> asked() {
        return bridge.step(module.id()).flatMap(Step::condition);
    }

    private Stream<Diagnostic> taught() {
        return bridge.diagnosticsOf(module.id()).stream();
    }

    private boolean isYes(Diagnostic diagnostic) {
        return progress.rating(diagnostic.id()) == Rating.YES;
    }
}
