package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Yaml;
import java.util.Optional;
import java.util.Set;

/// Reads the kind of a question, which decides what other keys it has.
final class KindReader {

    private KindReader() {}

    /// The kind of a question; empty, with a fault, where it has none that is known.
    static Optional<String> read(Yaml.Mapping question, Set<String> kinds, Faults faults) {
        for (var entry : question.entries()) {
            if (entry.key().equals("kind")) {
                return kind(entry, kinds, faults);
            }
        }
        faults.add(
                question.place(),
                text("pack.missing", "kind"),
                text("self-check.kind-missing.mend", String.join(", ", kinds)));
        return Optional.empty();
    }

    private static Optional<String> kind(Yaml.Entry entry, Set<String> kinds, Faults faults) {
        if (!(entry.value() instanceof Yaml.Scalar scalar)) {
            if (!(entry.value() instanceof Yaml.Skipped)) {
                faults.add(
                        entry.place(), text("pack.text-wanted", text("pack.value", "kind")), TextCheck.near("", kinds));
            }
            return Optional.empty();
        }
        if (kinds.contains(scalar.value())) {
            return Optional.of(scalar.value());
        }
        faults.add(entry.place(), text("self-check.kind", scalar.value()), TextCheck.near(scalar.value(), kinds));
        return Optional.empty();
    }
}
