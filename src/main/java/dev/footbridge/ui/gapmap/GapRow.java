package dev.footbridge.ui.gapmap;

import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Gap;
import dev.footbridge.content.Module;
import dev.footbridge.guidance.GapStatus;
import dev.footbridge.guidance.Held;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Rating;
import dev.footbridge.ui.kit.Words;
import java.util.List;

/// What one row of the gap map shows.
///
/// @param diagnostics those that show the gap closing, in the bridge's order
/// @param ratings of the diagnostics, one each
/// @param next whether its module is the next one
record GapRow(
        Gap gap,
        Module module,
        List<Diagnostic> diagnostics,
        List<Rating> ratings,
        Held held,
        ModuleStanding standing,
        GapStatus status,
        boolean next) {

    GapRow {
        diagnostics = List.copyOf(diagnostics);
        ratings = List.copyOf(ratings);
    }

    static GapRow of(Gap gap, Standing standing) {
        var bridge = standing.bridge();
        return new GapRow(
                gap,
                bridge.module(gap.module()).orElseThrow(),
                gap.diagnostics().stream()
                        .map(id -> bridge.diagnostic(id).orElseThrow())
                        .toList(),
                gap.diagnostics().stream().map(standing.progress()::rating).toList(),
                standing.held(gap),
                standing.module(gap.module()),
                standing.gap(gap),
                standing.isNext(gap.module()));
    }

    /// The share of its diagnostics that are held, 0 to 1.
    double share() {
        return (double) held.yes() / held.of();
    }

    /// The row as a screen reader says it.
    String spoken() {
        return Messages.text(
                next ? "gapmap.spoken-next" : "gapmap.spoken",
                gap.have(),
                gap.need(),
                module.title(),
                Words.of(standing),
                spokenHeld(),
                Words.of(status));
    }

    String spokenHeld() {
        return Messages.text("gapmap.held", held.yes(), held.of());
    }
}
