package dev.footbridge.progress.store;

import java.nio.file.Path;
import java.util.List;

/// What came of merging two files.
public sealed interface FileMerged {

    /// The result is on the disk.
    ///
    /// @param origins of all in which the two files differ, by path
    record Written(List<Origin> origins) implements FileMerged {}

    /// One of the files cannot be read, or not by this version; nothing was written.
    ///
    /// @param why what is wrong with it and where, in words for the learner
    record NotRead(Path file, String why) implements FileMerged {}

    /// The result could not be written, and its place is as it was.
    ///
    /// @param why in words for the learner
    record NotWritten(String why) implements FileMerged {}
}
