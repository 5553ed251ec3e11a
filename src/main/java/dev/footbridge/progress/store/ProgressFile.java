package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Stamp;
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
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/// The learner's progress on the disk. Reading and writing never lose what was readable: a damaged file is moved aside
/// whole, a newer program's is left alone, and what another program wrote meanwhile is merged in.
///
/// Every save writes all that this file ever held in this run merged with what it is given, so a caller that has not
/// yet
/// heard of another program's marks does not undo them. Any thread may call; calls wait for each other.
public final class ProgressFile {

    private static final int MAX_TRIES = 5;
    private static final Duration HALF_WRITTEN = Duration.ofMillis(400);
    private static final Duration JUST_WRITTEN = Duration.ofSeconds(3);

    private sealed interface Standing {}

    /// @param known what is on the disk, as last read or written
    /// @param says what that says
    /// @param held all that was read, and all that was to be saved
    /// @param createFolder the folder was not there when a new learner began
    /// @param marked what is on the disk is the two sides of a git merge, and was not kept elsewhere yet
    private record Usable(Found known, Progress says, Progress held, boolean createFolder, boolean marked)
            implements Standing {

        static Usable of(Found known, Progress says, boolean createFolder) {
            return new Usable(known, says, says, createFolder, false);
        }

        Usable holding(Progress more) {
            return new Usable(known, says, held.merge(more), createFolder, marked);
        }
    }

    /// @param looking nothing is opened anew by itself
    private record Blocked(String why, boolean looking) implements Standing {

        Blocked(String why) {
            this(why, false);
        }
    }

    private final Path file;
    private final Clock clock;
    private final SafeWrite safely;
    private final Pause pause;
    private Standing standing = Usable.of(new Found.Nothing(), Progress.NONE, false);
    private Optional<Opened.Damaged> untold = Optional.empty();

    /// @param clock for the time in the names of damaged files, in its zone
    public ProgressFile(Path file, Clock clock) {
        this(file, clock, _ -> {}, ProgressFile::hold);
    }

    ProgressFile(Path file, Clock clock, Steps steps, Pause pause) {
        this.file = file.toAbsolutePath();
        this.clock = clock;
        this.safely = new SafeWrite(steps, pause);
        this.pause = pause;
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

    /// Reads the file as [#open] does, but leaves everything as it is: nothing is moved, and nothing is saved until it
    /// is opened.
    ///
    /// @param why what stands against saving, in words for the learner
    public synchronized Opened look(String why) {
        standing = new Blocked(why, true);
        try {
            return switch (Meaning.of(Found.at(Links.target(file))).reading()) {
                case Reading.Read(var progress) -> new Opened.Watched(why, progress);
                case Reading.Newer(var schema, var progress) -> new Opened.Newer(schema, progress);
                case Reading.Wrong(var wrong) -> new Opened.OutOfReach(wrong);
            };
        } catch (IOException trouble) {
            return new Opened.OutOfReach(Trouble.words(trouble, file));
        }
    }

    private Opened fresh(Path target) throws IOException {
        var isThere = Folder.exists(Folder.of(target));
        if (!isThere && !target.equals(file)) {
            return outOfReach(Trouble.noFolder(target));
        }
        standing = Usable.of(new Found.Nothing(), Progress.NONE, !isThere);
        return new Opened.Fresh();
    }

    private Opened opened(Path target, Found first) throws IOException {
        var found = Meaning.of(first).reading() instanceof Reading.Wrong ? settled(target, first) : first;
        var meaning = Meaning.of(found);
        return switch (meaning.reading()) {
            case Reading.Read(var progress) -> {
                standing = new Usable(found, progress, progress, false, meaning.joined());
                yield meaning.joined() ? new Opened.Joined(progress) : new Opened.Loaded(progress);
            }
            case Reading.Newer(var schema, var progress) -> {
                standing = new Blocked(newer(schema));
                yield new Opened.Newer(schema, progress);
            }
            case Reading.Wrong(var why) -> {
                var damaged = moveAside(target, why);
                standing = Usable.of(new Found.Nothing(), Progress.NONE, false);
                yield damaged;
            }
        };
    }

    /// What is at `target` once it stays the same for a moment: another program may be in the middle of writing it.
    private Found settled(Path target, Found first) throws IOException {
        var last = first;
        for (var tries = 0; tries < MAX_TRIES && isJustWritten(target); tries++) {
            pause.hold(HALF_WRITTEN);
            var found = Found.at(target);
            if (found.equals(last)) {
                break;
            }
            last = found;
        }
        return last;
    }

    private boolean isJustWritten(Path target) throws IOException {
        var written = Files.getLastModifiedTime(target).toInstant();
        return Duration.between(written, clock.instant()).abs().compareTo(JUST_WRITTEN) < 0;
    }

    private Opened outOfReach(String why) {
        standing = new Blocked(why);
        return new Opened.OutOfReach(why);
    }

    /// Where the file is, at the end of the links to it if it is one; may be gone.
    Path target() throws IOException {
        return Links.target(file);
    }

    /// Whether saving is tried at all.
    synchronized boolean isWritten() {
        return standing instanceof Usable;
    }

    /// Writes `progress`. Returns once it is on the disk, or cannot be put there.
    public synchronized SaveResult save(Progress progress) {
        return switch (standing) {
            case Blocked(var why, var _) -> new SaveResult.Refused(why);
            case Usable before -> {
                var usable = before.holding(progress);
                standing = usable;
                var target = file;
                try {
                    target = Links.target(file);
                    yield save(usable, target);
                } catch (IOException trouble) {
                    yield new SaveResult.Failed(Trouble.words(trouble, target));
                }
            }
        };
    }

    private SaveResult save(Usable usable, Path target) throws IOException {
        var next = usable.held();
        var isMarked = usable.marked();
        for (var tries = 0; tries < MAX_TRIES; tries++) {
            var found = Found.at(target);
            if (isForeign(found, usable)) {
                var meaning = Meaning.of(found);
                isMarked = meaning.joined();
                switch (meaning.reading()) {
                    case Reading.Read(var theirs) -> next = merged(usable, next, theirs);
                    case Reading.Newer newer -> {
                        standing = new Blocked(newer(newer.schema()));
                        return new SaveResult.Refused(newer(newer.schema()));
                    }
                    case Reading.Wrong(var why) -> {
                        if (!settled(target, found).equals(found)) {
                            continue;
                        }
                        untold = Optional.of(moveAside(target, why));
                        found = new Found.Nothing();
                    }
                }
            }
            if (found instanceof Found.Nothing) {
                requireFolder(Folder.of(target), usable.createFolder());
            }
            if (isMarked && found instanceof Found.Contents marked) {
                Archive.beside(target).keepMarked(target, marked, safely);
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
        standing = Usable.of(contents, progress, false);
        var damaged = untold;
        untold = Optional.empty();
        return new SaveResult.Saved(progress, clock.instant(), damaged);
    }

    private Progress merged(Usable usable, Progress ours, Progress theirs) {
        var hand = Replica.mint(ThreadLocalRandom.current());
        var stamp = Stamp.latest(ours.latest(), theirs.latest()).next(clock.instant(), hand);
        return ours.merge(new HandEdits(usable.says(), ours, stamp).in(theirs));
    }

    /// Takes in what another program wrote since, while nothing is to be saved. Writes nothing, and moves nothing but
    /// where the file was out of reach before and is opened anew.
    public synchronized TakenIn takeIn() {
        return switch (standing) {
            case Blocked(var why, var looking) -> looking ? seen(look(why)) : reopened(open());
            case Usable usable -> {
                try {
                    yield takenIn(usable, Found.at(Links.target(file)));
                } catch (IOException outOfReach) {
                    yield new TakenIn.Trouble();
                }
            }
        };
    }

    private TakenIn takenIn(Usable usable, Found found) {
        if (found.equals(usable.known())) {
            return new TakenIn.Nothing();
        }
        var meaning = Meaning.of(found);
        if (found instanceof Found.Nothing
                || meaning.joined()
                || !(meaning.reading() instanceof Reading.Read(var theirs))) {
            return new TakenIn.Trouble();
        }
        var held = merged(usable, usable.held(), theirs);
        standing = new Usable(found, theirs, held, false, false);
        return new TakenIn.News(held, held.equals(theirs));
    }

    private static TakenIn seen(Opened opened) {
        return opened instanceof Opened.Watched(var _, var progress)
                ? new TakenIn.News(progress, true)
                : new TakenIn.Nothing();
    }

    private static TakenIn reopened(Opened opened) {
        return opened instanceof Opened.Newer || opened instanceof Opened.OutOfReach
                ? new TakenIn.Nothing()
                : new TakenIn.Reopened(opened);
    }

    /// Whether another program put this there. A file that went away is no news: all of it is held.
    private static boolean isForeign(Found found, Usable usable) {
        return !(found instanceof Found.Nothing) && !found.equals(usable.known());
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
        if (ProgressJson.read(bytes) instanceof Reading.Read(var read)
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
