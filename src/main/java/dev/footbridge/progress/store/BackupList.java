package dev.footbridge.progress.store;

import java.util.List;

/// Which backups there are.
public sealed interface BackupList {

    /// @param backups the newest first
    record Listed(List<Backup> backups) implements BackupList {
        public Listed {
            backups = List.copyOf(backups);
        }
    }

    /// @param why in words for the learner
    record OutOfReach(String why) implements BackupList {}
}
