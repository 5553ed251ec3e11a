package dev.footbridge.app;

import java.nio.file.Path;

/// How a window was left, all being saved.
sealed interface Left {

    /// For good.
    record Closed() implements Left {}

    /// To be opened anew once all is in `to`.
    record Move(Path to) implements Left {}

    /// To be opened anew on what is in `folder`.
    record Use(Path folder) implements Left {}
}
