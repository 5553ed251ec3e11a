package dev.footbridge.progress;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.Id;
import dev.footbridge.content.id.Key;
import dev.footbridge.content.id.ModuleId;
import java.util.Optional;

/// What a note is on.
///
/// Written `vllm`, `step/vllm`, `gap/memory`, `diagnostic/gpu-memory`.
public sealed interface NoteId extends Key {

    String STEP = "step";
    String GAP = "gap";
    String DIAGNOSTIC = "diagnostic";

    record OfModule(ModuleId module) implements NoteId {
        @Override
        public String value() {
            return module.value();
        }
    }

    /// @param module that of the step
    record OfStep(ModuleId module) implements NoteId {
        @Override
        public String value() {
            return STEP + "/" + module.value();
        }
    }

    record OfGap(GapId gap) implements NoteId {
        @Override
        public String value() {
            return GAP + "/" + gap.value();
        }
    }

    record OfDiagnostic(DiagnosticId diagnostic) implements NoteId {
        @Override
        public String value() {
            return DIAGNOSTIC + "/" + diagnostic.value();
        }
    }

    /// A place that this version does not know: its note is kept like all others.
    record Elsewhere(String place, String id) implements NoteId {

        public Elsewhere {
            Id.require(place);
            Id.require(id);
            if (place.equals(STEP) || place.equals(GAP) || place.equals(DIAGNOSTIC)) {
                throw new IllegalArgumentException("a known place: " + place);
            }
        }

        @Override
        public String value() {
            return place + "/" + id;
        }
    }

    static NoteId of(ModuleId module) {
        return new OfModule(module);
    }

    /// Reads what [#value] says; empty for anything else.
    static Optional<NoteId> parse(String text) {
        var slash = text.indexOf('/');
        var id = text.substring(slash + 1);
        if (!Id.isWellFormed(id) || (slash >= 0 && !Id.isWellFormed(text.substring(0, slash)))) {
            return Optional.empty();
        }
        return Optional.of(
                switch (slash < 0 ? "" : text.substring(0, slash)) {
                    case "" -> new OfModule(new ModuleId(id));
                    case STEP -> new OfStep(new ModuleId(id));
                    case GAP -> new OfGap(new GapId(id));
                    case DIAGNOSTIC -> new OfDiagnostic(new DiagnosticId(id));
                    case String place -> new Elsewhere(place, id);
                });
    }
}
