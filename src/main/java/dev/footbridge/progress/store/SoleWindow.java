package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Lets one window stand for a data folder, for one user on one machine: a second one asks the first to come to the
/// front instead.
///
/// It is a hint and never more: saves are guarded by what is in the file. So where it cannot be told who is first,
/// everyone is. The lock is the system's, on a file that only serves for it, and ends with the process however that
/// ends. Nothing of it is in the data folder, where a sync program, a copy, a network drive or a read-only one would
/// carry it to other machines or get in its way.
public final class SoleWindow implements AutoCloseable {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);
    private static final Duration GLANCE = Duration.ofSeconds(1);

    /// What came of asking to be the window.
    public enum Claim {
        /// There is no other, or none can be told of.
        FIRST,
        /// There is another, and it came to the front.
        ANSWERED,
        /// There is another, and it does not answer.
        SILENT
    }

    /// @param lock the channel whose lock is ours until it is closed
    /// @param request what another window makes to ask for this one, and this one deletes to answer
    private record Held(FileChannel lock, Path request) {}

    private final LocalFolder local;
    private final String name;
    private Optional<Held> held = Optional.empty();
    private Optional<Consumer<Runnable>> asked = Optional.empty();
    private Optional<FolderWatch> listening = Optional.empty();

    /// @param local where the files are by which the windows on this machine find each other
    /// @param dataFolder whose window it is; need not be there yet
    public SoleWindow(LocalFolder local, Path dataFolder) {
        this.local = local;
        this.name = UUID.nameUUIDFromBytes(real(dataFolder).toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /// Asks to be the window of the data folder, and the one that is to come to the front.
    ///
    /// @param patience how long to wait for its answer, or for its end
    public synchronized Claim claim(Duration patience) {
        if (held.isPresent()) {
            return Claim.FIRST;
        }
        try {
            var folder = local.make();
            if (lock(folder)) {
                return Claim.FIRST;
            }
            var request = Files.write(request(folder), new byte[0]);
            var end = System.nanoTime() + patience.toNanos();
            while (System.nanoTime() - end < 0) {
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
                if (!Files.exists(request)) {
                    return Claim.ANSWERED;
                }
                if (lock(folder)) {
                    return Claim.FIRST;
                }
            }
            return Files.deleteIfExists(request) ? Claim.SILENT : Claim.ANSWERED;
        } catch (IOException | UnsupportedOperationException unknown) {
            return Claim.FIRST;
        }
    }

    /// Hears of other windows that ask for this one, on a daemon thread, from now on or from when it is the first.
    ///
    /// @param asked is handed the answer, to be run once this window is in front; not on the FX thread
    public synchronized void listen(Consumer<Runnable> asked) {
        this.asked = Optional.of(asked);
        startListening();
    }

    private void startListening() {
        if (held.isPresent() && asked.isPresent() && listening.isEmpty()) {
            var request = held.get().request();
            var told = asked.get();
            listening =
                    Optional.of(new FolderWatch(() -> request, () -> hear(request, told), GLANCE, FolderEvents::of));
        }
    }

    /// Hears no more; whoever asks waits until this program has ended, and is first then.
    public synchronized void stopListening() {
        asked = Optional.empty();
        listening.ifPresent(FolderWatch::close);
        listening = Optional.empty();
    }

    @Override
    public synchronized void close() {
        stopListening();
        held.map(Held::lock).ifPresent(SoleWindow::release);
        held = Optional.empty();
    }

    private static Optional<Duration> hear(Path request, Consumer<Runnable> asked) {
        if (Files.exists(request)) {
            asked.accept(() -> TempFile.delete(request));
        }
        return Optional.empty();
    }

    /// @return whether the lock is ours now
    private boolean lock(Path folder) throws IOException {
        var channel =
                FileChannel.open(folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                held = Optional.of(new Held(channel, request(folder)));
                TempFile.delete(request(folder));
                startListening();
                return true;
            }
        } catch (OverlappingFileLockException byThisProgram) {
            // another window of the same process has it
        } catch (IOException cannot) {
            release(channel);
            throw cannot;
        }
        release(channel);
        return false;
    }

    private static void release(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException ended) {
            // the system takes the lock back with the process
        }
    }

    private Path request(Path folder) {
        return folder.resolve(name + ".show");
    }

    /// The same for every way in which the folder may be written.
    private static Path real(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        for (var above = path; above != null; above = above.getParent()) {
            try {
                return above.toRealPath().resolve(above.relativize(path));
            } catch (IOException notThereYet) {
                // the folder above may be
            }
        }
        return path;
    }
}
