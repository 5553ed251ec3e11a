package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Yaml;
import dev.footbridge.message.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sorts what stands in a mapping by the keys its [Shape] has.
///
/// One slip is one fault. A key that is nearly a missing one is read as that one, and lists under a key written twice
/// are read as one list, so that their ids still count.
final class Entries {

    private final Shape shape;
    private final Faults faults;
    private final Map<String, Yaml.Entry> byKey = new LinkedHashMap<>();

    private Entries(Shape shape, Faults faults) {
        this.shape = shape;
        this.faults = faults;
    }

    /// The entry under each key; keys that are missing or unknown become faults.
    static Map<String, Yaml.Entry> of(Yaml.Mapping mapping, Shape shape, Faults faults) {
        var entries = new Entries(shape, faults);
        var unknown = new ArrayList<Yaml.Entry>();
        for (var entry : mapping.entries()) {
            if (shape.has(entry.key())) {
                entries.put(entry);
            } else {
                unknown.add(entry);
            }
        }
        for (var entry : unknown) {
            entries.guess(entry);
        }
        for (var key : shape.required()) {
            if (!entries.byKey.containsKey(key)) {
                faults.add(mapping.place(), text("pack.missing", key), text("pack.missing.mend", key));
            }
        }
        return entries.byKey;
    }

    private void put(Yaml.Entry entry) {
        var first = byKey.putIfAbsent(entry.key(), entry);
        if (first == null) {
            return;
        }
        var line = String.valueOf(first.place().line());
        faults.add(entry.place(), text("pack.key-twice", entry.key(), line), text("pack.key-twice.mend"));
        if (first.value() instanceof Yaml.Sequence one && entry.value() instanceof Yaml.Sequence other) {
            var joined = new ArrayList<>(one.items());
            joined.addAll(other.items());
            byKey.put(first.key(), new Yaml.Entry(first.key(), first.place(), new Yaml.Sequence(joined, one.place())));
        }
    }

    private void guess(Yaml.Entry entry) {
        var near = Suggestion.nearest(entry.key(), missing());
        var mend = near.isPresent()
                ? text("pack.unknown-key.near", near.get())
                : text("pack.unknown-key.mend", String.join(", ", shape.all()));
        faults.add(entry.place(), text("pack.unknown-key", entry.key()), mend);
        if (near.isPresent()) {
            byKey.put(near.get(), new Yaml.Entry(near.get(), entry.place(), entry.value()));
        }
    }

    private List<String> missing() {
        var missing = new ArrayList<>(shape.all());
        missing.removeAll(byKey.keySet());
        return missing;
    }
}
