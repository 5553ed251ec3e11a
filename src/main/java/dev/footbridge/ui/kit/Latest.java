package dev.footbridge.ui.kit;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Hands values from any thread to the FX thread: the newest one, and never more than one call waiting.
public final class Latest<T> implements Consumer<T> {

    private final Consumer<T> onFxThread;
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();

    public Latest(Consumer<T> onFxThread) {
        this.onFxThread = onFxThread;
    }

    @Override
    public void accept(T value) {
        if (waiting.getAndSet(value) == null) {
            Platform.runLater(() -> {
                var newest = waiting.getAndSet(null);
                if (newest != null) {
                    onFxThread.accept(newest);
                }
            });
        }
    }
}
