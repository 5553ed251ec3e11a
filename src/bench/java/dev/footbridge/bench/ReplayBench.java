package dev.footbridge.bench;

import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Review;
import dev.footbridge.review.Queue;
import dev.footbridge.review.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Measures the schedule of 20,000 reviews: replayed from the log, at first and once the Java machine is warm, against
/// grouping and sorting the same reviews with no memory model at all; carried on after one review more; and the queue
/// that Today shows. Prints figures and ratios; judges nothing.
public final class ReplayBench {

    private static final int REVIEWS = 20_000;
    private static final int QUESTIONS = 180;
    private static final int RUNS = 41;
    private static final Instant START = Instant.parse("2016-01-05T08:00:00Z");

    private ReplayBench() {}

    public static void main(String[] arguments) {
        var progress = reviewed();
        var log = progress.reviews();
        var cold = System.nanoTime();
        var schedule = Schedule.of(log);
        print("%,d reviews of %d questions replayed, in milliseconds", log.size(), schedule.met().size());
        print("  at first         %.1f", (System.nanoTime() - cold) / 1e6);
        var replays = new double[RUNS];
        var sorts = new double[RUNS];
        var steps = new double[RUNS];
        var queues = new double[RUNS];
        for (var run = -RUNS; run < RUNS; run++) {
            progress = with(progress, run + RUNS);
            var next = progress.reviews();
            var begin = System.nanoTime();
            Schedule.of(next);
            var replayed = System.nanoTime();
            sorted(next);
            var sorted = System.nanoTime();
            schedule = schedule.after(next);
            var carried = System.nanoTime();
            Queue.of(schedule, _ -> true, Clock.fixed(START.plus(Duration.ofDays(3_652)), ZoneOffset.UTC), Queue.A_DAY);
            var queued = System.nanoTime();
            if (run >= 0) {
                replays[run] = (replayed - begin) / 1e6;
                sorts[run] = (sorted - replayed) / 1e6;
                steps[run] = (carried - sorted) / 1e6;
                queues[run] = (queued - carried) / 1e6;
            }
        }
        print("  warm             %s", Figures.of(replays));
        print("  only sorted      %s", Figures.of(sorts));
        print("  ratio            %s", Figures.ofRatios(replays, sorts));
        print("  one review more  %s", Figures.of(steps));
        print("  what is due      %s", Figures.of(queues));
    }

    private static Progress reviewed() {
        var progress = Progress.NONE;
        for (var number = 0; number < REVIEWS; number++) {
            progress = with(progress, number);
        }
        return progress;
    }

    private static Progress with(Progress progress, int number) {
        var random = new Random(number);
        var at = START.plus(Duration.ofDays(3_652).dividedBy(REVIEWS).multipliedBy(number));
        var review = new Review(
                new QuestionId("q" + random.nextInt(QUESTIONS)), at, Grade.values()[random.nextInt(4)]);
        return new Change.Add<>(Journal.REVIEWS, review)
                .on(progress, at, progress.latest().next(at, new Replica("bench")));
    }

    private static Map<QuestionId, ArrayList<Review>> sorted(Log<Review> log) {
        var byQuestion = new HashMap<QuestionId, ArrayList<Review>>();
        log.values().forEach(review -> byQuestion
                .computeIfAbsent(review.question(), _ -> new ArrayList<>())
                .add(review));
        byQuestion.values().forEach(reviews -> reviews.sort(Comparator.comparing(Review::at)));
        return byQuestion;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
