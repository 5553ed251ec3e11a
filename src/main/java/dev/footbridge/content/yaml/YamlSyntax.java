package dev.footbridge.content.yaml;

/// Checks that something is YAML: any number of documents, whatever is in them.
public final class YamlSyntax {

    private YamlSyntax() {}

    /// Adds a fault where `source` stops being YAML.
    public static void check(String source, Faults faults) {
        var events = new YamlEvents(source, faults);
        for (var event = events.next(); event.isPresent(); event = events.next()) {
            // Reading on is the check.
        }
    }
}
