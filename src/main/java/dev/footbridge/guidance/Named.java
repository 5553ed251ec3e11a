package dev.footbridge.guidance;

import dev.footbridge.content.AntiPattern;
import dev.footbridge.content.Bridge;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Gap;
import dev.footbridge.content.Module;
import dev.footbridge.content.Outcome;
import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.NoteId;

/// The things of a bridge by name; what has left it by its id.
public record Named(Bridge bridge) {

    public String of(DiagnosticId id) {
        return bridge.diagnostic(id).map(Diagnostic::name).orElse(id.value());
    }

    public String of(ModuleId id) {
        return bridge.module(id).map(Module::title).orElse(id.value());
    }

    public String of(GapId id) {
        return bridge.gap(id).map(Gap::name).orElse(id.value());
    }

    public String of(OutcomeId id) {
        return bridge.outcome(id).map(Outcome::name).orElse(id.value());
    }

    public String of(AntiPatternId id) {
        return bridge.antiPatterns().stream()
                .filter(it -> it.id().equals(id))
                .map(AntiPattern::name)
                .findFirst()
                .orElse(id.value());
    }

    public String of(NoteId id) {
        return switch (id) {
            case NoteId.OfModule(var module) -> of(module);
            case NoteId.OfStep(var module) -> Messages.text("note.on-step", of(module));
            case NoteId.OfGap(var gap) -> Messages.text("note.on-gap", of(gap));
            case NoteId.OfDiagnostic(var diagnostic) -> Messages.text("note.on-diagnostic", of(diagnostic));
            case NoteId.Elsewhere elsewhere -> elsewhere.value();
        };
    }
}
