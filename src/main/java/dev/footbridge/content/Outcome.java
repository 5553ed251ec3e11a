package dev.footbridge.content;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import java.util.List;

/// A success criterion.
///
/// @param proof what would convince a senior colleague
/// @param points what a good spoken explanation must touch; none where the pack asks for none
/// @param modules the modules that lead there, at least one
/// @param diagnostics the diagnostics under it, at least one
public record Outcome(
        OutcomeId id,
        String name,
        String statement,
        String proof,
        List<String> points,
        List<ModuleId> modules,
        List<DiagnosticId> diagnostics) {

    public Outcome {
        points = List.copyOf(points);
        modules = List.copyOf(modules);
        diagnostics = List.copyOf(diagnostics);
    }
}
