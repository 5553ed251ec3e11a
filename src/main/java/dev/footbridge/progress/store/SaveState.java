package dev.footbridge.progress.store;

import java.time.Instant;
import java.util.Optional;

/// Whether what the learner sees is on the disk.
public sealed interface SaveState {

    /// All changes are in the file.
    ///
    /// @param noBackup why a backup that was due could not be made, in words for the learner
    record Saved(Instant at, Optional<String> noBackup) implements SaveState {
        public Saved(Instant at) {
            this(at, Optional.empty());
        }
    }

    /// A change is on its way to the file.
    record Saving() implements SaveState {}

    /// A change is only in memory; the next save tries again.
    record NotSaved(String why) implements SaveState {}

    /// Nothing is written in this run.
    record ReadOnly(String why) implements SaveState {}
}
