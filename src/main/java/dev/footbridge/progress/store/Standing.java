package dev.footbridge.progress.store;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Stamp;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/// How a progress file stands with what is on the disk.
sealed interface Standing {

    /// @param known what is on the disk, as last read or written
    /// @param meaning what that says
    /// @param held all that was read, and all that was to be saved
    /// @param createFolder the folder was not there when a new learner began
    record Usable(Found known, Meaning meaning, Progress held, boolean createFolder) implements Standing {

        static Usable of(Found known, Meaning meaning) {
            return new Usable(known, meaning, meaning.progress(), false);
        }

        /// Nothing is there.
        static Usable nothing(boolean createFolder) {
            var nothing = new Found.Nothing();
            return new Usable(nothing, Meaning.of(nothing), Progress.NONE, createFolder);
        }

        Usable holding(Progress more) {
            return new Usable(known, meaning, held.merge(more), createFolder);
        }

        /// What is held, with what another program put in the file's place.
        Progress with(Progress theirs, Instant now) {
            var hand = Replica.mint(ThreadLocalRandom.current());
            var stamp = Stamp.latest(held.latest(), theirs.latest()).next(now, hand);
            return held.merge(new HandEdits(meaning.progress(), held, stamp).in(theirs));
        }

        /// Whether another program put this there. A file that went away is no news: all of it is held.
        boolean isForeign(Found found) {
            return !(found instanceof Found.Nothing) && !found.equals(known);
        }
    }

    /// @param looking it is only looked at: nothing is opened anew by itself
    record Blocked(String why, boolean looking) implements Standing {

        Blocked(String why) {
            this(why, false);
        }
    }
}
