package dev.footbridge.guidance;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Review;
import java.time.Duration;
import java.time.Instant;

/// A learner in a test: what they did, one thing after the other, a minute apart. Immutable.
record Learner(Progress progress, Instant now) {

    static final Instant START = Instant.parse("2026-03-09T18:04:00Z");

    private static final Replica REPLICA = new Replica("test");

    static Learner learner() {
        return new Learner(Progress.NONE, START);
    }

    Learner rated(String diagnostic, Rating rating) {
        return did(new Change.Rate(new DiagnosticId(diagnostic), rating));
    }

    Learner yes(String... diagnostics) {
        var next = this;
        for (var diagnostic : diagnostics) {
            next = next.rated(diagnostic, Rating.YES);
        }
        return next;
    }

    Learner evidence(String diagnostic, String text) {
        return did(new Change.NoteEvidence(new DiagnosticId(diagnostic), text));
    }

    /// Rated yes, with evidence.
    Learner holds(String... diagnostics) {
        var next = this;
        for (var diagnostic : diagnostics) {
            next = next.yes(diagnostic).evidence(diagnostic, "a load test");
        }
        return next;
    }

    Learner started(String... modules) {
        var next = this;
        for (var module : modules) {
            next = next.did(new Change.Start(new ModuleId(module)));
        }
        return next;
    }

    Learner done(String... modules) {
        var next = this;
        for (var module : modules) {
            next = next.did(new Change.Finish(new ModuleId(module)));
        }
        return next;
    }

    Learner skipped(String... modules) {
        var next = this;
        for (var module : modules) {
            next = next.did(new Change.Skip(new ModuleId(module), "I do this at work"));
        }
        return next;
    }

    Learner reopened(String module) {
        return did(new Change.Reopen(new ModuleId(module)));
    }

    Learner answered(String module, Answer answer) {
        return did(new Change.AnswerCondition(new ModuleId(module), answer));
    }

    Learner answered(Answer answer, String... modules) {
        var next = this;
        for (var module : modules) {
            next = next.answered(module, answer);
        }
        return next;
    }

    /// Answered a question of a self-check, now.
    Learner reviewed(String question, Grade grade) {
        return did(new Change.Add<>(Journal.REVIEWS, new Review(new QuestionId(question), now, grade)));
    }

    /// The learner whose wall clock now shows something else.
    Learner at(String instant) {
        return new Learner(progress, Instant.parse(instant));
    }

    Learner did(Change change) {
        var later = now.plus(Duration.ofMinutes(1));
        return new Learner(change.on(progress, later, progress.latest().next(later, REPLICA)), later);
    }
}
