package dev.footbridge.progress.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/// A clock that stands until it is wound, and tells when those who wait by it have nothing to do.
final class HandWoundClock extends SaveClock {

    private static final long DEADLOCK_SECONDS = 20;

    private final Condition calm = lock.newCondition();
    private int waiting;
    private long now;

    @Override
    long nanos() {
        return now;
    }

    @Override
    void signal() {
        waiting = 0;
        super.signal();
    }

    @Override
    void await(long nanos) {
        waiting++;
        calm.signalAll();
        changed.awaitUninterruptibly();
    }

    /// Lets time pass, then waits until `threads` threads wait for more of it.
    void pass(Duration time, int threads) {
        lock.lock();
        try {
            now += time.toNanos();
            signal();
        } finally {
            lock.unlock();
        }
        settle(threads);
    }

    void pass(Duration time) {
        pass(time, 1);
    }

    void settle(int threads) {
        lock.lock();
        try {
            while (waiting < threads) {
                if (!calm.await(DEADLOCK_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("nobody came to wait");
                }
            }
        } catch (InterruptedException never) {
            throw new AssertionError(never);
        } finally {
            lock.unlock();
        }
    }
}
