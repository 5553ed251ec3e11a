package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Leads from the platform's place for the data to the folder that the learner moved it to: the file `data-folder`
/// there, which names it. Written in one step; without it the data is in the platform's place itself.
public final class FolderPointer {

    static final String NAME = "data-folder";

    private final Path home;
    private final Path file;

    /// @param home the platform's place
    FolderPointer(Path home) {
        this.home = home;
        this.file = home.resolve(NAME);
    }

    /// The platform's place for the data.
    public Path home() {
        return home;
    }

    /// Where it leads to; empty where there is none. One that says nothing usable leads to itself, where no data can
    /// be: it must not be taken for none, which would look as if nothing had ever been done.
    Optional<Path> read() {
        try {
            return switch (Found.at(file)) {
                case Found.Nothing _ -> Optional.empty();
                case Found.Unusable _ -> Optional.of(file);
                case Found.Contents contents -> Optional.of(path(contents.bytes()));
            };
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.of(file);
        }
    }

    boolean leadsTo(Path folder) {
        return read().orElse(home).equals(folder);
    }

    /// Leads to `folder` from now on.
    ///
    /// @throws IOException if it may not; whether it does is then to be read
    void leadTo(Path folder) throws IOException {
        if (folder.equals(home)) {
            if (Files.deleteIfExists(file)) {
                Folder.force(home);
            }
            return;
        }
        if (!Folder.exists(home)) {
            Folder.create(home);
        }
        var text = (folder + "\n").getBytes(StandardCharsets.UTF_8);
        if (!new SafeWrite().write(file, text, Found.at(file))) {
            throw new IOException("changed meanwhile");
        }
    }

    /// Leads to `folder`, whose content stays as it is, as that of the folder before does.
    ///
    /// @return [FolderMoved.Used] or [FolderMoved.Failed]
    public FolderMoved use(Path folder) {
        try {
            leadTo(folder);
            return new FolderMoved.Used(folder);
        } catch (IOException trouble) {
            return new FolderMoved.Failed(Trouble.words(trouble, file));
        }
    }

    private Path path(byte[] bytes) {
        var named = file.getFileSystem().getPath(new String(bytes, StandardCharsets.UTF_8).strip());
        return named.isAbsolute() ? named : file;
    }
}
