package dev.footbridge.progress;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the progress file holds that this version does not know: kept as it is and written back.
///
/// A section of an unknown kind is held entry by entry, so that two copies of it merge like everything else. A path is
/// a JSON Pointer (RFC 6901) without its first slash: `reflections/r-17`. Nothing stands both at a path and below it;
/// where two copies disagree on that, what stands below stays.
///
/// @param fields by path: compact JSON text, under the stamp that stands in it, else under [Stamp#OLDEST]
public record Extras(SortedMap<String, Mark<String>> fields) {

    public static final Extras NONE = new Extras(Collections.emptySortedMap());

    public Extras {
        fields = Collections.unmodifiableSortedMap(withoutThoseAbove(fields));
    }

    /// Fields without stamps, by name.
    public static Extras of(Map<String, String> fields) {
        var marks = new TreeMap<String, Mark<String>>();
        fields.forEach((path, json) -> marks.put(path, new Mark<>(json, Stamp.OLDEST)));
        return marks.isEmpty() ? NONE : new Extras(marks);
    }

    /// The fields of both; of a field in both, the newer.
    public Extras merge(Extras other) {
        if (other.fields.isEmpty() || equals(other)) {
            return this;
        }
        var both = new TreeMap<>(fields);
        other.fields.forEach((path, json) -> both.merge(path, json, Mark::merge));
        return new Extras(both);
    }

    Stamp latest() {
        return fields.values().stream().map(Mark::stamp).reduce(Stamp.OLDEST, Stamp::latest);
    }

    private static SortedMap<String, Mark<String>> withoutThoseAbove(SortedMap<String, Mark<String>> fields) {
        var kept = new TreeMap<>(fields);
        kept.keySet().removeIf(path -> {
            var from = fields.tailMap(path + "/");
            return !from.isEmpty() && from.firstKey().startsWith(path + "/");
        });
        return kept;
    }
}
