package dev.footbridge.progress.store;

import dev.footbridge.progress.Extras;
import dev.footbridge.progress.Mark;
import dev.footbridge.progress.Stamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// Fields that this version does not know, between JSON and [Extras].
///
/// An object without a stamp is taken for a section and held field by field; one with a stamp is a mark, and held
/// whole.
final class ExtrasJson {

    private ExtrasJson() {}

    static Extras read(SequencedMap<String, Json> unknown) {
        if (unknown.isEmpty()) {
            return Extras.NONE;
        }
        var marks = new TreeMap<String, Mark<String>>();
        unknown.forEach((name, json) -> collect(escaped(name), json, marks));
        return new Extras(marks);
    }

    private static void collect(String path, Json json, Map<String, Mark<String>> into) {
        var stamp = stamp(json);
        if (stamp.equals(Stamp.OLDEST)
                && json instanceof Json.Fields section
                && !section.fields().isEmpty()) {
            section.fields().forEach((name, value) -> collect(path + "/" + escaped(name), value, into));
        } else {
            into.put(path, new Mark<>(JsonWriter.compact(json), stamp));
        }
    }

    private static Stamp stamp(Json json) {
        return json instanceof Json.Fields mark && mark.fields().get("stamp") instanceof Json.Text text
                ? Stamp.parse(text.text()).orElse(Stamp.OLDEST)
                : Stamp.OLDEST;
    }

    /// The fields as a tree again, each level sorted by name.
    static SortedMap<String, Json> write(Extras extras) throws NotReadable {
        if (extras.fields().isEmpty()) {
            return Collections.emptySortedMap();
        }
        var root = new Branch();
        for (var field : extras.fields().entrySet()) {
            root.put(names(field.getKey()), JsonReader.read(field.getValue().value()));
        }
        return root.fields();
    }

    private static List<String> names(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(name -> name.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /// A name as it stands in a JSON Pointer.
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private record Branch(SortedMap<String, Branch> branches, List<Json> leaf) {

        Branch() {
            this(new TreeMap<>(), new ArrayList<>());
        }

        void put(List<String> names, Json json) {
            if (names.isEmpty()) {
                leaf.add(json);
            } else {
                branches.computeIfAbsent(names.getFirst(), _ -> new Branch()).put(names.subList(1, names.size()), json);
            }
        }

        SortedMap<String, Json> fields() {
            var fields = new TreeMap<String, Json>();
            branches.forEach((name, branch) -> fields.put(name, branch.json()));
            return fields;
        }

        private Json json() {
            return leaf.isEmpty() ? new Json.Fields(1, new LinkedHashMap<>(fields())) : leaf.getFirst();
        }
    }
}
