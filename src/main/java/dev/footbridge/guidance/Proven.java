package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Outcome;
import dev.footbridge.progress.Explanation;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Witness;
import java.util.Optional;

/// How far an outcome is proven: what is held and done under it, and what the learner has to show for it. Derived, and
/// never a number: its words say what is there and what is missing.
///
/// @param study what is held and done under it
/// @param written whether the learner wrote a proof
/// @param attachments how many links and files they attached
/// @param check the colleague who checked it
/// @param explained the explanation aloud that touched most of the points, the latest of those
public record Proven(
        Readiness study, boolean written, int attachments, Optional<Witness> check, Optional<Explanation> explained) {

    public enum Level {
        /// Nothing is held, done or shown.
        NOT_STARTED,
        /// Something is there, but no proof, or too few of the diagnostics are held.
        BUILDING,
        /// There is proof, and all of the diagnostics are held but for one, more than half of them at least.
        READY,
        /// All of the diagnostics are held, and a colleague checked the proof.
        PROVEN
    }

    public static Proven of(Outcome outcome, Bridge bridge, Progress progress) {
        var id = outcome.id();
        var attached = progress.attachments()
                .values()
                .filter(it -> it.outcome().equals(id))
                .count();
        return new Proven(
                Readiness.of(outcome, bridge, progress),
                !progress.proof(id).isBlank(),
                Math.toIntExact(attached),
                progress.check(id),
                progress.explanations()
                        .values()
                        .filter(it -> it.outcome().equals(id))
                        .reduce((best, it) ->
                                it.touched().size() >= best.touched().size() ? it : best));
    }

    public boolean hasProof() {
        return written || attachments > 0;
    }

    public Level level() {
        var held = study.diagnostics();
        if (hasProof() && held.isAll() && check.isPresent()) {
            return Level.PROVEN;
        }
        if (hasProof() && held.yes() >= held.of() - 1 && 2 * held.yes() > held.of()) {
            return Level.READY;
        }
        var nothing = !hasProof() && check.isEmpty() && explained.isEmpty();
        return nothing && study.level() == Readiness.Level.NOT_STARTED ? Level.NOT_STARTED : Level.BUILDING;
    }
}
