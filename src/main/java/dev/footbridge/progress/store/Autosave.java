package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// Saves each change by itself, on one daemon thread named `footbridge-save`.
///
/// A change is saved at once, those made within 150 ms of a save go together into the next. A save that fails keeps the
/// change, and is tried again
/// with
/// the next change, and by itself after growing waits. All consumers are called on the saving thread, in order.
public final class Autosave implements AutoCloseable {

    private static final Duration CLOSING = Duration.ofSeconds(10);
    private static final Duration RECOVERY = Duration.ofMillis(200);

    private final Function<Progress, SaveResult> file;
    private final Consumer<SaveState> told;
    private final Consumer<Progress> cameIn;
    private final Consumer<Opened.Damaged> setAside;
    private final SaveClock clock;
    private final SavePlan plan = new SavePlan();
    private final SaveResult outOfMemory = new SaveResult.Failed(Messages.text("store.trouble.memory"));
    private Optional<SaveState> state = Optional.empty();
    private boolean closing;
    private boolean ended;

    /// @param told whether all is saved, each time that changes
    /// @param cameIn what the file holds, where that is more than what was to be saved
    /// @param setAside a file that another program left damaged in the place of ours, and that was moved away
    public Autosave(
            ProgressFile file, Consumer<SaveState> told, Consumer<Progress> cameIn, Consumer<Opened.Damaged> setAside) {
        this(file::save, told, cameIn, setAside, new SaveClock());
    }

    Autosave(
            Function<Progress, SaveResult> file,
            Consumer<SaveState> told,
            Consumer<Progress> cameIn,
            Consumer<Opened.Damaged> setAside,
            SaveClock clock) {
        this.file = file;
        this.told = told;
        this.cameIn = cameIn;
        this.setAside = setAside;
        this.clock = clock;
        Thread.ofPlatform().name("footbridge-save").daemon().start(this::run);
    }

    /// Takes the newest progress, to be saved soon; returns at once. Any thread may call.
    ///
    /// @throws IllegalStateException after [#close]
    public void submit(Progress progress) {
        change(() -> {
            if (closing) {
                throw new IllegalStateException("closed");
            }
            plan.submit(progress, clock.nanos());
        });
    }

    /// Tries what failed or was refused again now, as after the file was opened anew.
    public void retry() {
        change(() -> plan.hurry(clock.nanos()));
    }

    /// Saves now what is not saved yet. Not to be called on the saving thread.
    ///
    /// @return whether all that was submitted is on the disk; false as soon as a try fails, or the time is up
    public boolean flush(Duration atMost) {
        clock.lock.lock();
        try {
            var flush = plan.flush(clock.nanos());
            clock.signal();
            awaitUntil(() -> plan.isSettled(flush), atMost);
            return plan.isSaved(flush);
        } finally {
            clock.lock.unlock();
        }
    }

    /// Saves what is not saved yet and ends the thread. Waits ten seconds for each at most: a disk that hangs must not
    /// keep the program from ending.
    @Override
    public void close() {
        flush(CLOSING);
        change(() -> {
            closing = true;
            clock.signal();
            awaitUntil(() -> ended, CLOSING);
        });
    }

    private void run() {
        var more = true;
        while (more) {
            try {
                more = awaitChange();
                if (more) {
                    if (state.isEmpty() || state.get() instanceof SaveState.Saved) {
                        tell(new SaveState.Saving());
                    }
                    awaitDue().ifPresent(this::save);
                }
            } catch (RuntimeException | Error bug) {
                recover(bug);
            }
        }
        change(() -> ended = true);
    }

    /// Goes on after a failure that came between, such as a lack of memory: the change is still to be saved. That
    /// memory may be missing for this too, so it is tried until it works.
    private void recover(Throwable bug) {
        for (var recovered = false; !recovered; ) {
            try {
                report(bug);
                change(() -> plan.lost(clock.nanos()));
                recovered = true;
            } catch (Error stillNoMemory) {
                LockSupport.parkNanos(RECOVERY.toNanos());
            }
        }
    }

    /// @return false where there is nothing more to do
    private boolean awaitChange() {
        clock.lock.lock();
        try {
            while (!closing && plan.nanosLeft(clock.nanos()).isEmpty()) {
                clock.await(Long.MAX_VALUE);
            }
            return !closing;
        } finally {
            clock.lock.unlock();
        }
    }

    private Optional<SavePlan.Try> awaitDue() {
        clock.lock.lock();
        try {
            var left = plan.nanosLeft(clock.nanos());
            while (!closing && left.isPresent() && left.getAsLong() > 0) {
                clock.await(left.getAsLong());
                left = plan.nanosLeft(clock.nanos());
            }
            return closing ? Optional.empty() : plan.begin(clock.nanos());
        } finally {
            clock.lock.unlock();
        }
    }

    private void save(SavePlan.Try attempt) {
        switch (result(attempt.progress())) {
            case SaveResult.Saved(var progress, var at, var damaged, var noBackup) -> {
                change(() -> plan.succeeded(attempt));
                if (!progress.equals(attempt.progress())) {
                    safely(() -> cameIn.accept(progress));
                }
                damaged.ifPresent(aside -> safely(() -> setAside.accept(aside)));
                tell(saved(at, noBackup));
            }
            case SaveResult.Failed(var why) -> {
                change(() -> plan.failed(attempt, clock.nanos()));
                tell(new SaveState.NotSaved(why));
            }
            case SaveResult.Refused(var why) -> {
                change(() -> plan.refused(attempt));
                tell(new SaveState.ReadOnly(why));
            }
        }
    }

    private SaveResult result(Progress progress) {
        try {
            return file.apply(progress);
        } catch (OutOfMemoryError noMemory) {
            report(noMemory);
            return outOfMemory;
        } catch (RuntimeException | Error bug) {
            report(bug);
            return new SaveResult.Failed(Messages.text("store.trouble.bug", bug));
        }
    }

    private SaveState saved(Instant at, Optional<String> noBackup) {
        clock.lock.lock();
        try {
            return plan.isAllSaved() ? new SaveState.Saved(at, noBackup) : new SaveState.Saving();
        } finally {
            clock.lock.unlock();
        }
    }

    private void tell(SaveState next) {
        if (!state.equals(Optional.of(next))) {
            state = Optional.of(next);
            safely(() -> told.accept(next));
        }
    }

    private static void safely(Runnable consumer) {
        try {
            consumer.run();
        } catch (RuntimeException | Error bug) {
            report(bug);
        }
    }

    private static void report(Throwable bug) {
        var thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
    }

    private void change(Runnable change) {
        clock.lock.lock();
        try {
            change.run();
            clock.signal();
        } finally {
            clock.lock.unlock();
        }
    }

    private void awaitUntil(BooleanSupplier isSo, Duration atMost) {
        var end = clock.nanos() + atMost.toNanos();
        for (var left = atMost.toNanos(); !isSo.getAsBoolean() && left > 0; left = end - clock.nanos()) {
            clock.await(left);
        }
    }
}
