package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.function.Predicate;

/// What the system tells of a folder as it happens, on one daemon thread. The system may tell late, or nothing at all:
/// a network drive tells nothing of what other machines do.
final class FolderEvents implements AutoCloseable {

    private final WatchService service;
    private final WatchKey key;

    private FolderEvents(WatchService service, WatchKey key) {
        this.service = service;
        this.key = key;
    }

    /// @param name whether a file of that name is of interest
    /// @param ring called on the thread of the events; must return at once
    /// @throws IOException if the folder is not there, or nothing more can be watched
    static FolderEvents of(Path folder, Predicate<String> name, Runnable ring) throws IOException {
        var service = folder.getFileSystem().newWatchService();
        try {
            var key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            var events = new FolderEvents(service, key);
            Thread.ofPlatform().name("footbridge-events").daemon().start(() -> events.run(name, ring));
            return events;
        } catch (IOException | RuntimeException cannot) {
            service.close();
            throw cannot;
        }
    }

    /// False once the folder is gone, or another one is in its place.
    boolean isOn() {
        return key.isValid();
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException ended) {
            // its thread ends all the same
        }
    }

    private void run(Predicate<String> name, Runnable ring) {
        try {
            do {
                var news = service.take().pollEvents().stream()
                        .anyMatch(event -> !(event.context() instanceof Path path) || name.test(path.toString()));
                if (news) {
                    ring.run();
                }
            } while (key.reset());
            ring.run();
        } catch (ClosedWatchServiceException | InterruptedException closed) {
            // nobody listens any more
        }
    }
}
