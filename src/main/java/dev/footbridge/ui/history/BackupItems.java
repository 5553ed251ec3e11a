package dev.footbridge.ui.history;

import dev.footbridge.progress.store.Backup;
import dev.footbridge.progress.store.BackupList;
import dev.footbridge.ui.history.BackupItem.Contents;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.BackupShelf.Looked;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The backups, the newest first. Their names are there at once; what each holds follows, one after the other, and is
/// read once: a backup never changes.
final class BackupItems {

    private final BackupShelf shelf;
    private final ObservableList<BackupItem> all = FXCollections.observableArrayList();
    /// Held on to: a view listens weakly to what it shows, and would fall silent once it is collected.
    private final ObservableList<BackupItem> view = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyObjectWrapper<Optional<Looked>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Backup, Contents> read = new HashMap<>();
    private boolean reading;

    BackupItems(BackupShelf shelf) {
        this.shelf = shelf;
    }

    ObservableList<BackupItem> all() {
        return view;
    }

    /// @return -1 where it is not there, or no longer
    int indexOf(Backup backup) {
        return all.stream().map(BackupItem::backup).toList().indexOf(backup);
    }

    /// What was found when the folder was looked at last; empty before that.
    ReadOnlyObjectProperty<Optional<Looked>> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /// Looks what there is now.
    void refresh() {
        shelf.look(found -> {
            if (found.list() instanceof BackupList.Listed(var backups)
                    && !backups.equals(all.stream().map(BackupItem::backup).toList())) {
                all.setAll(backups.stream().map(this::item).toList());
            }
            looked.set(Optional.of(found));
            readNext();
        });
    }

    private BackupItem item(Backup backup) {
        return new BackupItem(backup, read.getOrDefault(backup, new Contents.Unread()));
    }

    private void readNext() {
        var next = all.stream()
                .filter(item -> item.contents() instanceof Contents.Unread)
                .findFirst();
        if (!reading && next.isPresent()) {
            reading = true;
            shelf.read(next.get().backup(), found -> {
                reading = false;
                read.put(found.backup(), Contents.of(found));
                all.replaceAll(item -> item.backup().equals(found.backup()) ? item(found.backup()) : item);
                readNext();
            });
        }
    }
}
