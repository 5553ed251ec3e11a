package dev.footbridge.progress.store;

import dev.footbridge.progress.Progress;

/// What one backup holds.
public sealed interface BackupRead {

    Backup backup();

    record Whole(Backup backup, Progress progress) implements BackupRead {}

    /// @param why in words for the learner
    record Unreadable(Backup backup, String why) implements BackupRead {}
}
