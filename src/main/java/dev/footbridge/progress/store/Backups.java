package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.ProgressJson.Reading;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Earlier states of the progress file, each whole and compressed, in the folder `backups` beside it.
///
/// One counts only once it was read back. None is ever replaced, and none goes but by [Retention], after a newer one
/// was read back, and only where those that stay hold all that it knew of. Any thread may call.
public final class Backups {

    static final String FOLDER = "backups";

    private final Path file;
    private final Clock clock;
    private final SafeWrite safely;

    /// @param file the progress file; a link leads to the folder of the real one
    /// @param clock dates the backups; in its zone the learner's days begin and end
    public Backups(Path file, Clock clock) {
        this(file, clock, new SafeWrite());
    }

    Backups(Path file, Clock clock, SafeWrite safely) {
        this.file = file.toAbsolutePath();
        this.clock = clock;
        this.safely = safely;
    }

    /// Keeps `bytes`, the contents of a progress file. Where the newest backup holds just these, it is left at that.
    public synchronized Kept keep(Occasion occasion, byte[] bytes) {
        var folder = BackupFolder.beside(file);
        try {
            folder = BackupFolder.of(file);
            folder.create();
            var all = folder.list();
            var now = new Backup(clock.instant(), occasion);
            for (var backup : all) {
                if (backup.made().isAfter(now.made())) {
                    continue;
                }
                if (holds(folder, backup, bytes)) {
                    return new Kept.Already(backup);
                }
                break;
            }
            var made = write(folder, free(now, all), bytes);
            new Pruning(folder, clock).after(made, bytes);
            return new Kept.Made(made);
        } catch (IOException trouble) {
            return new Kept.Failed(Trouble.words(trouble, folder.any()));
        }
    }

    /// Whether there is none of today yet.
    boolean isDue() {
        try {
            var now = clock.instant();
            return BackupFolder.of(file).list().stream()
                    .filter(backup -> !backup.made().isAfter(now))
                    .noneMatch(backup -> Retention.day(backup, clock.getZone()).equals(LocalDate.now(clock)));
        } catch (IOException unknown) {
            return true;
        }
    }

    public BackupList list() {
        try {
            return new BackupList.Listed(BackupFolder.of(file).list());
        } catch (IOException trouble) {
            return new BackupList.OutOfReach(
                    Trouble.words(trouble, BackupFolder.beside(file).any()));
        }
    }

    public BackupRead read(Backup backup) {
        try {
            return switch (ProgressJson.read(BackupFolder.of(file).read(backup))) {
                case Reading.Read read -> new BackupRead.Whole(backup, read.progress());
                case Reading.Newer newer ->
                    new BackupRead.Unreadable(
                            backup, Messages.text("store.backup.newer", String.valueOf(newer.schema())));
                case Reading.Wrong(var why) -> new BackupRead.Unreadable(backup, why);
            };
        } catch (NotReadable damaged) {
            return new BackupRead.Unreadable(backup, damaged.why());
        } catch (IOException trouble) {
            return new BackupRead.Unreadable(
                    backup, Trouble.words(trouble, BackupFolder.beside(file).any()));
        }
    }

    /// The newest that can be read and holds something.
    public Optional<BackupRead.Whole> newest() {
        return list() instanceof BackupList.Listed(var backups)
                ? backups.stream()
                        .map(this::read)
                        .filter(BackupRead.Whole.class::isInstance)
                        .map(BackupRead.Whole.class::cast)
                        .filter(read -> !read.progress().equals(Progress.NONE))
                        .findFirst()
                : Optional.empty();
    }

    /// Where they are, for people.
    public Path folder() {
        try {
            return BackupFolder.of(file).path();
        } catch (IOException unknown) {
            return BackupFolder.beside(file).path();
        }
    }

    private Backup write(BackupFolder folder, Backup first, byte[] bytes) throws IOException {
        var packed = Gzip.pack(bytes);
        var backup = first;
        while (!safely.create(folder.path(backup), packed, folder.file())) {
            backup = next(backup);
        }
        if (!holds(folder, backup, bytes) || ProgressJson.read(bytes) instanceof Reading.Wrong) {
            TempFile.delete(folder.path(backup));
            throw new FileSystemException(
                    folder.path(backup).toString(), null, Messages.text("store.trouble.read-back"));
        }
        return backup;
    }

    private static boolean holds(BackupFolder folder, Backup backup, byte[] bytes) throws IOException {
        try {
            return Arrays.equals(folder.read(backup), bytes);
        } catch (NotReadable damaged) {
            return false;
        }
    }

    /// Two made at one time are a millisecond apart by name, so that they sort as they were made.
    private static Backup free(Backup wanted, List<Backup> taken) {
        var free = wanted;
        while (isTaken(free, taken)) {
            free = next(free);
        }
        return free;
    }

    private static boolean isTaken(Backup wanted, List<Backup> taken) {
        return taken.stream().anyMatch(backup -> backup.made().equals(wanted.made()));
    }

    private static Backup next(Backup backup) {
        return new Backup(backup.made().plusMillis(1), backup.occasion());
    }
}
