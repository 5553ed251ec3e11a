package dev.footbridge.progress.store;

import dev.footbridge.progress.Progress;
import java.time.Instant;
import java.util.Optional;

/// What came of one save.
public sealed interface SaveResult {

    /// The bytes are on the disk and were read back.
    ///
    /// @param progress what the file now holds: what was to be saved, merged with what another program had written
    /// @param at when
    /// @param damaged what another program had put in the file's place, where that could not be read: it was moved
    /// aside
    /// @param noBackup why a backup that was due could not be made, in words for the learner; it stays due
    record Saved(Progress progress, Instant at, Optional<Opened.Damaged> damaged, Optional<String> noBackup)
            implements SaveResult {}

    /// The file is as it was before; another try may do.
    ///
    /// @param why what went wrong, in words for the learner
    record Failed(String why) implements SaveResult {}

    /// Nothing is written until the file has been opened anew: it is a newer program's, or was out of reach.
    ///
    /// @param why what stands against it, in words for the learner
    record Refused(String why) implements SaveResult {}
}
