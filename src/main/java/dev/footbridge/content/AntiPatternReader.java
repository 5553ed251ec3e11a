package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.id.AntiPatternId;
import java.util.ArrayList;
import java.util.List;

/// Reads the anti-patterns.
final class AntiPatternReader {

    private static final int PROMPTS = 3;

    private AntiPatternReader() {}

    static List<AntiPattern> read(Fields bridge, Outline outline) {
        var patterns = new ArrayList<AntiPattern>();
        for (var fields : bridge.things("anti-patterns", Shape.ANTI_PATTERN, outline.antiPatterns)) {
            patterns.add(new AntiPattern(
                    new AntiPatternId(fields.id(outline.antiPatterns)),
                    fields.text("name"),
                    fields.text("habit"),
                    fields.text("harm"),
                    fields.text("signal"),
                    fields.text("instead"),
                    prompts(fields),
                    ModuleReader.ids(fields.references("modules", outline.otherModules))));
        }
        return patterns;
    }

    private static List<String> prompts(Fields fields) {
        var prompts = fields.texts("prompts");
        var entry = fields.entry("prompts");
        if (entry.isPresent() && !prompts.isEmpty() && prompts.size() != PROMPTS) {
            var wrong = text("pack.prompts", prompts.size());
            fields.faults().add(entry.get().place(), wrong, text("pack.prompts.mend"));
        }
        return prompts;
    }
}
