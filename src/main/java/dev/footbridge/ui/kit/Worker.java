package dev.footbridge.ui.kit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Work on one daemon thread named `footbridge-work`. What goes wrong ends where all uncaught failures do.
public final class Worker implements Background, AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("footbridge-work").factory());

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> then) {
        thread.execute(() -> {
            var done = work.get();
            Platform.runLater(() -> then.accept(done));
        });
    }

    /// Takes on no more work. What is under way ends with the program: nothing the learner did waits here.
    @Override
    public void close() {
        thread.shutdown();
    }
}
