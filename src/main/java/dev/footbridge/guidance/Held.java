package dev.footbridge.guidance;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import java.util.Collection;

/// How many of some diagnostics the learner holds, which is to say rated *yes*.
///
/// @param yes 0 to `of`
public record Held(int yes, int of) {

    static Held of(Collection<DiagnosticId> diagnostics, Progress progress) {
        var yes = diagnostics.stream()
                .filter(id -> progress.rating(id) == Rating.YES)
                .count();
        return new Held(Math.toIntExact(yes), diagnostics.size());
    }

    /// Whether a diagnostic is rated *yes* and says by what evidence.
    static boolean withEvidence(DiagnosticId diagnostic, Progress progress) {
        return progress.rating(diagnostic) == Rating.YES
                && !progress.evidence(diagnostic).isBlank();
    }

    public boolean isAll() {
        return yes == of;
    }
}
