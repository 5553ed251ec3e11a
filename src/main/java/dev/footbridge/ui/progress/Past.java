package dev.footbridge.ui.progress;

import dev.footbridge.guidance.RatedWeeks.State;
import dev.footbridge.progress.store.Backup;
import dev.footbridge.progress.store.BackupList;
import dev.footbridge.progress.store.BackupRead;
import dev.footbridge.ui.kit.BackupShelf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the backups say of the ratings. Each is read once, since a backup never changes, and only its ratings are held
/// on to. FX thread only.
final class Past {

    private final BackupShelf shelf;
    private final Runnable changed;
    private final Map<Backup, Optional<State>> read = new HashMap<>();
    private List<Backup> unread = List.of();
    private Optional<String> trouble = Optional.empty();
    private boolean reading;

    /// @param changed called once all backups are read, and where they cannot be
    Past(BackupShelf shelf, Runnable changed) {
        this.shelf = shelf;
        this.changed = changed;
    }

    /// Reads the backups that were made since.
    void refresh() {
        shelf.look(looked -> {
            switch (looked.list()) {
                case BackupList.OutOfReach(var why) -> {
                    trouble = Optional.of(why);
                    changed.run();
                }
                case BackupList.Listed(var backups) -> {
                    trouble = Optional.empty();
                    read.keySet().retainAll(backups);
                    unread = backups.stream()
                            .filter(backup -> !read.containsKey(backup))
                            .toList();
                    readNext();
                }
            }
        });
    }

    /// What is known by now, in no order.
    List<State> states() {
        return read.values().stream().flatMap(Optional::stream).toList();
    }

    /// How many backups cannot be read.
    int damaged() {
        return Math.toIntExact(read.values().stream().filter(Optional::isEmpty).count());
    }

    /// Why the folder of backups cannot be reached; empty where it can.
    Optional<String> trouble() {
        return trouble;
    }

    boolean isReading() {
        return reading;
    }

    private void readNext() {
        if (reading) {
            return;
        }
        if (unread.isEmpty()) {
            changed.run();
            return;
        }
        reading = true;
        var next = unread.getFirst();
        shelf.read(next, found -> {
            reading = false;
            read.put(next, state(found));
            var rest = new ArrayList<>(unread);
            rest.remove(next);
            unread = rest;
            readNext();
        });
    }

    private static Optional<State> state(BackupRead found) {
        return switch (found) {
            case BackupRead.Whole(var backup, var progress) ->
                Optional.of(new State(backup.made(), progress.ratings()));
            case BackupRead.Unreadable _ -> Optional.empty();
        };
    }
}
