package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/// Lets backups go that [Retention] does not keep, but never the last one that knows of something: a rating, a note, a
/// module, an entry of a log. So a file that was lost and begun anew does not push out the months before.
final class Pruning {

    private final BackupFolder folder;
    private final Clock clock;

    Pruning(BackupFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// @param made the backup that was just read back
    /// @param bytes what it holds
    void after(Backup made, byte[] bytes) {
        TempFile.sweep(folder.path(), "\\..+", clock.instant());
        try {
            var all = folder.list();
            var kept = Retention.kept(all, made, clock.getZone());
            var known = new HashSet<>(Known.in(bytes));
            var others = new TreeSet<>(kept).descendingSet();
            others.remove(made);
            for (var backup : all) {
                if (!kept.contains(backup) && isKnown(backup, known, others)) {
                    Files.deleteIfExists(folder.path(backup));
                }
            }
        } catch (IOException | NotReadable later) {
            // What stays too long is let go of after the next backup.
        }
    }

    /// Whether all that `backup` knows of is in those that stay. They are read, the newest first, only as far as
    /// needed.
    private boolean isKnown(Backup backup, Set<String> known, Set<Backup> others) throws IOException {
        try {
            var held = Known.in(folder.read(backup));
            while (!known.containsAll(held) && !others.isEmpty()) {
                var next = others.iterator().next();
                others.remove(next);
                known.addAll(knownTo(next));
            }
            return !known.addAll(held);
        } catch (NotReadable damaged) {
            return false;
        }
    }

    private Set<String> knownTo(Backup backup) throws IOException {
        try {
            return Known.in(folder.read(backup));
        } catch (NotReadable damaged) {
            return Set.of();
        }
    }
}
