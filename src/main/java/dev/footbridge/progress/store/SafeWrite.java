package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// Replaces a file so that after any crash it holds the old bytes or the new ones, never a mixture and never none.
///
/// The bytes go to a new file beside it, onto the disk, are read back, and take the old file's place in one move. There
/// is no way around that move: where it cannot be atomic, nothing is written. Whatever fails, the old file is
/// untouched.
/// A failed `force` marks the pages clean, so another try begins with another temp file. The thread must not be
/// interrupted meanwhile, since that closes the channel.
final class SafeWrite {

    /// The steps in their order, each reached once it is done.
    enum Step {
        CREATED,
        WRITTEN,
        FORCED,
        CLOSED,
        READ_BACK,
        PERMISSIONS_COPIED,
        CHECKED_AGAIN,
        MOVED,
        FOLDER_FORCED
    }

    /// Told of each step; for tests that stop the program there.
    interface Steps {
        void reached(Step step);
    }

    /// Lets time pass.
    interface Pause {
        void hold(Duration time);
    }

    /// On Windows a virus scanner or sync client that has the file open lets go of it within about two seconds.
    static final List<Duration> MOVE_RETRIES = List.of(
            Duration.ofMillis(20),
            Duration.ofMillis(50),
            Duration.ofMillis(100),
            Duration.ofMillis(230),
            Duration.ofMillis(500),
            Duration.ofMillis(1_000));

    private final Steps steps;
    private final Pause pause;
    private boolean foldersCanBeForced;

    SafeWrite() {
        this(_ -> {}, SafeWrite::hold);
    }

    SafeWrite(Steps steps, Pause pause) {
        this.steps = steps;
        this.pause = pause;
    }

    /// Writes `bytes` to `target`, which is no link and in a folder that is there.
    ///
    /// @param expected what is at `target` as far as the caller knows
    /// @return whether it was written; if not, something else is at `target` by now
    /// @throws IOException if it could not be written, or perhaps not for good: `target` is then the old
    ///     or the new
    boolean write(Path target, byte[] bytes, Found expected) throws IOException {
        if (expected instanceof Found.Nothing) {
            return write(target, bytes, expected, Optional.empty());
        }
        Permissions.requireWritable(target);
        return write(target, bytes, expected, Optional.of(target));
    }

    /// Writes `bytes` to `target`, which is not there yet, with the permissions of `like`, where that is there.
    ///
    /// @return whether it was written; if not, something is at `target` by now
    boolean create(Path target, byte[] bytes, Path like) throws IOException {
        return write(target, bytes, new Found.Nothing(), Optional.of(like).filter(Files::exists));
    }

    private boolean write(Path target, byte[] bytes, Found expected, Optional<Path> like) throws IOException {
        var temp = TempFile.beside(target);
        try {
            fill(temp, bytes, like.isEmpty() ? new FileAttribute<?>[0] : Permissions.forCopyOf(like.get()));
            readBack(temp, bytes);
            if (like.isPresent()) {
                Permissions.copy(like.get(), temp);
            }
            steps.reached(Step.PERMISSIONS_COPIED);
            if (!Found.at(target).equals(expected)) {
                return false;
            }
            steps.reached(Step.CHECKED_AGAIN);
            move(temp, target);
            steps.reached(Step.MOVED);
        } finally {
            TempFile.delete(temp);
        }
        forceFolder(target);
        steps.reached(Step.FOLDER_FORCED);
        return true;
    }

    private void fill(Path temp, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(temp, options, attributes)) {
            steps.reached(Step.CREATED);
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            steps.reached(Step.WRITTEN);
            channel.force(true);
            steps.reached(Step.FORCED);
        }
        steps.reached(Step.CLOSED);
    }

    private void readBack(Path temp, byte[] bytes) throws IOException {
        if (!Found.at(temp).equals(new Found.Contents(bytes))) {
            throw new FileSystemException(temp.toString(), null, Messages.text("store.trouble.read-back"));
        }
        steps.reached(Step.READ_BACK);
    }

    private void move(Path temp, Path target) throws IOException {
        for (var wait : target.getFileSystem().getSeparator().equals("\\") ? MOVE_RETRIES : List.<Duration>of()) {
            try {
                Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (FileSystemException inUse) {
                pause.hold(wait);
            }
        }
        Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void forceFolder(Path target) throws IOException {
        var trouble = Folder.force(Folder.of(target));
        if (trouble.isPresent() && foldersCanBeForced) {
            throw trouble.get();
        }
        foldersCanBeForced = trouble.isEmpty();
    }

    static void hold(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        for (var left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
