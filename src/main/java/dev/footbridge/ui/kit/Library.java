package dev.footbridge.ui.kit;

import dev.footbridge.content.Shelf;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/// Guides and self-checks as screens want them: read off the FX thread, handed over on it.
public final class Library {

    private final Shelf shelf;
    private final Executor reading;

    private Library(Shelf shelf, Executor reading) {
        this.shelf = shelf;
        this.reading = reading;
    }

    /// Reads on a thread of its own, one after the other.
    public static Library inBackground(Shelf shelf) {
        return new Library(
                shelf,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("footbridge-library").factory()));
    }

    /// Reads where it is asked, at once: for pictures and tests.
    public static Library atOnce(Shelf shelf) {
        return new Library(shelf, Runnable::run);
    }

    /// Reads from the shelf, and hands over what came of it. FX thread only.
    public <T> void read(Function<Shelf, T> what, Consumer<T> then) {
        reading.execute(() -> {
            var read = what.apply(shelf);
            if (Platform.isFxApplicationThread()) {
                then.accept(read);
            } else {
                Platform.runLater(() -> then.accept(read));
            }
        });
    }
}
