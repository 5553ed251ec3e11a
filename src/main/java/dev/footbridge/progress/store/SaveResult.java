package dev.footbridge.progress.store;

import dev.footbridge.progress.Progress;
import java.time.Instant;

/// What came of one save.
public sealed interface SaveResult {

    /// The bytes are on the disk and were read back.
    ///
    /// @param progress what the file now holds: what was to be saved, merged with what another program had written
    /// @param at when
    record Saved(Progress progress, Instant at) implements SaveResult {}

    /// The file is as it was before.
    ///
    /// @param why what went wrong, in words for the learner
    record Failed(String why) implements SaveResult {}
}
