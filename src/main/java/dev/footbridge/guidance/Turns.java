package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Module;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What would change a choice. Found by making each change on the side and choosing again, so that it is never a guess.
final class Turns {

    private static final Replica ON_THE_SIDE = new Replica("0");

    private final Bridge bridge;
    private final Progress progress;
    private final Module module;

    private Turns(Bridge bridge, Progress progress, Module module) {
        this.bridge = bridge;
        this.progress = progress;
        this.module = module;
    }

    static List<Turn> of(Choice choice, Bridge bridge, Progress progress) {
        var turns = new Turns(bridge, progress, choice.module());
        return switch (choice.kind()) {
            case FIRST, STEP, GAP -> turns.ahead();
            case CONTINUE -> List.of(turns.finish(), new Turn.StartAnother());
            case CONFIRM -> List.of(turns.skip(), new Turn.RateLower());
            case CONDITION -> List.of(turns.yes(), turns.no());
            case OUTCOME -> turns.atTheEnd(choice);
        };
    }

    private List<Turn> ahead() {
        var turns = new ArrayList<Turn>();
        turns.add(new Turn.StartAnother());
        turns.add(skip());
        var taught = bridge.diagnosticsOf(module.id());
        var missing = taught.stream()
                .filter(diagnostic -> !Held.withEvidence(diagnostic.id(), progress))
                .count();
        if (missing > 0) {
            turns.add(new Turn.HoldAllWithEvidence(Math.toIntExact(missing)));
        }
        return turns;
    }

    private List<Turn> atTheEnd(Choice choice) {
        var level =
                choice.outcome().map(it -> Readiness.of(it, bridge, progress).level());
        return level.filter(Readiness.Level.READY::equals).isPresent()
                ? List.of(new Turn.RateLower(), new Turn.ReopenModule())
                : List.of(new Turn.RateHigher(), new Turn.ReopenModule());
    }

    private Turn finish() {
        return new Turn.FinishIt(after(new Change.Finish(module.id())));
    }

    private Turn skip() {
        return new Turn.SkipIt(after(new Change.Skip(module.id(), "-")));
    }

    private Turn yes() {
        return new Turn.AnswerYes(after(new Change.AnswerCondition(module.id(), Answer.YES)));
    }

    private Turn no() {
        return new Turn.AnswerNo(after(new Change.AnswerCondition(module.id(), Answer.NO)));
    }

    private Choice after(Change change) {
        var stamp = progress.latest().next(Instant.EPOCH, ON_THE_SIDE);
        return Recommender.choose(bridge, change.on(progress, Instant.EPOCH, stamp));
    }
}
