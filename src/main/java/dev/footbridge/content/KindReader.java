package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Yaml;
import java.util.Optional;

/// Reads the kind of a question, which decides what other keys it has.
final class KindReader {

    private KindReader() {}

    /// The kind of a question; empty, with a fault, where it has none that is known.
    static Optional<Kind> read(Yaml.Mapping question, Faults faults) {
        for (var entry : question.entries()) {
            if (entry.key().equals("kind")) {
                return kind(entry, faults);
            }
        }
        faults.add(
                question.place(),
                text("pack.missing", "kind"),
                text("self-check.kind-missing.mend", String.join(", ", Kind.words())));
        return Optional.empty();
    }

    private static Optional<Kind> kind(Yaml.Entry entry, Faults faults) {
        if (!(entry.value() instanceof Yaml.Scalar scalar)) {
            if (!(entry.value() instanceof Yaml.Skipped)) {
                faults.add(
                        entry.place(),
                        text("pack.text-wanted", text("pack.value", "kind")),
                        TextCheck.near("", Kind.words()));
            }
            return Optional.empty();
        }
        var kind = Kind.of(scalar.value());
        if (kind.isEmpty()) {
            faults.add(
                    entry.place(),
                    text("self-check.kind", scalar.value()),
                    TextCheck.near(scalar.value(), Kind.words()));
        }
        return kind;
    }
}
