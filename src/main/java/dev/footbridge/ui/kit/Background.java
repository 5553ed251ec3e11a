package dev.footbridge.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where work is done that would hold up the screen.
public interface Background {

    /// Does `work` elsewhere, one after the other, and hands what came of it to the FX thread.
    <T> void run(Supplier<T> work, Consumer<T> then);

    /// Work that is done at once, on the calling thread: for pictures and tests.
    static Background atOnce() {
        return new Background() {
            @Override
            public <T> void run(Supplier<T> work, Consumer<T> then) {
                then.accept(work.get());
            }
        };
    }
}
