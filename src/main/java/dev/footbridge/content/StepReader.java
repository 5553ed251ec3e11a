package dev.footbridge.content;

import dev.footbridge.content.id.ModuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the path.
final class StepReader {

    private StepReader() {}

    static List<Step> read(Fields bridge, Outline outline) {
        var steps = new ArrayList<Step>();
        for (var fields : bridge.things("path", Shape.STEP, outline.path)) {
            steps.add(new Step(
                    new ModuleId(fields.reference("module", outline.path)), fields.text("why"), condition(fields)));
        }
        return steps;
    }

    private static Optional<Condition> condition(Fields step) {
        return step.thing("condition", Shape.CONDITION)
                .map(fields -> new Condition(fields.text("question"), fields.text("help"), fields.text("left-out")));
    }
}
