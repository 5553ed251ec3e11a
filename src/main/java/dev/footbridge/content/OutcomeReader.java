package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.id.OutcomeId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

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
                    points(fields),
                    ModuleReader.ids(fields.references("modules", outline.otherModules)),
                    DiagnosticReader.ids(fields.references("diagnostics", outline.usedDiagnostics))));
        }
        return outcomes;
    }

    /// Learners tick points by their words, so no two may be the same.
    private static List<String> points(Fields fields) {
        var points = fields.texts("points");
        var entry = fields.entry("points");
        for (var point : Set.copyOf(points)) {
            if (entry.isPresent() && !point.isEmpty() && Collections.frequency(points, point) > 1) {
                fields.faults()
                        .add(entry.get().place(), text("pack.point-twice", point), text("pack.point-twice.mend"));
            }
        }
        return points;
    }
}
