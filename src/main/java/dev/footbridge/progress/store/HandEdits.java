package dev.footbridge.progress.store;

import dev.footbridge.content.id.Id;
import dev.footbridge.progress.Mark;
import dev.footbridge.progress.Marks;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Stamp;

/// What somebody changed in the file by hand while the program ran. They leave the stamp as it was, so the change gets
/// one of its own as it is read; from then on it merges like any other.
///
/// @param before what the file said when it was last read or written
/// @param held what the program holds; a mark that it has made anew since stays
/// @param stamp newer than all in either
record HandEdits(Progress before, Progress held, Stamp stamp) {

    /// What the file says now, with the stamps that are missing.
    Progress in(Progress file) {
        return new Progress(
                in(file.ratings(), before.ratings(), held.ratings()),
                in(file.evidence(), before.evidence(), held.evidence()),
                in(file.modules(), before.modules(), held.modules()),
                in(file.answers(), before.answers(), held.answers()),
                file.extras());
    }

    private <K extends Id, V> Marks<K, V> in(Marks<K, V> file, Marks<K, V> before, Marks<K, V> held) {
        var stamped = file;
        for (var found : file.all().entrySet()) {
            var id = found.getKey();
            var mark = found.getValue();
            var was = before.mark(id);
            if (was.isPresent() && isEdited(was.get(), mark) && held.mark(id).equals(was)) {
                stamped = stamped.with(id, new Mark<>(mark.value(), stamp, mark.extras(), mark.unread()));
            }
        }
        return stamped;
    }

    private static <V> boolean isEdited(Mark<V> was, Mark<V> mark) {
        return mark.stamp().equals(was.stamp())
                && !(mark.value().equals(was.value()) && mark.unread().equals(was.unread()));
    }
}
