package dev.footbridge.content;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import java.util.List;

/// A statement that the learner rates.
///
/// @param name a short label, as in *Undo rating of GPU memory*
/// @param evidence what counts as evidence for a *yes*
/// @param modules the modules that teach it, most useful first; at least one
public record Diagnostic(DiagnosticId id, String name, String statement, String evidence, List<ModuleId> modules) {

    public Diagnostic {
        modules = List.copyOf(modules);
    }
}
