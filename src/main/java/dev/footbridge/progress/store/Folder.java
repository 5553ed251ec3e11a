package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Optional;

/// The folder that a file is in.
final class Folder {

    private Folder() {}

    static Path of(Path file) {
        var folder = file.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("not a file in a folder: " + file);
        }
        return folder;
    }

    static boolean exists(Path folder) throws IOException {
        try {
            if (!Files.readAttributes(folder, BasicFileAttributes.class).isDirectory()) {
                throw new NotDirectoryException(folder.toString());
            }
            return true;
        } catch (NoSuchFileException nothing) {
            return false;
        }
    }

    /// Creates a folder with all above it, so that it is still there after a power cut.
    static void create(Path folder) throws IOException {
        var missing = new ArrayDeque<Path>();
        for (var above = folder; above != null && !exists(above); above = above.getParent()) {
            missing.push(above);
        }
        Files.createDirectories(folder);
        for (var created : missing) {
            force(of(created));
        }
    }

    /// Puts the folder's entries on the disk, so that a file moved into it stays moved.
    ///
    /// @return what went wrong; Windows and some network drives cannot do this at all
    static Optional<IOException> force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
            return Optional.empty();
        } catch (IOException cannot) {
            return Optional.of(cannot);
        }
    }
}
