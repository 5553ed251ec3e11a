package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Symbolic links in the place of a file. An atomic move would replace the link itself, so its target is written.
final class Links {

    private static final int MAX_LINKS = 40;

    private Links() {}

    /// The path at the end of the links that start at `file`, whether anything is there or not.
    ///
    /// @throws IOException if that cannot be told; it is never taken for "not a link"
    static Path target(Path file) throws IOException {
        var path = file;
        for (var links = 0; isLink(path); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    private static boolean isLink(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isSymbolicLink();
        } catch (NoSuchFileException nothing) {
            return false;
        }
    }
}
