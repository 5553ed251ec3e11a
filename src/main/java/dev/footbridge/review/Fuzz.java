package dev.footbridge.review;

import dev.footbridge.content.id.QuestionId;
import java.time.Instant;
import java.util.SplittableRandom;

/// Varies an interval a little, by up to 15 percent of its days from 2.5 to 7, 10 percent of those to 20, 5 percent of
/// those after, and one day: the ranges of the reference implementation.
///
/// What is drawn follows from the question and its last answer alone. So every copy of the log draws the same, and the
/// interval that a grade shows is the one that it gives.
final class Fuzz {

    private static final double LEAST_DAYS = 2.5;
    private static final double[][] RANGES = {{2.5, 7, 0.15}, {7, 20, 0.1}, {20, Double.MAX_VALUE, 0.05}};

    private Fuzz() {}

    /// @param last when the question was answered before
    /// @param most the longest interval
    static long days(long days, long most, QuestionId question, Instant last) {
        if (days < LEAST_DAYS) {
            return days;
        }
        var delta = 1.0;
        for (var range : RANGES) {
            delta += range[2] * Math.max(Math.min((double) days, range[1]) - range[0], 0);
        }
        var high = Math.min(Math.round(days + delta), most);
        var low = Math.min(Math.max(2, Math.round(days - delta)), high);
        return new SplittableRandom(seed(question, last)).nextLong(low, high + 1);
    }

    private static long seed(QuestionId question, Instant last) {
        return 31L * question.value().hashCode() + last.toEpochMilli();
    }
}
