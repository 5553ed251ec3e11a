package dev.footbridge.app;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.store.DataFolder;
import dev.footbridge.progress.store.ExportFile;
import dev.footbridge.progress.store.FolderPointer;
import dev.footbridge.progress.store.LocalFolder;
import dev.footbridge.progress.store.Opened;
import dev.footbridge.progress.store.ProgressCopy;
import dev.footbridge.progress.store.ProgressFile;
import dev.footbridge.progress.store.SoleWindow;
import dev.footbridge.progress.store.TimerFile;
import dev.footbridge.ui.kit.Background;
import dev.footbridge.ui.kit.ReportShelf;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// The place that a window takes at a data folder: the progress file in it, and the right to write there.
final class Seat implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path folder;
    private final FolderPointer pointer;
    private final boolean isGiven;
    private final Path path;
    private final ProgressFile file;
    private final SoleWindow sole;
    private final TimerFile timer;

    /// @param given the data folder that the command line named
    Seat(DataFolder folders, Optional<Path> given, LocalFolder local, Clock clock) {
        var dataFolder = folders.choose(given);
        this.folder = dataFolder;
        this.pointer = folders.pointer();
        this.isGiven = folders.isGiven(given);
        this.path = dataFolder.resolve(DataFolder.FILE);
        this.file = folders.file(given, clock);
        this.sole = new SoleWindow(local, dataFolder);
        this.timer = new TimerFile(local, dataFolder);
    }

    /// The data folder.
    Path folder() {
        return folder;
    }

    /// Leads to where the learner moved their data.
    FolderPointer pointer() {
        return pointer;
    }

    /// Whether the folder was named for this run, so that it cannot be moved.
    boolean isGiven() {
        return isGiven;
    }

    ProgressFile file() {
        return file;
    }

    ProgressCopy copy() {
        return new ProgressCopy(path);
    }

    ReportShelf reports(Background background) {
        return ReportShelf.of(path, background);
    }

    ExportFile exports() {
        return new ExportFile(path);
    }

    TimerFile timer() {
        return timer;
    }

    SoleWindow sole() {
        return sole;
    }

    /// Asks for the place; another window that has it comes to the front. Waits a few seconds for its answer.
    SoleWindow.Claim claim() {
        return sole.claim(PATIENCE);
    }

    /// Reads the file; where another window has it and does not answer, only to look at it. Waits for the disk.
    Opened open(SoleWindow.Claim claim) {
        return claim == SoleWindow.Claim.FIRST ? file.open() : file.look(Messages.text("second.silent"));
    }

    /// Opens the file anew where it could not be written, unless another window still has it. Waits for the disk.
    ///
    /// @return empty where nothing has changed
    Optional<Opened> takeAgain() {
        return file.isWritten() || sole.claim(Duration.ZERO) != SoleWindow.Claim.FIRST
                ? Optional.empty()
                : Optional.of(file.open());
    }

    @Override
    public void close() {
        sole.close();
    }
}
