package dev.footbridge.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Which day it is for a learner: a day begins at four in the morning, as a late evening belongs to the day before.
///
/// By the wall clock, so that a day of 23 or 25 hours is one day.
record Days(ZoneId zone) {

    private static final int BEGINS_AT = 4;

    LocalDate of(Instant instant) {
        return instant.atZone(zone).toLocalDateTime().minusHours(BEGINS_AT).toLocalDate();
    }

    /// Whether a question is due at `now`: one that waits for minutes, once they have passed; one that waits for days,
    /// from the beginning of the day on which they have.
    boolean isDue(Card card, Instant now) {
        return !card.due().isAfter(now)
                || (card.phase() == Card.Phase.REVIEW && !of(card.due()).isAfter(of(now)));
    }
}
