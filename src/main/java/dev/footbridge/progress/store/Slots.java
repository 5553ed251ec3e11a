package dev.footbridge.progress.store;

import dev.footbridge.progress.Stamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// The fields of a progress file taken apart into marks, log entries, and values without parts, by their paths, as
/// `ratings/gpu-memory`. Knows no section by name, so it holds for those of newer programs too.
final class Slots {

    private static final String STAMP = "stamp";
    private static final String SEEN = "seen";

    /// The place of one of them in its section.
    record Slot(SequencedMap<String, Json> section, String name) {

        Json value() {
            return section.getOrDefault(name, new Json.Literal(1, "null"));
        }

        /// By which two values are compared wherever they stand.
        String text() {
            return JsonWriter.compact(value());
        }

        /// [Stamp#OLDEST] where it has none. That of an entry is its id, until it is edited.
        Stamp stamp() {
            var born = isEntry() ? Stamp.parse(name) : Optional.<Stamp>empty();
            return Slots.stamp(fields()).or(() -> born).orElse(Stamp.OLDEST);
        }

        /// Whether nothing in it says when it was written.
        boolean isWithoutStamp() {
            return Slots.stamp(fields()).orElse(Stamp.OLDEST).equals(Stamp.OLDEST);
        }

        /// What a log entry tells of its versions beside the newest; empty for all else.
        List<Optional<Json>> history() {
            var fields = fields();
            return isEntry()
                    ? List.of(
                            Optional.ofNullable(fields.get("deleted")),
                            Optional.ofNullable(fields.get("also")),
                            Optional.ofNullable(fields.get(SEEN)))
                    : List.of();
        }

        boolean canHaveStamp() {
            return isEntry() || Slots.stamp(fields()).isPresent();
        }

        void set(Json value) {
            section.put(name, value);
        }

        /// Says what it says under a newer stamp. Of an entry, what it said under `before` is then seen.
        void restamp(Stamp newer, Stamp before) {
            var fields = new LinkedHashMap<>(fields());
            fields.put(STAMP, ProgressWriter.text(newer.toString()));
            if (isEntry()) {
                var seen = new ArrayList<Json>();
                if (fields.get(SEEN) instanceof Json.Items(var _, var items)) {
                    seen.addAll(items);
                }
                seen.add(ProgressWriter.text(before.toString()));
                fields.put(SEEN, new Json.Items(1, seen));
            }
            set(new Json.Fields(1, fields));
        }

        private boolean isEntry() {
            return Slots.isEntry(name);
        }

        private SequencedMap<String, Json> fields() {
            return switch (value()) {
                case Json.Fields fields -> fields.fields();
                default -> Collections.emptySortedMap();
            };
        }
    }

    private final SortedMap<String, Slot> slots = new TreeMap<>();

    private Slots() {}

    /// @param whole as [ProgressWriter#tree] lays it out; the slots change it
    static SortedMap<String, Slot> of(Json.Fields whole) {
        var slots = new Slots();
        slots.collect("", whole.fields());
        return Collections.unmodifiableSortedMap(slots.slots);
    }

    private void collect(String above, SequencedMap<String, Json> section) {
        section.forEach((name, value) -> {
            if (value instanceof Json.Fields inner && stamp(inner.fields()).isEmpty() && !isEntry(name)) {
                collect(above + name + "/", inner.fields());
            } else {
                slots.put(above + name, new Slot(section, name));
            }
        });
    }

    /// The name of an entry of a log is a stamp.
    private static boolean isEntry(String name) {
        return Stamp.parse(name).isPresent();
    }

    private static Optional<Stamp> stamp(SequencedMap<String, Json> fields) {
        return fields.get(STAMP) instanceof Json.Text text ? Stamp.parse(text.text()) : Optional.empty();
    }
}
