package dev.footbridge.review;

import dev.footbridge.progress.Entry;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Review;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

/// How long one answer takes, as far as the log tells: the median of the times between one answer and the next, of
/// the last ones that were given in one go.
///
/// @param anAnswer above zero
public record Pace(Duration anAnswer) {

    /// What an answer is taken to need until the learner has given some in one go.
    public static final Pace DEFAULT = new Pace(Duration.ofMinutes(1));

    private static final int LOOKED_AT = 300;
    private static final int LEAST_KNOWN = 10;
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration IN_ONE_GO = Duration.ofMinutes(5);

    public static Pace of(Log<Review> log) {
        var times = log.all().reversed().values().stream()
                .limit(LOOKED_AT)
                .map(Entry::value)
                .flatMap(review -> review.stream())
                .map(Review::at)
                .sorted()
                .toArray(Instant[]::new);
        var gaps = IntStream.range(1, times.length)
                .mapToObj(i -> Duration.between(times[i - 1], times[i]))
                .filter(gap -> gap.compareTo(SHORTEST) >= 0 && gap.compareTo(IN_ONE_GO) <= 0)
                .sorted()
                .toList();
        return gaps.size() < LEAST_KNOWN ? DEFAULT : new Pace(gaps.get(gaps.size() / 2));
    }

    /// How long `answers` take.
    public Duration of(int answers) {
        return anAnswer.multipliedBy(answers);
    }

    /// How many answers there is time for, 0 where there is none.
    int within(Duration time) {
        return time.isPositive() ? Math.toIntExact(Math.min(time.dividedBy(anAnswer), Integer.MAX_VALUE)) : 0;
    }
}
