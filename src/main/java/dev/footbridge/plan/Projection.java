package dev.footbridge.plan;

import dev.footbridge.content.id.ModuleId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/// Draws futures: each week to come is as one of the weeks that were, and the work is somewhere between its least and
/// its most. The draws are the same for the same past, so that a forecast only moves for a reason.
///
/// The bootstrap of Efron, *Bootstrap Methods: Another Look at the Jackknife*, 1979, on whole weeks.
final class Projection {

    private static final int DRAWS = 100;
    private static final int YEARS = 10;
    private static final int WEEK = 7;
    private static final long SEED = 20_260_309;
    private static final double EARLY = 0.1;
    private static final double LIKELY = 0.5;
    private static final double LATE = 0.9;

    private final LocalDate today;
    private final Timetable plan;
    private final LocalDate horizon;
    private final BitSet counts = new BitSet();
    private final int days;

    private Projection(LocalDate today, Timetable plan) {
        this.today = today;
        this.plan = plan;
        this.horizon = today.plusYears(YEARS);
        this.days = (int) ChronoUnit.DAYS.between(today, horizon);
        for (var day = 0; day < days; day++) {
            counts.set(day, plan.counts(today.plusDays(day)));
        }
    }

    /// @param weeks what a week may have; not empty
    static Forecast of(List<Duration> weeks, Work work, Timetable plan, LocalDate today) {
        if (work.ahead().isEmpty()) {
            return new Forecast.AllDone();
        }
        return weeks.stream().allMatch(Duration::isZero)
                ? new Forecast.Never()
                : new Projection(today, plan).arrival(weeks, work);
    }

    private Forecast.Arrival arrival(List<Duration> weeks, Work work) {
        var loads = work.ahead();
        var done = new int[loads.size()][DRAWS];
        var random = new Random(SEED);
        for (var draw = 0; draw < DRAWS; draw++) {
            // one share for all modules: who is slow at one is slow at the next
            walk(weeks, loads, random.nextDouble(), new Random(random.nextLong()), done, draw);
        }
        var steps = new LinkedHashMap<ModuleId, Span>();
        for (var i = 0; i < loads.size(); i++) {
            Arrays.sort(done[i]);
            steps.put(loads.get(i).module(), new Span(at(done[i], EARLY), at(done[i], LIKELY), at(done[i], LATE)));
        }
        return new Forecast.Arrival(steps.lastEntry().getValue(), steps, horizon);
    }

    private void walk(List<Duration> weeks, List<Load> loads, double share, Random random, int[][] done, int draw) {
        var next = 0;
        var left = seconds(loads.getFirst(), share);
        for (var week = 0; week < days && next < loads.size(); week += WEEK) {
            var aDay = weeks.get(random.nextInt(weeks.size())).toSeconds()
                    / (double) plan.days().size();
            for (var day = week; day < Math.min(days, week + WEEK) && next < loads.size(); day++) {
                var room = counts.get(day) ? aDay : 0;
                while (next < loads.size() && room >= left) {
                    room -= left;
                    done[next++][draw] = day;
                    left = next < loads.size() ? seconds(loads.get(next), share) : 0;
                }
                left -= room;
            }
        }
        for (; next < loads.size(); next++) {
            done[next][draw] = days;
        }
    }

    private static double seconds(Load load, double share) {
        var least = load.least().toSeconds();
        return least + share * (load.most().toSeconds() - least);
    }

    private LocalDate at(int[] sorted, double quantile) {
        return today.plusDays(sorted[(int) Math.ceil(quantile * DRAWS) - 1]);
    }
}
