package dev.footbridge.progress.store;

import java.time.Instant;

/// Whether what the learner sees is on the disk.
public sealed interface SaveState {

    /// All changes are in the file.
    record Saved(Instant at) implements SaveState {}

    /// A change is on its way to the file.
    record Saving() implements SaveState {}

    /// A change is only in memory; the next save tries again.
    record NotSaved(String why) implements SaveState {}

    /// Nothing is written in this run.
    record ReadOnly(String why) implements SaveState {}
}
