package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// Looks whenever a file in a folder may have changed, on one daemon thread: when the system tells of it, when asked
/// to, and where a glance at sizes and times, every few seconds, shows that the system did not tell.
final class FolderWatch implements AutoCloseable {

    private static final Duration QUIET = Duration.ofMillis(100);
    private static final int BURSTS = 10;
    private static final Duration GLANCE = Duration.ofSeconds(5);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    /// Where the file is. It may be a link that leads elsewhere later.
    interface Place {
        Path target() throws IOException;
    }

    /// What the thread does when something may have changed.
    interface Look {
        /// @return when to look again, whatever happens; empty where nothing calls for it
        Optional<Duration> look();
    }

    /// What tells of changes in a folder as they happen.
    interface Source {
        FolderEvents open(Path folder, Predicate<String> name, Runnable ring) throws IOException;
    }

    private final Place place;
    private final Look look;
    private final Duration glance;
    private final Source source;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private Optional<FolderEvents> events = Optional.empty();
    private Optional<Path> watched = Optional.empty();
    private boolean rung = true;
    private boolean closed;

    FolderWatch(Place place, Look look) {
        this(place, look, GLANCE, FolderEvents::of);
    }

    /// @param glance how often to look at sizes and times
    FolderWatch(Place place, Look look, Duration glance, Source source) {
        this.place = place;
        this.look = look;
        this.glance = glance;
        this.source = source;
        this.thread = Thread.ofPlatform().name("footbridge-watch").daemon().start(this::run);
    }

    /// Looks soon. Any thread may call.
    void ring() {
        lock.lock();
        try {
            rung = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Ends the thread; waits for a look that is under way, but not for long.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(CLOSING);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var seen = Glance.NONE;
        var again = Optional.<Duration>empty();
        while (await(again.orElse(glance))) {
            try {
                var asked = settled() || again.isPresent();
                again = Optional.empty();
                var target = place.target();
                listen(target);
                var now = Glance.beside(target);
                if (asked || !now.equals(seen)) {
                    again = look.look();
                }
                seen = now;
            } catch (IOException outOfReach) {
                seen = Glance.NONE;
            } catch (RuntimeException | Error bug) {
                thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
            }
        }
        events.ifPresent(FolderEvents::close);
    }

    /// Waits until it is rung, or the time is up.
    ///
    /// @return false once closed
    private boolean await(Duration most) {
        lock.lock();
        try {
            var left = most.toNanos();
            while (!rung && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException dropped) {
            rung = true;
        } finally {
            lock.unlock();
        }
        return !closed;
    }

    /// Lets a burst of changes pass.
    ///
    /// @return whether there was one
    private boolean settled() {
        var wasRung = false;
        for (var bursts = 0; bursts < BURSTS && answered(); bursts++) {
            wasRung = true;
            await(QUIET);
        }
        return wasRung;
    }

    private boolean answered() {
        lock.lock();
        try {
            var was = rung;
            rung = false;
            return was;
        } finally {
            lock.unlock();
        }
    }

    private void listen(Path target) {
        var folder = Folder.of(target);
        if (events.filter(FolderEvents::isOn).isEmpty() || !folder.equals(watched.orElse(target))) {
            events.ifPresent(FolderEvents::close);
            events = Optional.empty();
            try {
                events = Optional.of(source.open(folder, name -> Glance.isOfInterest(name, target), this::ring));
                watched = Optional.of(folder);
            } catch (IOException | RuntimeException cannot) {
                // then only the glances see what happens
            }
        }
    }
}
