package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Yaml;

/// Looks at the version of the format before anything else is read.
final class FormatCheck {

    private static final String FORMAT = "1";

    private FormatCheck() {}

    /// Whether the file says that it is in another format: then nothing else can be said about it.
    static boolean isForeign(Yaml.Mapping bridge, Faults faults) {
        for (var entry : bridge.entries()) {
            if (entry.key().equals("format")) {
                return isForeign(entry, faults);
            }
        }
        return false;
    }

    private static boolean isForeign(Yaml.Entry entry, Faults faults) {
        if (!(entry.value() instanceof Yaml.Scalar format) || !Scalars.isNumber(format)) {
            if (!(entry.value() instanceof Yaml.Skipped)) {
                faults.add(entry.place(), text("pack.format-not-number"), text("pack.format-not-number.mend"));
            }
            return false;
        }
        if (format.value().equals(FORMAT)) {
            return false;
        }
        faults.add(entry.place(), text("pack.format", format.value()), text("pack.format.mend"));
        return true;
    }
}
