package dev.footbridge.progress.store;

/// What came of making a backup.
public sealed interface Kept {

    /// It is on the disk, and was read back.
    record Made(Backup backup) implements Kept {}

    /// The newest backup holds the very same bytes, so no second one was made.
    record Already(Backup backup) implements Kept {}

    /// There is no such backup; those made before are as they were.
    ///
    /// @param why in words for the learner
    record Failed(String why) implements Kept {}
}
