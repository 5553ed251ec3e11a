package dev.footbridge.progress.store;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// Makes changes as a running program does.
final class Learner {

    static final Instant NOW = Instant.parse("2026-03-09T18:04:11.120Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Learner() {}

    static Progress rated(Progress before, String diagnostic, Rating rating) {
        return made(before, new Change.Rate(new DiagnosticId(diagnostic), rating), "me");
    }

    static Progress noted(Progress before, String diagnostic, String text) {
        return made(before, new Change.NoteEvidence(new DiagnosticId(diagnostic), text), "me");
    }

    static Progress made(Progress before, Change change, String replica) {
        return change.on(before, NOW, before.latest().next(NOW, new Replica(replica)));
    }

    static SaveResult.Saved saved(Progress progress) {
        return new SaveResult.Saved(progress, NOW, Optional.empty(), Optional.empty());
    }
}
