package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.ProgressJson.Reading;
import dev.footbridge.progress.store.SafeWrite.Pause;
import dev.footbridge.progress.store.SafeWrite.Steps;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// The learner's progress on the disk. Reading and writing never lose what was readable: a damaged file is moved aside
/// whole, a newer program's is left alone, and what another program wrote meanwhile is merged in.
///
/// Every save writes all that this file ever held in this run merged with what it is given, so a caller that has not
/// yet
/// heard of another program's marks does not undo them. Any thread may call; calls wait for each other.
public final class ProgressFile {

    private static final int MAX_TRIES = 5;

    private sealed interface Standing {}

    /// @param known what is on the disk, as last read or written
    /// @param held what that says
    /// @param createFolder the folder was not there when a new learner began
    private record Usable(Found known, Progress held, boolean createFolder) implements Standing {}

    private record Blocked(String why) implements Standing {}

    private final Path file;
    private final Clock clock;
    private final SafeWrite safely;
    private Standing standing = new Usable(new Found.Nothing(), Progress.NONE, false);
    private Optional<Opened.Damaged> untold = Optional.empty();

    /// @param clock for the time in the names of damaged files, in its zone
    public ProgressFile(Path file, Clock clock) {
        this(file, clock, _ -> {}, ProgressFile::hold);
    }

    ProgressFile(Path file, Clock clock, Steps steps, Pause pause) {
        this.file = file.toAbsolutePath();
        this.clock = clock;
        this.safely = new SafeWrite(steps, pause);
    }

    /// Reads the file. May be called again, to try once more or to take in what changed.
    public synchronized Opened open() {
        try {
            var target = Links.target(file);
            var found = Found.at(target);
            var opened = found instanceof Found.Nothing ? fresh(target) : opened(target, found);
            TempFile.sweep(target, clock.instant());
            return opened;
        } catch (IOException trouble) {
            return outOfReach(Trouble.words(trouble, file));
        }
    }

    private Opened fresh(Path target) throws IOException {
        var isThere = Folder.exists(Folder.of(target));
        if (!isThere && !target.equals(file)) {
            return outOfReach(Trouble.noFolder(target));
        }
        standing = new Usable(new Found.Nothing(), Progress.NONE, !isThere);
        return new Opened.Fresh();
    }

    private Opened opened(Path target, Found found) throws IOException {
        return switch (meaning(found)) {
            case Reading.Read(var progress, var _) -> {
                standing = new Usable(found, progress, false);
                yield new Opened.Loaded(progress);
            }
            case Reading.Newer(var schema, var progress) -> {
                standing = new Blocked(newer(schema));
                yield new Opened.Newer(schema, progress);
            }
            case Reading.Wrong(var why) -> {
                var damaged = moveAside(target, why);
                standing = new Usable(new Found.Nothing(), Progress.NONE, false);
                yield damaged;
            }
        };
    }

    private Opened outOfReach(String why) {
        standing = new Blocked(why);
        return new Opened.OutOfReach(why);
    }

    /// Writes `progress`. Returns once it is on the disk, or cannot be put there.
    public synchronized SaveResult save(Progress progress) {
        return switch (standing) {
            case Blocked(var why) -> new SaveResult.Refused(why);
            case Usable usable -> {
                var target = file;
                try {
                    target = Links.target(file);
                    yield save(usable, target, usable.held().merge(progress));
                } catch (IOException trouble) {
                    yield new SaveResult.Failed(Trouble.words(trouble, target));
                }
            }
        };
    }

    private SaveResult save(Usable usable, Path target, Progress progress) throws IOException {
        var next = progress;
        for (var tries = 0; tries < MAX_TRIES; tries++) {
            var found = Found.at(target);
            if (isForeign(found, usable)) {
                switch (meaning(found)) {
                    case Reading.Read(var theirs, var _) -> next = next.merge(theirs);
                    case Reading.Newer newer -> {
                        standing = new Blocked(newer(newer.schema()));
                        return new SaveResult.Refused(newer(newer.schema()));
                    }
                    case Reading.Wrong(var why) -> {
                        untold = Optional.of(moveAside(target, why));
                        found = new Found.Nothing();
                    }
                }
            }
            if (found instanceof Found.Nothing) {
                requireFolder(Folder.of(target), usable.createFolder());
            }
            var contents = contents(next);
            var isWritten = contents.equals(found) && found.equals(usable.known());
            if (isWritten || safely.write(target, contents.bytes(), found)) {
                return saved(contents, next);
            }
        }
        return new SaveResult.Failed(Messages.text("store.trouble.changing", file));
    }

    private SaveResult saved(Found contents, Progress progress) {
        standing = new Usable(contents, progress, false);
        var damaged = untold;
        untold = Optional.empty();
        return new SaveResult.Saved(progress, clock.instant(), damaged);
    }

    /// Whether another program put this there. A file that went away is no news: all of it is held.
    private static boolean isForeign(Found found, Usable usable) {
        return !(found instanceof Found.Nothing) && !found.equals(usable.known());
    }

    private static Reading meaning(Found found) {
        return switch (found) {
            case Found.Contents contents -> ProgressJson.read(contents.bytes());
            case Found.Unusable(var why) -> new Reading.Wrong(why);
            case Found.Nothing() -> new Reading.Read(Progress.NONE);
        };
    }

    /// A folder that was there and is gone may be on a drive that is not mounted now, so it is not made anew.
    private static void requireFolder(Path folder, boolean mayCreate) throws IOException {
        if (!Folder.exists(folder)) {
            if (!mayCreate) {
                throw new NoSuchFileException(folder.toString());
            }
            Folder.create(folder);
        }
    }

    /// The bytes to write, once they are known to say what they should.
    private Found.Contents contents(Progress progress) throws IOException {
        var bytes = ProgressJson.write(progress);
        if (ProgressJson.read(bytes) instanceof Reading.Read(var read, var _)
                && Arrays.equals(ProgressJson.write(read), bytes)) {
            return new Found.Contents(bytes);
        }
        throw new FileSystemException(file.toString(), null, Messages.text("store.trouble.read-back"));
    }

    /// What a link points to is somebody's: only a file is moved there, never a folder.
    private Opened.Damaged moveAside(Path target, String why) throws IOException {
        if (!target.equals(file) && Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, why);
        }
        return new Opened.Damaged(Aside.move(target, clock), why);
    }

    private static String newer(int schema) {
        return Messages.text("store.newer", String.valueOf(schema));
    }

    static void hold(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        for (var left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
