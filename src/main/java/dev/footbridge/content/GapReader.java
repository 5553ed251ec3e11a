package dev.footbridge.content;

import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import java.util.ArrayList;
import java.util.List;

/// Reads the gaps.
final class GapReader {

    private GapReader() {}

    static List<Gap> read(Fields bridge, Outline outline) {
        var gaps = new ArrayList<Gap>();
        for (var fields : bridge.things("gaps", Shape.GAP, outline.gaps, outline.gapModules, outline.usedDiagnostics)) {
            gaps.add(new Gap(
                    new GapId(fields.id(outline.gaps)),
                    fields.text("name"),
                    fields.text("have"),
                    fields.text("need"),
                    new ModuleId(fields.reference("module", outline.gapModules)),
                    DiagnosticReader.ids(fields.references("diagnostics", outline.usedDiagnostics))));
        }
        return gaps;
    }
}
