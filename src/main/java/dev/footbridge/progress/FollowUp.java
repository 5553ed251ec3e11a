package dev.footbridge.progress;

import java.time.LocalDate;
import java.util.List;

/// What the learner said when a commitment came back: *did it hold?*
///
/// @param reflection where the commitment stands; may be deleted by now
/// @param days how many days after the reflection it came back, at least 1
/// @param on the day of the answer, by the learner's calendar
public record FollowUp(EntryId reflection, int days, Held held, LocalDate on) {

    /// After how many days a commitment comes back.
    public static final List<Integer> DAYS = List.of(7, 21, 60);

    public enum Held {
        YES("yes"),
        PARTLY("partly"),
        NO("no");

        private final String word;

        Held(String word) {
            this.word = word;
        }

        /// As it is written in the progress file and on the command line.
        public String word() {
            return word;
        }
    }

    public FollowUp {
        if (days < 1) {
            throw new IllegalArgumentException("not after a day: " + days);
        }
    }
}
