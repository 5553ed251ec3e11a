package dev.footbridge.content;

import dev.footbridge.content.id.ModuleId;
import java.util.ArrayList;
import java.util.List;

/// Reads the modules.
final class ModuleReader {

    private ModuleReader() {}

    static List<Module> read(Fields bridge, Outline outline) {
        var modules = new ArrayList<Module>();
        for (var fields : bridge.things("modules", Shape.MODULE, outline.modules)) {
            var id = fields.id(outline.modules);
            modules.add(new Module(
                    new ModuleId(id),
                    fields.text("title"),
                    fields.text("summary"),
                    fields.number("parts"),
                    MinutesReader.read(fields),
                    ids(fields.references("builds-on", outline.buildsOn(id))),
                    LinkReader.read(fields)));
        }
        return modules;
    }

    static List<ModuleId> ids(List<String> texts) {
        var ids = new ArrayList<ModuleId>(texts.size());
        for (var text : texts) {
            ids.add(new ModuleId(text));
        }
        return ids;
    }
}
