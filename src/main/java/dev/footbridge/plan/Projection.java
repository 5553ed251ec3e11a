package dev.footbridge.plan;

import dev.footbridge.content.id.ModuleId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Draws futures: each week to come is as one of the weeks that were, and the work is somewhere between its least and
/// its most. The draws are the same for the same past, so that a forecast only moves for a reason.
///
/// The bootstrap of Efron, *Bootstrap Methods: Another Look at the Jackknife*, 1979, on whole weeks, the shares of the
/// work stratified. A draw goes by whole weeks, and ends where even the best weeks no longer lead to the end.
final class Projection {

    private static final int DRAWS = 400;
    private static final int YEARS = 10;
    private static final int WEEK = 7;
    private static final long SEED = 20_260_309;
    private static final double EARLY = 0.1;
    private static final double LIKELY = 0.5;
    private static final double LATE = 0.9;

    /// Of a study day; what is left of one by rounding is nothing.
    private static final double NOTHING = 1e-9;

    private final LocalDate today;
    private final Timetable plan;
    private final LocalDate horizon;
    private final int days;
    private final long studyDays;
    private final List<Load> loads;
    private final double[] aDay;
    private final double best;

    /// The days that count in each week, as far as any draw came; days from today.
    private final List<List<Integer>> weeks = new ArrayList<>();

    private Projection(List<Duration> weeks, Work work, Timetable plan, LocalDate today) {
        this.today = today;
        this.plan = plan;
        this.horizon = today.plusYears(YEARS);
        this.days = (int) (horizon.toEpochDay() - today.toEpochDay());
        this.studyDays = plan.days(today, horizon.minusDays(1));
        this.loads = work.ahead();
        this.aDay = weeks.stream()
                .mapToDouble(week ->
                        week.toSeconds() / (double) Math.max(1, plan.days().size()))
                .toArray();
        this.best = Arrays.stream(aDay).max().orElseThrow();
    }

    /// @param weeks what a week may have; not empty
    static Forecast of(List<Duration> weeks, Work work, Timetable plan, LocalDate today) {
        return of(weeks, work, plan, today, SEED);
    }

    static Forecast of(List<Duration> weeks, Work work, Timetable plan, LocalDate today, long seed) {
        if (work.ahead().isEmpty()) {
            return new Forecast.AllDone();
        }
        return weeks.stream().allMatch(Duration::isZero)
                ? new Forecast.Never()
                : new Projection(weeks, work, plan, today).arrival(new Random(seed));
    }

    private Forecast.Arrival arrival(Random random) {
        var done = new int[loads.size()][DRAWS];
        for (var draw = 0; draw < DRAWS; draw++) {
            // one share for all modules: who is slow at one is slow at the next
            var share = (draw + random.nextDouble()) / DRAWS;
            walk(share, new Random(random.nextLong()), done, draw);
        }
        var steps = new LinkedHashMap<ModuleId, Span>();
        for (var i = 0; i < loads.size(); i++) {
            Arrays.sort(done[i]);
            steps.put(loads.get(i).module(), new Span(at(done[i], EARLY), at(done[i], LIKELY), at(done[i], LATE)));
        }
        return new Forecast.Arrival(steps.lastEntry().getValue(), steps, horizon);
    }

    private void walk(double share, Random random, int[][] done, int draw) {
        var next = 0;
        var left = seconds(loads.getFirst(), share);
        var ahead = studyDays;
        for (var week = 0; next < loads.size() && left <= best * ahead; week++) {
            var pace = aDay[random.nextInt(aDay.length)];
            var open = week(week);
            var used = 0.0;
            while (next < loads.size() && pace > 0 && used + left / pace <= open.size() + NOTHING) {
                used += left / pace;
                done[next++][draw] = open.get(Math.max(0, (int) Math.ceil(used - NOTHING) - 1));
                left = next < loads.size() ? seconds(loads.get(next), share) : 0;
            }
            left -= (open.size() - used) * pace;
            ahead -= open.size();
        }
        for (; next < loads.size(); next++) {
            done[next][draw] = days;
        }
    }

    private List<Integer> week(int number) {
        if (number == weeks.size()) {
            weeks.add(IntStream.range(number * WEEK, Math.min(days, (number + 1) * WEEK))
                    .filter(day -> plan.counts(today.plusDays(day)))
                    .boxed()
                    .toList());
        }
        return weeks.get(number);
    }

    private static double seconds(Load load, double share) {
        var least = load.least().toSeconds();
        return least + share * (load.most().toSeconds() - least);
    }

    private LocalDate at(int[] sorted, double quantile) {
        return today.plusDays(sorted[(int) Math.ceil(quantile * DRAWS) - 1]);
    }
}
