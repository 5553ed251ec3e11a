package dev.footbridge.progress.store;

import dev.footbridge.progress.Progress;

/// What came of a look at the file while nothing was to be saved.
public sealed interface TakenIn {

    /// Nobody else wrote to it; own saves count as nobody's.
    record Nothing() implements TakenIn {}

    /// Another program wrote to it.
    ///
    /// @param progress what is held now: theirs merged with ours
    /// @param isInFile whether the file says all of that; if not, it is to be saved
    record News(Progress progress, boolean isInFile) implements TakenIn {}

    /// It is gone, or cannot be read, or cannot be written from now on. A save deals with it and says so. It may also
    /// be half written, which passes.
    record Trouble() implements TakenIn {}

    /// It could not be used before, and was opened anew.
    record Reopened(Opened opened) implements TakenIn {}
}
