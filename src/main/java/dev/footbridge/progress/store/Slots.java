package dev.footbridge.progress.store;

import dev.footbridge.progress.Stamp;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// A progress file's text taken apart into what has a stamp of its own, or no stamp and no parts: `ratings/gpu-memory`.
/// Knows no section by name, so it holds for those of newer programs too.
final class Slots {

    private static final String STAMP = "stamp";

    /// The place of one mark, entry or unknown value in its section.
    record Slot(SequencedMap<String, Json> section, String name) {

        Json value() {
            return section.getOrDefault(name, new Json.Literal(1, "null"));
        }

        /// The value as text, by which two are compared wherever they stand.
        String text() {
            return JsonWriter.compact(value());
        }

        /// Empty where it has none that can be read.
        Optional<Stamp> stamp() {
            return Slots.stamp(value());
        }

        /// Puts a value in this place, under `stamp` if the value is one that has stamps.
        void set(Json value, Stamp stamp) {
            if (value instanceof Json.Fields(var line, var fields) && fields.containsKey(STAMP)) {
                var stamped = new LinkedHashMap<>(fields);
                stamped.put(STAMP, new Json.Text(line, stamp.toString()));
                section.put(name, new Json.Fields(line, stamped));
            } else {
                section.put(name, value);
            }
        }
    }

    private final SortedMap<String, Slot> slots = new TreeMap<>();

    private Slots(SequencedMap<String, Json> whole) {
        collect("", whole);
    }

    /// @param whole what the slots then change
    static SortedMap<String, Slot> of(Json.Fields whole) {
        return Collections.unmodifiableSortedMap(new Slots(whole.fields()).slots);
    }

    private void collect(String above, SequencedMap<String, Json> section) {
        section.forEach((name, value) -> {
            var path = above + name;
            if (value instanceof Json.Fields inner && stamp(value).isEmpty()) {
                collect(path + "/", inner.fields());
            } else {
                slots.put(path, new Slot(section, name));
            }
        });
    }

    private static Optional<Stamp> stamp(Json value) {
        return value instanceof Json.Fields(var _, var fields) && fields.get(STAMP) instanceof Json.Text text
                ? Stamp.parse(text.text())
                : Optional.empty();
    }
}
