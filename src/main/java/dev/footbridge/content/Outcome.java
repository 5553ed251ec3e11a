package dev.footbridge.content;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import java.util.List;

/// A success criterion.
///
/// @param proof what would convince a senior colleague
/// @param modules the modules that lead there, at least one
/// @param diagnostics the diagnostics under it, at least one
public record Outcome(
        OutcomeId id,
        String name,
        String statement,
        String proof,
        List<ModuleId> modules,
        List<DiagnosticId> diagnostics) {

    public Outcome {
        modules = List.copyOf(modules);
        diagnostics = List.copyOf(diagnostics);
    }
}
