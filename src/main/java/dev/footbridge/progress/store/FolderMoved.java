package dev.footbridge.progress.store;

import java.nio.file.Path;

/// What came of moving the data folder.
public sealed interface FolderMoved {

    /// All is in the new folder, which is the data folder now.
    ///
    /// @param isAllGone whether nothing of it is left in the old one
    record Moved(Path to, boolean isAllGone) implements FolderMoved {}

    /// Other progress is in `to`, so nothing was moved there.
    record Occupied(Path to) implements FolderMoved {}

    /// The data folder is `folder` now, with what was in it; what was in the one before is there still.
    record Used(Path folder) implements FolderMoved {}

    /// The data folder is the old one still.
    record Failed(String why) implements FolderMoved {}
}
