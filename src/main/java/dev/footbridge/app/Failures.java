package dev.footbridge.app;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Notice;
import dev.footbridge.ui.kit.Notices;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Shows in one notice what went wrong inside the program, on whatever thread, and lets the program go on.
///
/// Hearing of a failure takes no memory and no time: a thread that is there from the start hands it on, as soon as
/// there is memory again, and never more often than can be read. The same failure over and over is counted.
final class Failures implements Thread.UncaughtExceptionHandler {

    private static final String KEY = "failure";
    private static final Duration BREATH = Duration.ofMillis(300);
    private static final int MOST_WAITING = 32;
    private static final int MOST_TOLD = 5;
    private static final int MOST_LETTERS = 20_000;

    private final Notices notices;
    private final BlockingQueue<Throwable> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Map<String, Told> told = new LinkedHashMap<>();
    private final Thread messenger;
    private final Runnable show = this::show;
    private volatile boolean isOpen;

    private record Told(Throwable failure, int times) {}

    Failures(Notices notices) {
        this.notices = notices;
        this.messenger =
                Thread.ofPlatform().name("footbridge-failures").daemon().start(this::run);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        waiting.offer(failure); // of a flood, what finds no place is one like those that did
        LockSupport.unpark(messenger);
    }

    /// Shows what has waited for the window, and from now on all at once. FX thread only.
    ///
    /// It is all done once in vain, before it can be seen: code that first runs while there is no memory
    /// cannot be linked, and then never again (Java Virtual Machine Specification, 5.4.3).
    void open() {
        tell(new OutOfMemoryError());
        tell(new IllegalStateException());
        told.clear();
        notices.remove(KEY);
        isOpen = true;
        LockSupport.unpark(messenger);
    }

    private void run() {
        while (true) {
            try {
                if (isOpen && !waiting.isEmpty()) {
                    Platform.runLater(show);
                    LockSupport.parkNanos(BREATH.toNanos());
                } else {
                    LockSupport.park(this);
                }
            } catch (RuntimeException | Error noMemory) {
                LockSupport.parkNanos(BREATH.toNanos());
            }
        }
    }

    private void show() {
        for (var failure = waiting.peek(); failure != null; failure = waiting.peek()) {
            tell(failure);
            waiting.poll(); // only now: telling it may take memory that is not there
        }
    }

    private void tell(Throwable failure) {
        var place = failure.getStackTrace().length == 0 ? "" : failure.getStackTrace()[0].toString();
        var kind = failure.getClass().getName() + place;
        if (told.containsKey(kind) || told.size() < MOST_TOLD) {
            told.merge(kind, new Told(failure, 1), (first, _) -> new Told(first.failure(), first.times() + 1));
        }
        notices.show(new Notice(KEY, Notice.Weight.NOTE, what(failure), details()));
    }

    private static String what(Throwable failure) {
        return failure instanceof OutOfMemoryError
                ? Messages.text("notice.memory")
                : Messages.text("notice.failure", failure.toString());
    }

    private String details() {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        for (var one : told.values()) {
            out.println(Messages.text("notice.times", one.times()));
            one.failure().printStackTrace(out);
        }
        return text.getBuffer().substring(0, Math.min(text.getBuffer().length(), MOST_LETTERS));
    }
}
