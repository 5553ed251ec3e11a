package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Who may do what with a file. A save changes none of it.
final class Permissions {

    private static final String ATTRIBUTE = "posix:permissions";

    private Permissions() {}

    /// Refuses a file that is read-only. A move would replace it all the same, behind its owner's back.
    static void requireWritable(Path target) throws IOException {
        target.getFileSystem().provider().checkAccess(target, AccessMode.WRITE);
        if (arePosix(target) && !Files.getPosixFilePermissions(target).contains(PosixFilePermission.OWNER_WRITE)) {
            throw new AccessDeniedException(target.toString());
        }
    }

    /// What to create a copy of `target` with, so that at no moment more people can read it.
    static FileAttribute<?>[] forCopyOf(Path target) throws IOException {
        return arePosix(target)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(target))}
                : new FileAttribute<?>[0];
    }

    static void copy(Path from, Path to) throws IOException {
        if (arePosix(from)) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
            Files.setAttribute(to, ATTRIBUTE, permissions);
        }
    }

    private static boolean arePosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
