package dev.footbridge.progress.store;

import dev.footbridge.progress.Progress;
import java.nio.file.Path;
import java.util.Optional;

/// A copy of the whole progress at a place of the learner's choice, as when the file itself cannot be saved. It waits
/// for no save that hangs.
public final class ProgressCopy {

    private final ExportFile writer;

    /// @param file the progress file, which no copy may replace
    public ProgressCopy(Path file) {
        this.writer = new ExportFile(file);
    }

    /// Writes `progress` to `place`, in one step; what was there before is replaced. Waits for the disk.
    ///
    /// @return what went wrong, in words for the learner; what was at `place` is then as it was
    public Optional<String> write(Path place, Progress progress) {
        return writer.write(place, ProgressJson.write(progress));
    }
}
