package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.ProgressJson.Reading;
import dev.footbridge.progress.store.SafeWrite.Pause;
import dev.footbridge.progress.store.SafeWrite.Steps;
import dev.footbridge.progress.store.Standing.Blocked;
import dev.footbridge.progress.store.Standing.Usable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// The learner's progress on the disk. Reading and writing never lose what was readable: a damaged file is moved aside
/// whole, a newer program's is left alone, and what another program wrote meanwhile is merged in.
///
/// Every save writes all that this file ever held in this run merged with what it is given, so a caller that has not
/// yet
/// heard of another program's marks does not undo them. Any thread may call; calls wait for each other.
public final class ProgressFile {

    private static final int MAX_TRIES = 5;

    private final Path file;
    private final Clock clock;
    private final boolean isExpected;
    private final SafeWrite safely;
    private final ProgressText text = new ProgressText();
    private final HalfWritten halfWritten;
    private final Backups backups;
    private final DueBackups due;
    private Standing standing = Usable.nothing(false);
    private Optional<Opened.Damaged> untold = Optional.empty();

    /// @param clock for the time in the names of damaged files and of backups, and the learner's zone
    public ProgressFile(Path file, Clock clock) {
        this(file, clock, false);
    }

    /// @param isExpected whether it was there before, so that a file that is missing is not a new learner's
    ProgressFile(Path file, Clock clock, boolean isExpected) {
        this(file, clock, isExpected, _ -> {}, _ -> {}, SafeWrite::hold);
    }

    ProgressFile(Path file, Clock clock, Steps steps, Pause pause) {
        this(file, clock, steps, _ -> {}, pause);
    }

    /// @param stepsOfBackups told of each step of each backup
    ProgressFile(Path file, Clock clock, Steps steps, Steps stepsOfBackups, Pause pause) {
        this(file, clock, false, steps, stepsOfBackups, pause);
    }

    private ProgressFile(Path file, Clock clock, boolean isExpected, Steps steps, Steps stepsOfBackups, Pause pause) {
        this.file = file.toAbsolutePath();
        this.clock = clock;
        this.isExpected = isExpected;
        this.safely = new SafeWrite(steps, pause);
        this.halfWritten = new HalfWritten(clock, pause);
        this.backups = new Backups(file, clock, new SafeWrite(stepsOfBackups, pause));
        this.due = new DueBackups(backups, clock);
    }

    /// Earlier states of this file. One is made before the first save of each day, and before what another program
    /// wrote is merged in.
    public Backups backups() {
        return backups;
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
            var found = Found.at(Links.target(file));
            if (isExpected && found instanceof Found.Nothing) {
                return new Opened.OutOfReach(missing());
            }
            return switch (Meaning.of(found).reading()) {
                case Reading.Read(var progress, var _) -> new Opened.Watched(why, progress);
                case Reading.Newer(var schema, var progress) -> new Opened.Newer(schema, progress);
                case Reading.Wrong(var wrong) -> new Opened.OutOfReach(wrong);
            };
        } catch (IOException trouble) {
            return new Opened.OutOfReach(Trouble.words(trouble, file));
        }
    }

    private Opened fresh(Path target) throws IOException {
        if (isExpected) {
            return outOfReach(missing());
        }
        var isThere = Folder.exists(Folder.of(target));
        if (!isThere && !target.equals(file)) {
            return outOfReach(Trouble.noFolder(target));
        }
        standing = Usable.nothing(!isThere);
        return new Opened.Fresh();
    }

    private Opened opened(Path target, Found first) throws IOException {
        var isWrong = Meaning.of(first).reading() instanceof Reading.Wrong;
        var found = isWrong ? halfWritten.settled(target, first) : first;
        var meaning = Meaning.of(found);
        return switch (meaning.reading()) {
            case Reading.Read(var progress, var _) -> {
                standing = Usable.of(found, meaning);
                yield meaning.isJoined() ? new Opened.Joined(progress) : new Opened.Loaded(progress);
            }
            case Reading.Newer(var schema, var progress) -> {
                standing = new Blocked(newer(schema));
                yield new Opened.Newer(schema, progress);
            }
            case Reading.Wrong(var why) -> {
                var damaged = moveAside(target, why, backups.newest());
                standing = Usable.nothing(false);
                yield damaged;
            }
        };
    }

    private Opened outOfReach(String why) {
        standing = new Blocked(why);
        return new Opened.OutOfReach(why);
    }

    /// Where the file is, at the end of the links to it if it is one; may be gone.
    Path target() throws IOException {
        return Links.target(file);
    }

    /// Whether saving is tried at all; if not, the file has to be opened anew first.
    public synchronized boolean isWritten() {
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

    /// Saves what another copy holds. The file as it is now is due for a backup first, where that changes it.
    synchronized SaveResult saveMerged(Progress theirs) {
        if (standing instanceof Usable usable) {
            dueUnlessIn(theirs, usable.known(), usable.meaning());
        }
        return save(theirs);
    }

    private SaveResult save(Usable before, Path target) throws IOException {
        var usable = before;
        var meaning = usable.meaning();
        for (var tries = 0; tries < MAX_TRIES; tries++) {
            var found = tries == 0 ? Found.perhapsStill(usable.known(), target) : Found.at(target);
            if (usable.isForeign(found)) {
                meaning = Meaning.of(found);
                switch (meaning.reading()) {
                    case Reading.Read(var theirs, var _) -> {
                        dueBeforeMerge(usable, found, meaning);
                        usable = usable.holding(usable.with(theirs, clock.instant()));
                    }
                    case Reading.Newer newer -> {
                        standing = new Blocked(newer(newer.schema()));
                        return new SaveResult.Refused(newer(newer.schema()));
                    }
                    case Reading.Wrong(var why) -> {
                        if (!halfWritten.settled(target, found).equals(found)) {
                            continue;
                        }
                        untold = Optional.of(moveAside(target, why, Optional.empty()));
                        found = new Found.Nothing();
                    }
                }
            }
            if (found instanceof Found.Nothing) {
                requireFolder(Folder.of(target), usable.createFolder());
            }
            var contents = contents(usable.held());
            if (contents.equals(found) && found.equals(usable.known())) {
                if (Found.at(target).equals(found)) {
                    return saved(contents, usable.held());
                }
                continue;
            }
            keep(target, found, meaning);
            if (safely.write(target, contents.bytes(), found)) {
                return saved(contents, usable.held());
            }
        }
        return new SaveResult.Failed(Messages.text("store.trouble.changing", file));
    }

    /// Of the two sides of a merge, those are kept of which it replaces something.
    private void dueBeforeMerge(Usable usable, Found found, Meaning theirs) {
        dueUnlessIn(theirs.progress(), usable.known(), usable.meaning());
        dueUnlessIn(usable.meaning().progress(), found, theirs);
    }

    private void dueUnlessIn(Progress other, Found found, Meaning meaning) {
        if (found instanceof Found.Contents contents
                && !meaning.isJoined()
                && !other.merge(meaning.progress()).equals(meaning.progress())) {
            due.add(Occasion.MERGE, contents);
        }
    }

    /// Whether a backup works or not, the save goes on: one that fails must not cost the learner what they did. But a
    /// file with git's marks in it is no state to go back to, so it has to be in the archive; and one of an older
    /// schema is replaced only once its copy is there.
    private void keep(Path target, Found replaced, Meaning meaning) throws IOException {
        if (replaced instanceof Found.Contents contents) {
            if (meaning.isJoined()) {
                Archive.beside(target).keepMarked(target, contents, safely);
            } else {
                if (meaning.isOlder()) {
                    due.add(Occasion.MIGRATION, contents);
                }
                due.daily(contents);
            }
        }
        due.make();
        if (meaning.isOlder() && due.trouble().isPresent()) {
            throw new FileSystemException(target.toString(), null, due.trouble().get());
        }
    }

    private SaveResult saved(Found contents, Progress progress) {
        standing = Usable.of(contents, new Meaning(new Reading.Read(progress, ProgressJson.SCHEMA), false));
        var damaged = untold;
        untold = Optional.empty();
        return new SaveResult.Saved(progress, clock.instant(), damaged, due.trouble());
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
                || meaning.isJoined()
                || !(meaning.reading() instanceof Reading.Read(var theirs, var _))) {
            return new TakenIn.Trouble();
        }
        dueBeforeMerge(usable, found, meaning);
        var held = usable.with(theirs, clock.instant());
        standing = new Usable(found, meaning, held, false);
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

    /// A folder that was there and is gone may be on a drive that is not mounted now, so it is not made anew.
    private static void requireFolder(Path folder, boolean mayCreate) throws IOException {
        if (!Folder.exists(folder)) {
            if (!mayCreate) {
                throw new NoSuchFileException(folder.toString());
            }
            Folder.create(folder);
        }
    }

    /// The bytes to write, each part of which is known to be read as it should.
    private Found.Contents contents(Progress progress) throws IOException {
        try {
            return new Found.Contents(text.bytes(progress));
        } catch (NotReadable wrong) {
            throw new FileSystemException(file.toString(), null, wrong.why());
        }
    }

    /// What a link points to is somebody's: only a file is moved there, never a folder or a device.
    private Opened.Damaged moveAside(Path target, String why, Optional<BackupRead.Whole> newest) throws IOException {
        if (!target.equals(file) && !Files.isRegularFile(target)) {
            throw new FileSystemException(target.toString(), null, why);
        }
        return new Opened.Damaged(Aside.move(target, clock), why, newest);
    }

    private String missing() {
        return Messages.text("folder.missing", Folder.of(file));
    }

    private static String newer(int schema) {
        return Messages.text("store.newer", String.valueOf(schema));
    }
}
