package dev.footbridge.content;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import java.util.List;

/// What the learner has against what the role needs, studied in one module.
///
/// @param diagnostics the diagnostics whose ratings show it closing, at least one
public record Gap(GapId id, String name, String have, String need, ModuleId module, List<DiagnosticId> diagnostics) {

    public Gap {
        diagnostics = List.copyOf(diagnostics);
    }
}
