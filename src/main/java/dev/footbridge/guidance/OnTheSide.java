package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What would be chosen after changes that the learner has not made.
record OnTheSide(Bridge bridge, Progress progress) {

    private static final Replica REPLICA = new Replica("0");
    private static final String NOTE = "-";

    Choice after(Change change) {
        return after(List.of(change));
    }

    Choice rating(List<Diagnostic> diagnostics, Rating rating) {
        return after(diagnostics.stream()
                .<Change>map(diagnostic -> new Change.Rate(diagnostic.id(), rating))
                .toList());
    }

    /// With all of them rated *yes*, and a note beside each.
    Choice holding(List<Diagnostic> diagnostics) {
        var changes = new ArrayList<Change>();
        for (var diagnostic : diagnostics) {
            changes.add(new Change.Rate(diagnostic.id(), Rating.YES));
            changes.add(new Change.NoteEvidence(diagnostic.id(), NOTE));
        }
        return after(changes);
    }

    private Choice after(List<Change> changes) {
        var next = progress;
        for (var change : changes) {
            next = change.on(next, Instant.EPOCH, next.latest().next(Instant.EPOCH, REPLICA));
        }
        return Recommender.choose(bridge, next);
    }
}
