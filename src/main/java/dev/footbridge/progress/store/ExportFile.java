package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A file for another program, at a place of the learner's choice: written as safely as the progress file is.
public final class ExportFile {

    private final Path progress;
    private final SafeWrite safely = new SafeWrite();

    /// @param progress the progress file, which no export may replace
    public ExportFile(Path progress) {
        this.progress = progress.toAbsolutePath().normalize();
    }

    /// Writes `bytes` to `place` in one step; what was there before is replaced. Waits for the disk.
    ///
    /// @return what went wrong, in words for the learner; what was at `place` is then as it was
    public Optional<String> write(Path place, byte[] bytes) {
        try {
            var target = Links.target(place.toAbsolutePath().normalize());
            if (target.equals(progress) || target.equals(Links.target(progress))) {
                return Optional.of(Messages.text("store.trouble.own-place", progress));
            }
            return safely.write(target, bytes, Found.at(target))
                    ? Optional.empty()
                    : Optional.of(Messages.text("store.trouble.changing", target));
        } catch (IOException trouble) {
            return Optional.of(Trouble.words(trouble, place.toAbsolutePath()));
        }
    }
}
