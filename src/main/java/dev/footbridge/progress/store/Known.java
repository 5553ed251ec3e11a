package dev.footbridge.progress.store;

import java.util.HashSet;
import java.util.Set;

/// What a progress file knows of, whatever it says about it: the places of its marks and entries, as
/// `ratings/gpu-memory`.
/// Read from the file's fields, so that it holds for every schema and for what only a newer version understands.
final class Known {

    private Known() {}

    static Set<String> in(byte[] bytes) throws NotReadable {
        var known = new HashSet<String>();
        if (JsonReader.read(Utf8.decode(bytes)) instanceof Json.Fields file) {
            file.fields().forEach((section, value) -> {
                if (value instanceof Json.Fields marks) {
                    marks.fields().keySet().forEach(id -> known.add(section + "/" + id));
                } else {
                    known.add(section);
                }
            });
        }
        return known;
    }
}
