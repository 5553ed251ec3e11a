package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Module;
import dev.footbridge.content.Outcome;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.ModuleState.InProgress;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What would change a choice. Found by making each change on the side and choosing again, so that it is never a guess.
final class Turns {

    private final Bridge bridge;
    private final Progress progress;
    private final Choice choice;
    private final Module module;
    private final OnTheSide side;

    private Turns(Choice choice, Bridge bridge, Progress progress) {
        this.bridge = bridge;
        this.progress = progress;
        this.choice = choice;
        this.module = choice.module();
        this.side = new OnTheSide(bridge, progress);
    }

    static List<Turn> of(Choice choice, Bridge bridge, Progress progress) {
        var turns = new Turns(choice, bridge, progress);
        return switch (choice.kind()) {
            case FIRST, STEP, GAP -> turns.ahead();
            case CONTINUE -> turns.inProgress();
            case CONFIRM -> List.of(new Turn.ConfirmIt(turns.skipped()), new Turn.RateOneLower());
            case CONDITION ->
                List.of(new Turn.AnswerYes(turns.answered(Answer.YES)), new Turn.AnswerNo(turns.answered(Answer.NO)));
            case OUTCOME -> turns.atTheEnd();
        };
    }

    private List<Turn> ahead() {
        var turns = new ArrayList<Turn>();
        startAnother().ifPresent(turns::add);
        turns.add(new Turn.SkipIt(skipped()));
        holdAll().ifPresent(turns::add);
        return turns;
    }

    private List<Turn> inProgress() {
        var turns = new ArrayList<Turn>();
        turns.add(new Turn.FinishIt(finished()));
        startAnother().ifPresent(turns::add);
        return turns;
    }

    private List<Turn> atTheEnd() {
        var turns = new ArrayList<Turn>();
        choice.outcome().ifPresent(outcome -> {
            rateYes(outcome).ifPresent(turns::add);
            if (ModuleStanding.of(module.id(), bridge, progress) == ModuleStanding.NOT_STARTED) {
                Optional.of(finished())
                        .filter(this::isOther)
                        .map(Turn.FinishIt::new)
                        .ifPresent(turns::add);
            }
            if (Readiness.of(outcome, bridge, progress).level() == Readiness.Level.READY) {
                rateLower().ifPresent(turns::add);
            }
        });
        var anyDone =
                bridge.modules().stream().anyMatch(it -> progress.state(it.id()).isDone());
        turns.add(anyDone ? new Turn.ReopenDone() : new Turn.StartAny());
        return turns;
    }

    private Optional<Turn.StartAnother> startAnother() {
        return bridge.modules().stream()
                .filter(it -> !it.equals(module))
                .filter(it -> !(progress.state(it.id()) instanceof InProgress))
                .findFirst()
                .map(_ -> new Turn.StartAnother());
    }

    private Optional<Turn.HoldAllWithEvidence> holdAll() {
        var taught = bridge.diagnosticsOf(module.id());
        var missing = taught.stream()
                .filter(diagnostic -> !Held.withEvidence(diagnostic.id(), progress))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Turn.HoldAllWithEvidence(missing.size(), taught.size(), side.holding(missing)));
    }

    /// The fewest of what the outcome still misses, in its order, that make something else the next.
    private Optional<Turn.RateYes> rateYes(Outcome outcome) {
        var missing = outcome.diagnostics().stream()
                .filter(id -> progress.rating(id) != Rating.YES)
                .flatMap(id -> bridge.diagnostic(id).stream())
                .toList();
        return IntStream.rangeClosed(1, missing.size())
                .mapToObj(count -> missing.subList(0, count))
                .map(some -> new Turn.RateYes(some, side.rating(some, Rating.YES)))
                .filter(turn -> isOther(turn.then()))
                .findFirst();
    }

    private Optional<Turn.RateLower> rateLower() {
        return bridge.diagnostics().stream()
                .filter(diagnostic -> progress.rating(diagnostic.id()) == Rating.YES)
                .map(diagnostic -> new Turn.RateLower(diagnostic, side.rating(List.of(diagnostic), Rating.PARTLY)))
                .filter(turn -> isOther(turn.then()))
                .findFirst();
    }

    /// Whether the learner would be told something else. The same outcome by another module reads as no change.
    private boolean isOther(Choice then) {
        return !then.outcome().equals(choice.outcome());
    }

    private Choice finished() {
        return side.after(new Change.Finish(module.id()));
    }

    private Choice skipped() {
        return side.after(new Change.Skip(module.id(), "-"));
    }

    private Choice answered(Answer answer) {
        return side.after(new Change.AnswerCondition(module.id(), answer));
    }
}
