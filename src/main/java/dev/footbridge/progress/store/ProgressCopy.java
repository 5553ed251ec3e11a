package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A copy of the whole progress at a place of the learner's choice, as when the file itself cannot be saved. It waits
/// for no save that hangs.
public final class ProgressCopy {

    private final Path file;
    private final SafeWrite safely = new SafeWrite();

    /// @param file the progress file, which no copy may replace
    public ProgressCopy(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /// Writes `progress` to `place`, in one step; what was there before is replaced. Waits for the disk.
    ///
    /// @return what went wrong, in words for the learner; what was at `place` is then as it was
    public Optional<String> write(Path place, Progress progress) {
        try {
            var target = Links.target(place.toAbsolutePath().normalize());
            if (target.equals(file) || target.equals(Links.target(file))) {
                return Optional.of(Messages.text("store.trouble.own-place", file));
            }
            var written = safely.write(target, ProgressJson.write(progress), Found.at(target));
            return written ? Optional.empty() : Optional.of(Messages.text("store.trouble.changing", target));
        } catch (IOException trouble) {
            return Optional.of(Trouble.words(trouble, place.toAbsolutePath()));
        }
    }
}
