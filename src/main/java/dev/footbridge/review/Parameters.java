package dev.footbridge.review;

import java.time.Duration;
import java.util.List;

/// How reviews are scheduled.
///
/// @param retention the probability of recall at which a question comes back, above 0 and below 1
/// @param learning after how long a question comes back while it is new; may be empty
/// @param relearning after how long it comes back once it was forgotten; may be empty
/// @param mostDays the longest interval, at least 1
/// @param fuzz whether intervals in days vary a little, so that questions met together do not come back together
public record Parameters(
        Weights weights,
        double retention,
        List<Duration> learning,
        List<Duration> relearning,
        int mostDays,
        boolean fuzz) {

    public static final Parameters DEFAULT = new Parameters(
            Weights.DEFAULT,
            0.9,
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)),
            36_500,
            true);

    public Parameters {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("not a retention: " + retention);
        }
        if (mostDays < 1) {
            throw new IllegalArgumentException("not a longest interval: " + mostDays);
        }
        learning = List.copyOf(learning);
        relearning = List.copyOf(relearning);
    }

    public Parameters withWeights(Weights other) {
        return new Parameters(other, retention, learning, relearning, mostDays, fuzz);
    }

    public Parameters withRetention(double other) {
        return new Parameters(weights, other, learning, relearning, mostDays, fuzz);
    }

    public Parameters withFuzz(boolean on) {
        return new Parameters(weights, retention, learning, relearning, mostDays, on);
    }
}
