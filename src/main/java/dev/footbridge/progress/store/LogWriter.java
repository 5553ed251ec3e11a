package dev.footbridge.progress.store;

import dev.footbridge.progress.Entry;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Mark;
import dev.footbridge.progress.Seen;
import dev.footbridge.progress.Stamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Lays an entry of a log out as [LogReader] reads it.
final class LogWriter {

    private LogWriter() {}

    static <V> Json entry(LogForm<V> form, EntryId id, Entry<V> entry) throws NotReadable {
        var fields = new LinkedHashMap<String, Json>();
        var versions = entry.versions();
        if (versions.isEmpty()) {
            fields.put("deleted", new Json.Literal(1, "true"));
        } else {
            put(fields, form, versions.getLast(), Optional.of(id.born()));
        }
        if (versions.size() > 1) {
            fields.put("also", besides(form, versions.subList(0, versions.size() - 1)));
        }
        if (!entry.seen().equals(untold(id, versions))) {
            fields.put("seen", stamps(entry.seen()));
        }
        return new Json.Fields(1, fields);
    }

    private static <V> Json besides(LogForm<V> form, List<Mark<Optional<V>>> versions) throws NotReadable {
        var items = new ArrayList<Json>();
        for (var version : versions) {
            var fields = new LinkedHashMap<String, Json>();
            put(fields, form, version, Optional.empty());
            items.add(new Json.Fields(1, fields));
        }
        return new Json.Items(1, items);
    }

    private static <V> void put(
            SequencedMap<String, Json> fields, LogForm<V> form, Mark<Optional<V>> version, Optional<Stamp> born)
            throws NotReadable {
        version.value().ifPresent(value -> form.writing().to(fields, value));
        if (version.unread().isPresent()) {
            fields.putAll(ProgressWriter.unread(version.unread().get()));
        }
        if (!born.equals(Optional.of(version.stamp()))) {
            fields.put("stamp", ProgressWriter.text(version.stamp().toString()));
        }
        ExtrasJson.write(version.extras()).forEach(fields::putIfAbsent);
    }

    /// What was seen of an entry as far as it goes without saying.
    private static <V> Seen untold(EntryId id, List<Mark<Optional<V>>> versions) {
        var seen = Seen.of(id.born());
        for (var version : versions) {
            seen = seen.and(version.stamp());
        }
        return seen;
    }

    private static Json stamps(Seen seen) {
        return new Json.Items(
                1,
                seen.stamps().stream()
                        .map(stamp -> ProgressWriter.text(stamp.toString()))
                        .toList());
    }
}
