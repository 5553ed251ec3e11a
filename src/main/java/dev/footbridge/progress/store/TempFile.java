package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/// The file that a save writes beside the real one before it takes its place. What a killed program leaves of these is
/// swept later and never read.
final class TempFile {

    private static final Duration ORPHANED = Duration.ofHours(1);

    private TempFile() {}

    /// A name that no other save uses. In the same folder, since only there a move is atomic.
    static Path beside(Path target) {
        var random = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), Character.MAX_RADIX);
        return target.resolveSibling("." + target.getFileName() + ".saving-" + random);
    }

    /// Deletes temp files beside `target` that no running save can still be at. What cannot be deleted stays.
    static void sweep(Path target, Instant now) {
        sweep(Folder.of(target), Pattern.quote("." + target.getFileName()), now);
    }

    /// As above, of all targets in `folder`.
    ///
    /// @param beginning a regular expression of what stands before the temp file's own ending
    static void sweep(Path folder, String beginning, Instant now) {
        var name = Pattern.compile(beginning + "\\.saving-[a-z0-9]+");
        try (var siblings = Files.newDirectoryStream(folder)) {
            for (var sibling : siblings) {
                if (name.matcher(sibling.getFileName().toString()).matches() && isOrphan(sibling, now)) {
                    delete(sibling);
                }
            }
        } catch (IOException | DirectoryIteratorException later) {
            // The next start sweeps them.
        }
    }

    /// As far as it goes: a temp file that stays is swept later.
    static void delete(Path temp) {
        try {
            Files.deleteIfExists(temp);
        } catch (IOException later) {
            // The next start sweeps it.
        }
    }

    private static boolean isOrphan(Path temp, Instant now) throws IOException {
        var attributes = Files.readAttributes(temp, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isRegularFile()
                && attributes.lastModifiedTime().toInstant().isBefore(now.minus(ORPHANED));
    }
}
