package dev.footbridge.content;

import dev.footbridge.content.id.OutcomeId;
import java.util.ArrayList;
import java.util.List;

/// Reads the outcomes.
final class OutcomeReader {

    private OutcomeReader() {}

    static List<Outcome> read(Fields bridge, Outline outline) {
        var outcomes = new ArrayList<Outcome>();
        for (var fields : bridge.things("outcomes", Shape.OUTCOME, outline.outcomes, outline.usedDiagnostics)) {
            outcomes.add(new Outcome(
                    new OutcomeId(fields.id(outline.outcomes)),
                    fields.text("name"),
                    fields.text("statement"),
                    fields.text("proof"),
                    ModuleReader.ids(fields.references("modules", outline.otherModules)),
                    DiagnosticReader.ids(fields.references("diagnostics", outline.usedDiagnostics))));
        }
        return outcomes;
    }
}
