package dev.footbridge.progress.store;

import dev.footbridge.progress.Progress;
import java.nio.file.Path;
import java.util.List;

/// What came of a look for conflict copies.
///
/// @param progress what the readable ones say together
/// @param archived where they are now; empty where nothing was readable, or it could not be saved yet
/// @param left those that stay where they are, each told once
public record CopiesTakenIn(Progress progress, List<Path> archived, List<Left> left) {

    /// @param why why it was not merged, in words for the learner
    public record Left(Path copy, String why) {}

    public CopiesTakenIn {
        archived = List.copyOf(archived);
        left = List.copyOf(left);
    }

    /// Whether nothing was found that there is anything to say about.
    public boolean isNothing() {
        return progress.equals(Progress.NONE) && archived.isEmpty() && left.isEmpty();
    }
}
