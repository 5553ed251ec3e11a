package dev.footbridge.progress;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Fields of the progress file that this version does not know: kept as they are and written back.
///
/// @param fields field name to its compact JSON text
public record Extras(SortedMap<String, String> fields) {

    public static final Extras NONE = new Extras(new TreeMap<>());

    public Extras {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    public static Extras of(Map<String, String> fields) {
        return fields.isEmpty() ? NONE : new Extras(new TreeMap<>(fields));
    }

    /// The fields of both; where they differ, the text that sorts last, so that order does not matter.
    public Extras merge(Extras other) {
        if (other.fields.isEmpty() || equals(other)) {
            return this;
        }
        var both = new TreeMap<>(fields);
        other.fields.forEach((name, json) -> both.merge(name, json, (a, b) -> a.compareTo(b) >= 0 ? a : b));
        return new Extras(both);
    }
}
