package dev.footbridge.progress.store;

import dev.footbridge.content.id.Key;
import dev.footbridge.progress.Entry;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Logs;
import dev.footbridge.progress.Mark;
import dev.footbridge.progress.Marks;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Stamp;
import java.util.LinkedHashMap;

/// What somebody changed in the file by hand while the program ran. They leave the stamp as it was, so the change gets
/// one of its own as it is read; from then on it merges like any other.
///
/// @param before what the file said when it was last read or written
/// @param held what the program holds; what it has made anew since stays
/// @param stamp newer than all in either
record HandEdits(Progress before, Progress held, Stamp stamp) {

    /// What the file says now, with the stamps that are missing.
    Progress in(Progress file) {
        return new Progress(
                in(file.ratings(), before.ratings(), held.ratings()),
                in(file.evidence(), before.evidence(), held.evidence()),
                in(file.modules(), before.modules(), held.modules()),
                in(file.answers(), before.answers(), held.answers()),
                in(file.notes(), before.notes(), held.notes()),
                in(file.tasks(), before.tasks(), held.tasks()),
                in(file.proofs(), before.proofs(), held.proofs()),
                in(file.checks(), before.checks(), held.checks()),
                in(file.planned(), before.planned(), held.planned()),
                new Logs(
                        in(file.reflections(), before.reflections(), held.reflections()),
                        in(file.sessions(), before.sessions(), held.sessions()),
                        in(file.reviews(), before.reviews(), held.reviews()),
                        in(file.highlights(), before.highlights(), held.highlights()),
                        in(file.attachments(), before.attachments(), held.attachments()),
                        in(file.explanations(), before.explanations(), held.explanations()),
                        in(file.followUps(), before.followUps(), held.followUps())),
                file.extras());
    }

    private <K extends Key, V> Marks<K, V> in(Marks<K, V> file, Marks<K, V> before, Marks<K, V> held) {
        var stamped = file;
        for (var found : file.all().entrySet()) {
            var id = found.getKey();
            var mark = found.getValue();
            var was = before.mark(id);
            if (was.isPresent() && isEdited(was.get(), mark) && held.mark(id).equals(was)) {
                stamped = stamped.with(id, under(stamp, mark));
            }
        }
        return stamped;
    }

    private <V> Log<V> in(Log<V> file, Log<V> before, Log<V> held) {
        var edited = new LinkedHashMap<EntryId, Entry<V>>();
        file.all().forEach((id, entry) -> {
            var was = before.entry(id);
            if (was.isPresent() && !was.get().equals(entry) && held.entry(id).equals(was)) {
                edited.put(id, in(entry, was.get()));
            }
        });
        if (edited.isEmpty()) {
            return file;
        }
        var all = new LinkedHashMap<>(file.all());
        all.putAll(edited);
        return Log.of(all);
    }

    private <V> Entry<V> in(Entry<V> entry, Entry<V> was) {
        var versions = entry.versions().stream()
                .map(version -> was.versions().stream().anyMatch(old -> isEdited(old, version))
                        ? under(stamp, version)
                        : version)
                .toList();
        return new Entry<>(versions, entry.seen());
    }

    private static <V> boolean isEdited(Mark<V> was, Mark<V> mark) {
        return mark.stamp().equals(was.stamp())
                && !(mark.value().equals(was.value()) && mark.unread().equals(was.unread()));
    }

    private static <V> Mark<V> under(Stamp stamp, Mark<V> mark) {
        return new Mark<>(mark.value(), stamp, mark.extras(), mark.unread());
    }
}
