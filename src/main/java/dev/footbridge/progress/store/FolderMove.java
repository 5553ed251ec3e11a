package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Moves all that is in the data folder to another one, so that at every moment one of them is whole and is the one
/// that the program finds.
///
/// Everything is copied, and what was copied compared byte for byte; then the pointer is switched in one step; only
/// then the old files go, each only while it still is what was copied. Nothing that is in the new folder is replaced.
/// `progress.json` is copied last and removed first. Nothing else of this program may write in the folder meanwhile.
public final class FolderMove {

    /// What is in the folder, relative to it.
    ///
    /// @param folders each after the one it is in
    /// @param files the progress file last
    private record Contents(List<Path> folders, List<Path> files) {}

    private final Path from;
    private final Path to;
    private final FolderPointer pointer;
    private final SafeWrite safely = new SafeWrite();

    /// @param chosen where the learner wants it: there if nothing else is in it, else in a folder `Footbridge` there
    public FolderMove(Path from, Path chosen, FolderPointer pointer) {
        this.from = from.toAbsolutePath().normalize();
        this.to = place(chosen.toAbsolutePath().normalize());
        this.pointer = pointer;
    }

    /// What stands against moving, as far as can be told before. Waits for the disk.
    public Optional<FolderMoved> hindrance() {
        try {
            return hindrance(contents());
        } catch (IOException trouble) {
            return Optional.of(failed(trouble));
        }
    }

    /// Waits for the disk.
    public FolderMoved move() {
        try {
            var contents = contents();
            var hindrance = hindrance(contents);
            return hindrance.isPresent() ? hindrance.get() : move(contents);
        } catch (IOException trouble) {
            return failed(trouble);
        }
    }

    private FolderMoved move(Contents contents) {
        var made = new ArrayList<Path>();
        try {
            copy(contents, made);
            verify(contents);
        } catch (IOException trouble) {
            made.reversed().forEach(TempFile::delete);
            return failed(trouble);
        }
        try {
            pointer.leadTo(to);
        } catch (IOException trouble) {
            return afterSwitchFailed(trouble, made);
        }
        return new FolderMoved.Moved(to, remove(contents));
    }

    /// The pointer may lead to either by now, and where that cannot be told, both are left whole.
    private FolderMoved afterSwitchFailed(IOException trouble, List<Path> made) {
        if (pointer.leadsTo(to)) {
            return new FolderMoved.Moved(to, false);
        }
        if (pointer.leadsTo(from)) {
            made.reversed().forEach(TempFile::delete);
        }
        return new FolderMoved.Failed(Trouble.words(trouble, pointer.home().resolve(FolderPointer.NAME)));
    }

    private Optional<FolderMoved> hindrance(Contents contents) throws IOException {
        if (to.startsWith(from) || from.startsWith(to) || isSame()) {
            return Optional.of(new FolderMoved.Failed(Messages.text("folder.nested", from)));
        }
        for (var file : contents.files().reversed()) {
            var there = to.resolve(file);
            if (Files.exists(there, LinkOption.NOFOLLOW_LINKS) && !isCopied(file)) {
                return Optional.of(
                        isProgress(file)
                                ? new FolderMoved.Occupied(to)
                                : new FolderMoved.Failed(Messages.text("folder.in-the-way", there)));
            }
        }
        return contents.files().stream().noneMatch(FolderMove::isProgress) && Files.exists(to.resolve(DataFolder.FILE))
                ? Optional.of(new FolderMoved.Occupied(to))
                : Optional.empty();
    }

    private boolean isSame() throws IOException {
        return Files.exists(from) && Files.exists(to) && Files.isSameFile(from, to);
    }

    private void copy(Contents contents, List<Path> made) throws IOException {
        create(to, made);
        for (var folder : contents.folders()) {
            create(to.resolve(folder), made);
        }
        for (var file : contents.files()) {
            if (!isCopied(file)) {
                copy(Files.readAllBytes(from.resolve(file)), file.toString(), made);
            }
        }
        if (contents.files().stream().noneMatch(FolderMove::isProgress)) {
            // a folder that the pointer leads to always has one: else it is taken for missing
            copy(ProgressJson.write(Progress.NONE), DataFolder.FILE, made);
        }
    }

    private void copy(byte[] bytes, String file, List<Path> made) throws IOException {
        var target = to.resolve(file);
        made.add(target);
        if (!safely.create(target, bytes, from.resolve(file))) {
            made.remove(target);
            throw new FileAlreadyExistsException(target.toString());
        }
    }

    private static void create(Path folder, List<Path> made) throws IOException {
        if (!Folder.exists(folder)) {
            made.add(folder);
            Folder.create(folder);
        }
    }

    private void verify(Contents contents) throws IOException {
        for (var file : contents.files()) {
            if (!isCopied(file)) {
                throw changing();
            }
        }
        if (!contents().equals(contents)) {
            throw changing();
        }
    }

    private IOException changing() {
        return new FileSystemException(from.toString(), null, Messages.text("store.trouble.changing", from));
    }

    private boolean isCopied(Path file) throws IOException {
        return Found.at(to.resolve(file)) instanceof Found.Contents copy && copy.equals(Found.at(from.resolve(file)));
    }

    /// @return whether all of it is gone
    private boolean remove(Contents contents) {
        var isAllGone = true;
        for (var file : contents.files().reversed()) {
            try {
                var isSame = isCopied(file);
                isAllGone &= isSame;
                if (isSame) {
                    Files.deleteIfExists(from.resolve(file));
                }
            } catch (IOException stays) {
                isAllGone = false;
            }
        }
        contents.folders().reversed().stream().map(from::resolve).forEach(TempFile::delete);
        TempFile.delete(from);
        return isAllGone;
    }

    private Contents contents() throws IOException {
        var folders = new ArrayList<Path>();
        var files = new ArrayList<Path>();
        var start = Links.target(from);
        if (!Folder.exists(start)) {
            return new Contents(folders, files);
        }
        try (var all = Files.walk(start)) {
            for (var path : all.skip(1).toList()) {
                var name = start.relativize(path);
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(name);
                } else if (!name.toString().equals(FolderPointer.NAME)) {
                    requireOurs(path);
                    files.add(name);
                }
            }
        } catch (UncheckedIOException trouble) {
            throw trouble.getCause();
        }
        files.sort(Comparator.comparing(FolderMove::isProgress)
                .thenComparing(file -> file.toString().equals("window.properties"))
                .thenComparing(Comparator.naturalOrder()));
        folders.sort(Comparator.naturalOrder());
        return new Contents(folders, files);
    }

    /// A link leads elsewhere, and what is too large was not made by this program: both are the learner's to move.
    private static void requireOurs(Path path) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) > Utf8.MAX_BYTES) {
            throw new FileSystemException(path.toString(), null, Messages.text("folder.not-movable"));
        }
    }

    private static boolean isProgress(Path file) {
        return file.toString().equals(DataFolder.FILE);
    }

    /// What begins with a dot is a system's or a sync program's, and in nobody's way.
    private Path place(Path chosen) {
        if (chosen.equals(from) || Files.exists(chosen.resolve(DataFolder.FILE))) {
            return chosen;
        }
        try (var there = Files.newDirectoryStream(chosen)) {
            for (var path : there) {
                var name = path.getFileName().toString();
                if (!name.startsWith(".") && !name.equals(FolderPointer.NAME) && !Files.exists(from.resolve(name))) {
                    return chosen.resolve("Footbridge");
                }
            }
        } catch (IOException notThere) {
            // then nothing is in it
        }
        return chosen;
    }

    private FolderMoved failed(IOException trouble) {
        return new FolderMoved.Failed(
                trouble instanceof FileAlreadyExistsException
                        ? Messages.text("folder.in-the-way", String.valueOf(trouble.getMessage()))
                        : Trouble.words(trouble, to.resolve(DataFolder.FILE)));
    }
}
