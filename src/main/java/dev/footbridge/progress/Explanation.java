package dev.footbridge.progress;

import dev.footbridge.content.id.OutcomeId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// A time when the learner explained an outcome aloud, and marked themselves.
///
/// @param at when it began, by the wall clock
/// @param took how long, measured by a clock that never jumps; not negative
/// @param touched the points that the answer touched, in the words they were asked in
/// @param points how many points a good answer had to touch
/// @param note what the learner noted, blank where nothing
public record Explanation(
        OutcomeId outcome, Instant at, Duration took, SortedSet<String> touched, int points, String note) {

    public Explanation {
        if (took.isNegative() || points < 0) {
            throw new IllegalArgumentException("negative: " + took + ", " + points);
        }
        touched = Collections.unmodifiableSortedSet(new TreeSet<>(touched));
    }

    public Explanation(
            OutcomeId outcome, Instant at, Duration took, Collection<String> touched, int points, String note) {
        this(outcome, at, took, new TreeSet<>(touched), points, note);
    }
}
