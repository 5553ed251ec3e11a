package dev.footbridge.plan;

import dev.footbridge.content.Bridge;
import dev.footbridge.progress.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What lies ahead of the learner as of one day: the work, their pace, when they will arrive, and whether the plan
/// holds.
///
/// It follows from progress, plan and day alone. Sessions count for the day that they say, so no clock change and no
/// journey moves them.
///
/// @param byPace the forecast at their own pace
/// @param byPlan the forecast if they kept to the plan's hours
/// @param moved why the likely end by their own pace is not what it was a week ago; empty where there was none
public record Outlook(
        LocalDate today,
        Timetable plan,
        Spent spent,
        Work work,
        Pace pace,
        Forecast byPace,
        Forecast byPlan,
        Optional<Movement> moved,
        Verdict verdict) {

    private static final int WEEK = 7;

    /// As of today.
    ///
    /// @param clock in the learner's zone
    public static Outlook of(Bridge bridge, Progress progress, Clock clock) {
        return of(bridge, progress, Timetable.of(progress.plan()), LocalDate.now(clock), clock.getZone());
    }

    /// @param zone where the learner is: it says on which day a module was done
    public static Outlook of(Bridge bridge, Progress progress, Timetable plan, LocalDate today, ZoneId zone) {
        var now = Past.of(bridge, progress, plan, today, today, zone);
        var byPace = now.byPace(now.work(), today);
        var byPlan = plan.hasHours()
                ? Projection.of(List.of(plan.aWeek()), now.work(), plan, today)
                : now.work().ahead().isEmpty() ? new Forecast.AllDone() : new Forecast.Unknown();
        return new Outlook(
                today,
                plan,
                now.spent(),
                now.work(),
                now.pace(),
                byPace,
                byPlan,
                moved(bridge, progress, plan, today, zone),
                new Judge(plan, now.work(), now.pace(), byPace, today).verdict());
    }

    /// The forecast to show: at their own pace as soon as that leads anywhere, until then by the plan.
    public Forecast forecast() {
        return isByPlan() ? byPlan : byPace;
    }

    /// Whether the plan is what is forecast, since their own pace leads nowhere yet.
    public boolean isByPlan() {
        return (byPace instanceof Forecast.Unknown || byPace instanceof Forecast.Never)
                && byPlan instanceof Forecast.Arrival;
    }

    public Week week() {
        return Week.of(spent, plan, today);
    }

    /// From a week ago to now in three steps, each with one thing changed. What was studied today is not in it: its day
    /// is not over.
    private static Optional<Movement> moved(
            Bridge bridge, Progress progress, Timetable plan, LocalDate today, ZoneId zone) {
        var now = Past.of(bridge, progress, plan, today, today.minusDays(1), zone);
        var then = Past.of(bridge, progress, plan, today.minusDays(WEEK), today.minusDays(WEEK + 1L), zone);
        var studied = Work.of(bridge, then.stand(), now.spent());
        var before = then.byPace(then.work(), then.today()).likelyEnd();
        var onlyStudied = then.byPace(studied, now.today()).likelyEnd();
        var settled = then.byPace(now.work(), now.today()).likelyEnd();
        var after = now.byPace(now.work(), now.today()).likelyEnd();
        return before.isEmpty() || onlyStudied.isEmpty() || settled.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(Movement.between(before.get(), onlyStudied.get(), settled.get(), after.get()));
    }

    /// Where the learner stood at the end of a day.
    private record Past(LocalDate today, Timetable plan, Stand stand, Spent spent, Work work, Pace pace) {

        /// @param counted the last day whose sessions are counted
        static Past of(
                Bridge bridge, Progress progress, Timetable plan, LocalDate day, LocalDate counted, ZoneId zone) {
            var stand = new Stand(bridge, progress, day, zone);
            var spent = Spent.of(progress.sessions().values(), counted);
            return new Past(day, plan, stand, spent, Work.of(bridge, stand, spent), Pace.of(spent, plan, day));
        }

        Forecast byPace(Work ahead, LocalDate from) {
            return switch (pace) {
                case Pace.Known(var weeks) -> Projection.of(weeks, ahead, plan, from);
                case Pace.NotYet _ -> ahead.ahead().isEmpty() ? new Forecast.AllDone() : new Forecast.Unknown();
                case Pace.Zero _ -> ahead.ahead().isEmpty() ? new Forecast.AllDone() : new Forecast.Never();
            };
        }
    }
}
