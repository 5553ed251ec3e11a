package dev.footbridge.journal;

import dev.footbridge.progress.EntryId;
import java.time.LocalDate;

/// An answer to the question whether a commitment held.
///
/// @param days how long after the reflection it was asked
public record FollowUp(EntryId reflection, int days, Held held, LocalDate on) {

    public enum Held {
        YES,
        PARTLY,
        NO
    }
}
