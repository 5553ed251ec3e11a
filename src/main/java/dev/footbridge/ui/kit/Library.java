package dev.footbridge.ui.kit;

import dev.footbridge.content.Shelf;
import java.util.function.Consumer;
import java.util.function.Function;

/// Guides and self-checks as screens want them: read in the background, handed over on the FX thread.
public record Library(Shelf shelf, Background background) {

    /// Reads where it is asked, at once: for pictures and tests.
    public static Library atOnce(Shelf shelf) {
        return new Library(shelf, Background.atOnce());
    }

    /// Reads from the shelf, and hands over what came of it. FX thread only.
    public <T> void read(Function<Shelf, T> what, Consumer<T> then) {
        background.run(() -> what.apply(shelf), then);
    }
}
