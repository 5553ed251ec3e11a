package dev.footbridge.ui.kit;

import dev.footbridge.progress.Change;
import dev.footbridge.progress.Difference;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Stamp;
import dev.footbridge.progress.store.Backup;
import dev.footbridge.progress.store.BackupList;
import dev.footbridge.progress.store.BackupRead;
import dev.footbridge.progress.store.Backups;
import dev.footbridge.progress.store.Kept;
import dev.footbridge.progress.store.Occasion;
import dev.footbridge.progress.store.ProgressJson;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The learner's backups, for screens: read, compared and restored without holding anything up. FX thread only.
public final class BackupShelf {

    private final Backups backups;
    private final Background background;

    public BackupShelf(Backups backups, Background background) {
        this.backups = backups;
        this.background = background;
    }

    /// What there is, and the folder that it is in.
    public record Looked(BackupList list, Path folder) {}

    public void look(Consumer<Looked> then) {
        background.run(() -> new Looked(backups.list(), backups.folder()), then);
    }

    public void read(Backup backup, Consumer<BackupRead> then) {
        background.run(() -> backups.read(backup), then);
    }

    /// What restoring `backup` would change.
    public void compare(Progress now, BackupRead.Whole backup, Consumer<Difference> then) {
        background.run(() -> difference(now, backup), then);
    }

    /// What restoring `backup` changes in `now`. Any thread.
    public static Difference difference(Progress now, BackupRead.Whole backup) {
        var stamp = now.latest().next(now.latest().wall(), Stamp.OLDEST.replica());
        return Difference.between(now, new Change.Restore(backup.progress()).on(now, stamp.wall(), stamp));
    }

    /// Keeps what the study holds now, then goes back to `backup`, as one change that can be undone. Where it cannot be
    /// kept, nothing is changed.
    public void restore(Study study, BackupRead.Whole backup, Consumer<Kept> then) {
        var now = study.progress();
        background.run(() -> backups.keep(Occasion.RESTORE, ProgressJson.write(now)), kept -> {
            if (!(kept instanceof Kept.Failed)) {
                study.apply(new Change.Restore(backup.progress()));
            }
            then.accept(kept);
        });
    }
}
