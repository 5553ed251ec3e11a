package dev.footbridge.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Module;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.guidance.Recommendation.Kind;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.ModuleState.InProgress;
import dev.footbridge.progress.Rating;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Keeps each turn of a recommendation to its word: does what the turn speaks of and looks at what comes then.
record Promises(Bridge bridge, Learner learner) {

    private static final Set<Kind> STUDY = EnumSet.of(Kind.FIRST, Kind.STEP, Kind.GAP);

    static void assertKept(Bridge bridge, Learner learner) {
        var promises = new Promises(bridge, learner);
        var next = Recommender.recommend(bridge, learner.progress());
        assertThat(next.wouldChange()).isNotEmpty().doesNotHaveDuplicates();
        for (var turn : next.wouldChange()) {
            promises.check(turn, next);
        }
    }

    private void check(Turn turn, Recommendation next) {
        var module = next.module();
        switch (turn) {
            case Turn.StartAnother _ ->
                leadsToItself(it -> !it.equals(module) && !(state(it) instanceof InProgress), Change.Start::new);
            case Turn.StartAny _ -> leadsToItself(_ -> true, Change.Start::new);
            case Turn.ReopenDone _ -> leadsToItself(it -> state(it).isDone(), Change.Reopen::new);
            case Turn.FinishIt(var then) -> leadsTo(then, next, new Change.Finish(module.id()));
            case Turn.SkipIt(var then) -> leadsTo(then, next, new Change.Skip(module.id(), "because"));
            case Turn.ConfirmIt(var then) -> leadsTo(then, next, new Change.Skip(module.id(), "confirmed"));
            case Turn.AnswerYes(var then) -> leadsTo(then, next, new Change.AnswerCondition(module.id(), Answer.YES));
            case Turn.AnswerNo(var then) -> leadsTo(then, next, new Change.AnswerCondition(module.id(), Answer.NO));
            case Turn.HoldAllWithEvidence(var missing, var of, var then) -> {
                var taught = bridge.diagnosticsOf(module.id());
                assertThat(of).isEqualTo(taught.size());
                assertThat(missing)
                        .isEqualTo(taught.stream().filter(it -> !isHeld(it)).count())
                        .isPositive();
                leadsTo(then, next, held(taught));
            }
            case Turn.RateOneLower _ -> {
                for (var diagnostic : bridge.diagnosticsOf(module.id())) {
                    for (var lower : List.of(Rating.PARTLY, Rating.NOT_YET, Rating.UNRATED)) {
                        var after = choiceAfter(new Change.Rate(diagnostic.id(), lower));
                        assertThat(after.module()).isEqualTo(module);
                        assertThat(after.kind()).isIn(STUDY);
                    }
                }
            }
            case Turn.RateLower(var diagnostic, var then) -> {
                assertThat(learner.progress().rating(diagnostic.id())).isEqualTo(Rating.YES);
                for (var lower : List.of(Rating.PARTLY, Rating.NOT_YET, Rating.UNRATED)) {
                    leadsTo(then, next, new Change.Rate(diagnostic.id(), lower));
                }
            }
            case Turn.RateYes(var diagnostics, var then) -> {
                assertThat(diagnostics)
                        .isNotEmpty()
                        .noneMatch(it -> learner.progress().rating(it.id()) == Rating.YES);
                leadsTo(
                        then,
                        next,
                        diagnostics.stream()
                                .map(it -> new Change.Rate(it.id(), Rating.YES))
                                .toArray(Change[]::new));
            }
        }
    }

    private void leadsTo(Choice then, Recommendation before, Change... changes) {
        assertThat(choiceAfter(changes)).isEqualTo(then);
        if (before.kind() == Kind.OUTCOME) {
            assertThat(then.outcome()).isNotEqualTo(before.outcome());
        } else {
            assertThat(then).isNotEqualTo(new Choice(before.kind(), before.module()));
        }
    }

    /// Holds for every module to which it applies, of which there is one.
    private void leadsToItself(Predicate<Module> applies, Function<ModuleId, Change> change) {
        var others = bridge.modules().stream().filter(applies).toList();
        assertThat(others)
                .isNotEmpty()
                .allSatisfy(module -> assertThat(choiceAfter(change.apply(module.id())))
                        .isEqualTo(new Choice(Kind.CONTINUE, module)));
    }

    private Choice choiceAfter(Change... changes) {
        var after = learner;
        for (var change : changes) {
            after = after.did(change);
        }
        var next = Recommender.recommend(bridge, after.progress());
        return new Choice(next.kind(), next.module(), next.outcome());
    }

    private Change[] held(List<Diagnostic> diagnostics) {
        var changes = new ArrayList<Change>();
        for (var diagnostic : diagnostics) {
            changes.add(new Change.Rate(diagnostic.id(), Rating.YES));
            if (learner.progress().evidence(diagnostic.id()).isBlank()) {
                changes.add(new Change.NoteEvidence(diagnostic.id(), "a dashboard"));
            }
        }
        return changes.toArray(Change[]::new);
    }

    private boolean isHeld(Diagnostic diagnostic) {
        return learner.progress().rating(diagnostic.id()) == Rating.YES
                && !learner.progress().evidence(diagnostic.id()).isBlank();
    }

    private ModuleState state(Module module) {
        return learner.progress().state(module.id());
    }
}
