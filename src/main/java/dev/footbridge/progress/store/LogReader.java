package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Entry;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Extras;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Mark;
import dev.footbridge.progress.Seen;
import dev.footbridge.progress.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a log from its section of the file: an object of entries, each by its id.
///
/// An entry's own fields are its newest version, `also` holds those that other copies wrote at the same time, and
/// `seen` what else was seen of it. A stamp that is the entry's id goes without saying.
final class LogReader<V> {

    private final String section;
    private final LogForm<V> form;
    private final boolean newer;

    /// @param newer the file is a newer program's: what cannot be read is passed over, since none of it is written
    LogReader(String section, LogForm<V> form, boolean newer) {
        this.section = section;
        this.form = form;
        this.newer = newer;
    }

    Log<V> log(Json.Fields entries) throws NotReadable {
        var log = new TreeMap<EntryId, Entry<V>>();
        for (var field : entries.fields().entrySet()) {
            try {
                var path = section + "/" + ExtrasJson.escaped(field.getKey());
                var born = Stamp.parse(field.getKey());
                if (born.isEmpty()) {
                    throw NotReadable.at(field.getValue().line(), path, Messages.text("store.wrong.entry-id"));
                }
                log.put(new EntryId(born.get()), entry(path, born.get(), field.getValue()));
            } catch (NotReadable wrong) {
                if (!newer) {
                    throw wrong;
                }
            }
        }
        return Log.of(log);
    }

    private Entry<V> entry(String path, Stamp born, Json json) throws NotReadable {
        var fields = MarkFields.of(path, json);
        var seen = new Seen(fields.stamps("seen")).and(born);
        var versions = new ArrayList<Mark<Optional<V>>>();
        var number = 0;
        for (var also : fields.items("also")) {
            var beside = MarkFields.of(path + "/also/" + number++, also);
            versions.add(version(beside, beside.stamp()));
        }
        if (!fields.flag("deleted")) {
            versions.add(version(fields, fields.optionalStamp().orElse(born)));
        }
        return new Entry<>(versions, seen);
    }

    private Mark<Optional<V>> version(MarkFields fields, Stamp stamp) throws NotReadable {
        var value = form.reading().from(fields);
        return value.isPresent()
                ? new Mark<>(value, stamp, fields.extras())
                : new Mark<>(Optional.empty(), stamp, Extras.NONE, Optional.of(fields.whole(List.of("also", "seen"))));
    }
}
