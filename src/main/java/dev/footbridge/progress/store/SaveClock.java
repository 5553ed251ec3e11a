package dev.footbridge.progress.store;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The lock that an [Autosave] keeps its state under, and the time it waits by. Tests bring one that they wind by hand.
class SaveClock {

    private static final long LONGEST = Duration.ofDays(1).toNanos();

    final ReentrantLock lock = new ReentrantLock();
    final Condition changed = lock.newCondition();

    /// Nanoseconds since some moment, as [System#nanoTime].
    long nanos() {
        return System.nanoTime();
    }

    /// Wakes all who wait. Under the lock.
    void signal() {
        changed.signalAll();
    }

    /// Gives the lock up until a signal, or until `nanos` have passed; may come back sooner. Under the lock.
    @SuppressWarnings("WaitNotInLoop") // the callers loop
    void await(long nanos) {
        try {
            var _ = changed.awaitNanos(Math.min(nanos, LONGEST));
        } catch (InterruptedException dropped) {
            // An interrupt would close the channel of the next save, so it ends here.
        }
    }
}
