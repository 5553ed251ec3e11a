package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A folder of this user on this machine, for what may be lost when the machine is started anew: below
/// `XDG_RUNTIME_DIR` where there is one, else where the system keeps temporary files.
///
/// @param files the file system of the paths
/// @param environment the environment variables
/// @param property looks a system property up, as [System#getProperty(String)]; `java.io.tmpdir` and `user.name` are
///     used
public record LocalFolder(FileSystem files, Map<String, String> environment, UnaryOperator<String> property) {

    private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rwx------");

    public LocalFolder {
        environment = Map.copyOf(environment);
    }

    /// The folder, made where it is missing.
    ///
    /// @throws IOException if there can be none, or somebody else may write in what is there
    Path make() throws IOException {
        var folder = place();
        var posix = files.supportedFileAttributeViews().contains("posix");
        try {
            if (posix) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(MINE));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    || (posix && !Files.getPosixFilePermissions(folder).equals(MINE))) {
                throw new NotDirectoryException(folder.toString());
            }
        }
        return folder;
    }

    private Path place() {
        var runtime = files.getPath(environment.getOrDefault("XDG_RUNTIME_DIR", ""));
        return runtime.isAbsolute() && Files.isDirectory(runtime)
                ? runtime.resolve("footbridge")
                : files.getPath(property.apply("java.io.tmpdir"), "footbridge-" + property.apply("user.name"));
    }
}
