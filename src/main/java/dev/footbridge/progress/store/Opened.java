package dev.footbridge.progress.store;

import dev.footbridge.progress.Progress;
import java.nio.file.Path;
import java.util.Optional;

/// What was found when the progress file was opened.
public sealed interface Opened {

    /// What to go on with: all that could be read, [Progress#NONE] where nothing could.
    Progress progress();

    /// There is no file yet: a new learner.
    record Fresh() implements Opened {
        @Override
        public Progress progress() {
            return Progress.NONE;
        }
    }

    record Loaded(Progress progress) implements Opened {}

    /// It held both sides of a git merge, marked where they differ; this is the two joined, and still to be saved.
    record Joined(Progress progress) implements Opened {}

    /// It was only looked at, and is not written until it is opened.
    ///
    /// @param why what stands against that, in words for the learner
    record Watched(String why, Progress progress) implements Opened {}

    /// The file is damaged and was moved aside whole; nothing of it was thrown away.
    ///
    /// @param aside where it is now
    /// @param why what is wrong with it and where
    /// @param newest the newest backup that can be read and holds something, to be offered, never applied unasked
    record Damaged(Path aside, String why, Optional<BackupRead.Whole> newest) implements Opened {
        @Override
        public Progress progress() {
            return Progress.NONE;
        }
    }

    /// A newer program wrote it. It is shown as far as it can be read, and never written.
    ///
    /// @param schema the newer file's schema number
    record Newer(int schema, Progress progress) implements Opened {}

    /// The file is there, but cannot be read or moved now. Nothing is written over it.
    record OutOfReach(String why) implements Opened {
        @Override
        public Progress progress() {
            return Progress.NONE;
        }
    }
}
