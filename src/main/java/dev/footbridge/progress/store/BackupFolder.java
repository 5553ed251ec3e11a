package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The folder with the backups of one progress file, and how their files are called:
/// `progress-2026-03-09T18-04-11.120Z-daily.json.gz`.
///
/// @param file the real progress file, no link
record BackupFolder(Path file) {

    private static final String END = ".json.gz";

    /// @throws IOException if it cannot be told where the links lead that start at `file`
    static BackupFolder of(Path file) throws IOException {
        return new BackupFolder(Links.target(file));
    }

    /// The folder beside `file` itself, where links cannot be followed.
    static BackupFolder beside(Path file) {
        return new BackupFolder(file);
    }

    Path path() {
        return file.resolveSibling(Backups.FOLDER);
    }

    Path path(Backup backup) {
        return path().resolve(beginning() + backup.name() + END);
    }

    /// A file in this folder, to name the folder in words about trouble.
    Path any() {
        return path().resolve(beginning() + END);
    }

    /// Makes the folder where it is missing; the one above has to be there.
    void create() throws IOException {
        if (!Folder.exists(path())) {
            Files.createDirectory(path());
            var _ = Folder.force(Folder.of(file));
        }
    }

    /// The newest first. Files with other names are not ours.
    List<Backup> list() throws IOException {
        var backups = new ArrayList<Backup>();
        try (var files = Files.newDirectoryStream(path())) {
            files.forEach(one -> named(one).ifPresent(backups::add));
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (DirectoryIteratorException trouble) {
            throw trouble.getCause();
        }
        backups.sort(Comparator.reverseOrder());
        return backups;
    }

    private Optional<Backup> named(Path one) {
        var name = String.valueOf(one.getFileName());
        return name.startsWith(beginning()) && name.endsWith(END)
                ? Backup.named(name.substring(
                        beginning().length(), Math.max(beginning().length(), name.length() - END.length())))
                : Optional.empty();
    }

    /// The bytes that were kept.
    ///
    /// @throws NotReadable if they are no longer whole
    byte[] read(Backup backup) throws IOException, NotReadable {
        return switch (Found.at(path(backup))) {
            case Found.Contents contents -> Gzip.unpack(contents.bytes());
            case Found.Unusable(var why) -> throw new NotReadable(why);
            case Found.Nothing() -> throw new NoSuchFileException(path(backup).toString());
        };
    }

    private String beginning() {
        var name = String.valueOf(file.getFileName());
        var dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "-";
    }
}
