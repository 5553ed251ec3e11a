package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.FileMerged.NotRead;
import dev.footbridge.progress.store.FileMerged.NotWritten;
import dev.footbridge.progress.store.FileMerged.Written;
import dev.footbridge.progress.store.ProgressJson.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Merges two progress files into a third, which may be one of them. Leaves nothing else in their folders, and writes
/// equal bytes whichever of the two is the first.
///
/// @param base the file that both were made from, where there is one: it shows what was changed by hand. An empty file
///     counts as none, which is what git gives for a file that began on both branches
/// @param out where to write
public record FileMerge(Path first, Path second, Optional<Path> base, Path out) {

    private static final int MAX_TRIES = 5;

    /// An input cannot be read. Stays within this class; callers get a value.
    private static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final transient NotRead file;

        private Unreadable(Path file, String why) {
            super(why, null, false, false);
            this.file = new NotRead(file, why);
        }
    }

    /// Returns once the result is on the disk, or cannot be put there.
    public FileMerged merge() {
        var written = out.toAbsolutePath();
        try {
            return merge(Links.target(written));
        } catch (Unreadable input) {
            return input.file;
        } catch (IOException trouble) {
            return new NotWritten(Trouble.words(trouble, written));
        }
    }

    /// Looks at the target before it reads, so that a change to either meanwhile leads to another try.
    private FileMerged merge(Path target) throws IOException, Unreadable {
        var safely = new SafeWrite();
        for (var tries = 0; tries < MAX_TRIES; tries++) {
            var found = Found.at(target);
            if (found instanceof Found.Unusable(var why)) {
                return new NotWritten(Messages.text("store.wrong.file", out, why));
            }
            var merged = ThreeWay.merge(read(first), read(second), origin());
            var contents = new Found.Contents(ProgressJson.write(merged.progress()));
            if (contents.equals(found) || safely.write(target, contents.bytes(), found)) {
                return new Written(merged.origins());
            }
        }
        return new NotWritten(Messages.text("store.trouble.changing", out));
    }

    private Progress origin() throws Unreadable {
        return base.isEmpty() ? Progress.NONE : read(base.get(), true);
    }

    private static Progress read(Path file) throws Unreadable {
        return read(file, false);
    }

    private static Progress read(Path file, boolean mayBeEmpty) throws Unreadable {
        return switch (found(file)) {
            case Found.Nothing() -> throw new Unreadable(file, Messages.text("store.wrong.no-file"));
            case Found.Unusable(var why) -> throw new Unreadable(file, why);
            case Found.Contents contents when mayBeEmpty && contents.bytes().length == 0 -> Progress.NONE;
            case Found.Contents contents ->
                switch (ProgressJson.read(contents.bytes())) {
                    case Reading.Read(var progress, var _) -> progress;
                    case Reading.Newer(var schema, var _) ->
                        throw new Unreadable(file, Messages.text("store.wrong.newer", String.valueOf(schema)));
                    case Reading.Wrong(var why) -> throw new Unreadable(file, why);
                };
        };
    }

    private static Found found(Path file) throws Unreadable {
        try {
            return Found.at(file);
        } catch (IOException trouble) {
            throw new Unreadable(file, Trouble.words(trouble, file.toAbsolutePath()));
        }
    }
}
