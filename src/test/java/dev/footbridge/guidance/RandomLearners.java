package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Module;
import dev.footbridge.content.Step;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Review;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Learners and bridges drawn at random, the same for the same seed.
final class RandomLearners {

    private final Random random;

    RandomLearners(long seed) {
        this.random = new Random(seed);
    }

    /// A bridge of one to five modules, as the reader would accept it.
    Bridge bridge() {
        var built = Bridges.bridge();
        var modules = List.of("a", "b", "c", "d", "e").subList(0, 1 + random.nextInt(5));
        for (var module : modules) {
            var onPath = random.nextInt(4) > 0;
            if (onPath && random.nextBoolean()) {
                built.conditionalStep(module);
            } else if (onPath) {
                built.step(module);
            } else {
                built.gap("gap-of-" + module, module, some(List.of("p", "q", "r")));
            }
            built.module(module, modules.indexOf(module) == 0 ? "" : pick(modules.subList(0, modules.indexOf(module))));
        }
        for (var diagnostic : List.of("p", "q", "r")) {
            built.diagnostic(diagnostic, some(modules));
        }
        for (var outcome = 0; outcome <= random.nextInt(3); outcome++) {
            built.outcome("o" + outcome, some(modules), some(List.of("p", "q", "r")));
        }
        return built.first(pick(modules));
    }

    /// A learner after up to forty changes, some of them on ids that the bridge does not have, while the clock goes
    /// forth and back. Half of them had come far before, and did little since.
    Learner learner(Bridge bridge) {
        var isFar = random.nextBoolean();
        var learner = isFar ? farAlong(bridge) : Learner.learner();
        for (var changes = random.nextInt(isFar ? 4 : 40); changes > 0; changes--) {
            learner = learner.did(change(bridge));
            if (random.nextInt(10) == 0) {
                var there = learner.now().plus(Duration.ofHours(random.nextInt(-10_000, 10_000)));
                learner = new Learner(learner.progress(), there);
            }
        }
        return learner;
    }

    private Learner farAlong(Bridge bridge) {
        var learner = Learner.learner();
        var often = random.nextInt(2, 20);
        var holding = random.nextInt(1, 12);
        for (var step : bridge.path()) {
            if (random.nextInt(often) > 0) {
                learner = learner.did(
                        new Change.AnswerCondition(step.module(), random.nextBoolean() ? Answer.YES : Answer.NO));
            }
        }
        for (var module : bridge.modules()) {
            if (random.nextInt(often) > 0) {
                learner = learner.did(
                        random.nextInt(5) > 0
                                ? new Change.Finish(module.id())
                                : new Change.Skip(module.id(), "I know it"));
            }
        }
        for (var diagnostic : bridge.diagnostics()) {
            if (random.nextInt(holding) > 0) {
                learner = learner.yes(diagnostic.id().value())
                        .evidence(diagnostic.id().value(), pick(List.of("", "a trace", "a trace")));
            }
        }
        return learner;
    }

    private Change change(Bridge bridge) {
        var module = pick(Stream.concat(bridge.modules().stream().map(Module::id), Stream.of(new ModuleId("retired")))
                .toList());
        var asked = pick(Stream.concat(bridge.path().stream().map(Step::module), Stream.of(new ModuleId("retired")))
                .toList());
        var diagnostic = pick(
                Stream.concat(bridge.diagnostics().stream().map(Diagnostic::id), Stream.of(new DiagnosticId("gone")))
                        .toList());
        return switch (random.nextInt(9)) {
            case 0 -> new Change.Start(module);
            case 1, 2 -> new Change.Finish(module);
            case 3 -> new Change.Skip(module, "I know it");
            case 4 -> new Change.Reopen(module);
            case 5 -> new Change.AnswerCondition(asked, pick(List.of(Answer.values())));
            case 6 -> new Change.Rate(diagnostic, pick(List.of(Rating.values())));
            case 7 -> new Change.Add<>(Journal.REVIEWS, review(module));
            default -> new Change.NoteEvidence(diagnostic, pick(List.of("", " ", "a trace", "a record")));
        };
    }

    private Review review(ModuleId module) {
        var question = new QuestionId(module.value() + "-q" + random.nextInt(3));
        var at = Learner.START.plus(Duration.ofHours(random.nextInt(-2_000, 10_000)));
        return new Review(question, at, pick(List.of(Grade.values())));
    }

    private String some(List<String> ids) {
        var kept = ids.stream().filter(_ -> random.nextBoolean()).toList();
        return kept.isEmpty() ? pick(ids) : String.join(" ", kept);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
