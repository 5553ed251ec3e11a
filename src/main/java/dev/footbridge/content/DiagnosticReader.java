package dev.footbridge.content;

import dev.footbridge.content.id.DiagnosticId;
import java.util.ArrayList;
import java.util.List;

/// Reads the diagnostics.
final class DiagnosticReader {

    private DiagnosticReader() {}

    static List<Diagnostic> read(Fields bridge, Outline outline) {
        var diagnostics = new ArrayList<Diagnostic>();
        for (var fields : bridge.things("diagnostics", Shape.DIAGNOSTIC, outline.diagnostics)) {
            diagnostics.add(new Diagnostic(
                    new DiagnosticId(fields.id(outline.diagnostics)),
                    fields.text("name"),
                    fields.text("statement"),
                    fields.text("evidence"),
                    ModuleReader.ids(fields.references("modules", outline.otherModules))));
        }
        return diagnostics;
    }

    static List<DiagnosticId> ids(List<String> texts) {
        var ids = new ArrayList<DiagnosticId>(texts.size());
        for (var text : texts) {
            ids.add(new DiagnosticId(text));
        }
        return ids;
    }
}
