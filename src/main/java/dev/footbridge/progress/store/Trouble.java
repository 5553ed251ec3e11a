package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What went wrong with a file, in words for the learner.
final class Trouble {

    private static final long HARDLY_ANY_SPACE = 4_096;

    private Trouble() {}

    /// One or two sentences that name the place.
    ///
    /// @param file what was to be read or written
    static String words(IOException trouble, Path file) {
        var folder = Folder.of(file);
        return switch (trouble) {
            case NoSuchFileException _ -> Messages.text("store.trouble.folder-gone", folder);
            case NotDirectoryException _ -> Messages.text("store.trouble.not-a-folder", folder);
            case AccessDeniedException denied -> Messages.text("store.trouble.denied", place(denied, file));
            case AtomicMoveNotSupportedException _ -> Messages.text("store.trouble.not-atomic", folder);
            default -> words(trouble, file, folder);
        };
    }

    static String noFolder(Path file) {
        return Messages.text("store.trouble.folder-gone", Folder.of(file));
    }

    private static String words(IOException trouble, Path file, Path folder) {
        var reason = reason(trouble);
        if (says(reason, "no space", "not enough space", "quota") || isFull(folder)) {
            return Messages.text("store.trouble.full", folder);
        }
        if (says(reason, "read-only")) {
            return Messages.text("store.trouble.read-only", folder);
        }
        return Messages.text("store.trouble.other", file, reason);
    }

    private static String place(FileSystemException denied, Path file) {
        return Optional.ofNullable(denied.getFile())
                .filter(path -> !path.contains(".saving-"))
                .orElseGet(() -> Folder.of(file).toString());
    }

    private static String reason(IOException trouble) {
        var said = trouble instanceof FileSystemException inFile ? inFile.getReason() : trouble.getMessage();
        return Optional.ofNullable(said).orElseGet(() -> trouble.getClass().getSimpleName());
    }

    private static boolean says(String reason, String... phrases) {
        var lower = reason.toLowerCase(Locale.ROOT);
        return Stream.of(phrases).anyMatch(lower::contains);
    }

    /// The system may word its errors in another language, so the disk itself is asked too.
    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_SPACE;
        } catch (IOException unknown) {
            return false;
        }
    }
}
