package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.id.ModuleId;

/// Checks that a file says the module that its name says.
final class SameModule {

    private SameModule() {}

    static void check(Fields fields, String key, ModuleId module) {
        var written = fields.optionalText(key);
        if (written.isPresent() && !written.get().equals(module.value())) {
            var place = fields.entry(key).orElseThrow().place();
            fields.faults()
                    .add(place, text("pack.other-module", key, written.get()), text("pack.other-module.mend", module));
        }
    }
}
