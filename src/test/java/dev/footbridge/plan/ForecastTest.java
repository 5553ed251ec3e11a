package dev.footbridge.plan;

import static dev.footbridge.plan.Planned.A;
import static dev.footbridge.plan.Planned.B;
import static dev.footbridge.plan.Planned.C;
import static dev.footbridge.plan.Planned.MONDAY;
import static dev.footbridge.plan.Planned.learner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.plan.Movement.Cause;
import dev.footbridge.progress.Answer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastTest {

    /// A module that has left the bridge.
    private static final ModuleId GONE = new ModuleId("gone");

    /// Left: 10 − 6 = 4 h of `a`, then 10 h of `b`. Seven hours a week are one a day: `a` is done on the fourth day,
    /// `b` on the fourteenth, today being the first.
    @Test
    void whereEveryWeekIsTheSameTheForecastIsOneDay() {
        var forecast = steady().answered(C, Answer.NO).outlook().forecast();

        assertThat(forecast.of(A)).contains(on("2026-03-12"));
        assertThat(forecast.of(B)).contains(on("2026-03-22"));
        assertThat(forecast.of(C)).isEmpty();
        assertThat(forecast.likelyEnd()).contains(LocalDate.parse("2026-03-22"));
    }

    /// Five to ten hours more: 19 to 24 h in all, at one a day.
    @Test
    void aRangeOfStatedTimeMakesARangeOfDays() {
        var end = ((Forecast.Arrival) steady().outlook().forecast()).end();

        assertThat(end.early()).isBetween("2026-03-27", "2026-03-28");
        assertThat(end.likely()).isBetween("2026-03-28", "2026-03-31");
        assertThat(end.late()).isBetween("2026-03-31", "2026-04-01");
    }

    /// The worked example again with weeks of 2, 7 and 12 hours: the same middle, and a range around it.
    @Test
    void weeksThatDifferMakeARangeAroundTheSameMiddle() {
        var end = ((Forecast.Arrival) learner()
                        .weeks(A, 0, 0, 0)
                        .weeks(B, 120, 420, 720)
                        .answered(C, Answer.NO)
                        .outlook()
                        .forecast())
                .end();

        assertThat(end.early()).isBefore(end.likely());
        assertThat(end.late()).isAfter(end.likely());
        assertThat(end.likely()).isBetween("2026-03-16", "2026-03-30");
    }

    @Test
    void theSamePastHasTheSameForecast() {
        var learner = learner().weeks(A, 10, 200, 77, 0, 130);

        assertThat(learner.outlook()).isEqualTo(learner.outlook());
    }

    @Test
    void aModuleInProgressComesFirst() {
        var forecast =
                steady().answered(C, Answer.NO).started(B, MONDAY).outlook().forecast();

        assertThat(((Forecast.Arrival) forecast).steps().sequencedKeySet()).containsExactly(B, A);
    }

    @Test
    void holidaysPutTheEndOffByTheirLength() {
        var forecast = steady().answered(C, Answer.NO)
                .holiday("2026-03-15", "2026-03-17")
                .outlook()
                .forecast();

        assertThat(forecast.of(A)).contains(on("2026-03-12"));
        assertThat(forecast.of(B)).contains(on("2026-03-25"));
    }

    /// Two days a week of three and a half hours: 3.5 on Tuesday, 7 on Thursday, …; 14 on the second Thursday.
    @Test
    void onlyTheDaysThatCountDo() {
        var learner = steady().answered(C, Answer.NO).planning(0, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

        assertThat(learner.outlook().forecast().of(A)).contains(on("2026-03-12"));
        assertThat(learner.outlook().forecast().of(B)).contains(on("2026-03-19"));
    }

    @Test
    void whereNoDayCountsThereIsNoEnd() {
        var none = learner().planning(new Timetable(Duration.ofHours(7), Set.of(), List.of(), Optional.empty()));

        assertThat(none.outlook().forecast())
                .isInstanceOfSatisfying(
                        Forecast.Arrival.class,
                        arrival -> assertThat(arrival.isBeyond(arrival.end().early()))
                                .isTrue());
        assertThat(none.outlook().week().planned()).isEqualTo(Duration.ZERO);
    }

    @Test
    void withoutAPaceAndAPlanNothingIsKnown() {
        assertThat(learner().outlook().forecast()).isEqualTo(new Forecast.Unknown());
    }

    @Test
    void untilThereIsAPaceThePlanIsWhatIsForecast() {
        var outlook = learner().planning(7, "2027-01-01").answered(C, Answer.NO).outlook();

        assertThat(outlook.byPace()).isEqualTo(new Forecast.Unknown());
        assertThat(outlook.forecast().of(A)).contains(on("2026-03-18"));
        assertThat(outlook.isByPlan()).isTrue();
    }

    @Test
    void aPaceOfZeroNeverArrives() {
        var outlook = learner().studied(A, MONDAY.minusWeeks(9), 60).outlook();

        assertThat(outlook.byPace()).isEqualTo(new Forecast.Never());
        assertThat(outlook.forecast()).isEqualTo(new Forecast.Never());
    }

    @Test
    void withAllDoneThereIsNothingToForecastWhateverThePace() {
        var done = learner().done(A, MONDAY).done(B, MONDAY).skipped(C);

        assertThat(done.outlook().forecast()).isEqualTo(new Forecast.AllDone());
        assertThat(done.weeks(A, 60, 60, 60).outlook().forecast()).isEqualTo(new Forecast.AllDone());
        assertThat(done.studied(A, MONDAY.minusWeeks(9), 60).outlook().forecast())
                .isEqualTo(new Forecast.AllDone());
    }

    @Test
    void aPaceThatTakesMoreThanTenYearsEndsAtTheHorizon() {
        var arrival = (Forecast.Arrival) learner()
                .weeks(A, 0, 0, 1, 0)
                .studied(B, MONDAY.minusDays(1), 0)
                .outlook()
                .forecast();

        assertThat(arrival.isBeyond(arrival.end().likely())).isTrue();
        assertThat(arrival.end().late()).isEqualTo("2036-03-09");
    }

    @Test
    void holidaysWithoutAnEndNeverHangTheForecast() {
        var arrival = (Forecast.Arrival)
                steady().holiday("2026-03-09", "9999-12-31").outlook().forecast();

        assertThat(arrival.isBeyond(arrival.end().early())).isTrue();
    }

    /// The clocks go forward on 29 March in Berlin, and whole days are skipped or doubled elsewhere.
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Pacific/Apia", "Africa/Cairo", "Asia/Kathmandu"})
    void noZoneAndNoClockChangeMovesTheForecast(String zone) {
        var here = steady().answered(C, Answer.NO).outlook().forecast();

        assertThat(learner()
                        .in(zone)
                        .weeks(A, 0, 0, 0)
                        .weeks(A, 0, 0, 0, 360, 0)
                        .outlook()
                        .pace())
                .isEqualTo(learner()
                        .weeks(A, 0, 0, 0)
                        .weeks(A, 0, 0, 0, 360, 0)
                        .outlook()
                        .pace());
        assertThat(steady().in(zone).answered(C, Answer.NO).outlook().forecast())
                .isEqualTo(here);
    }

    @Test
    void aWeekWithLessThanUsualPutsTheEndOffAndSaysSo() {
        var moved = learner()
                .weeks(GONE, 420, 420, 420, 0)
                .answered(C, Answer.NO)
                .outlook()
                .moved()
                .orElseThrow();

        assertThat(moved.days()).isPositive();
        assertThat(moved.causes().getFirst()).isEqualTo(new Movement.Shift(Cause.STUDIED, 7));
        assertThat(moved.causes().stream().mapToInt(Movement.Shift::days).sum()).isEqualTo(moved.days());
    }

    @Test
    void whatIsSettledBringsTheEndNearerAndIsNamed() {
        var moved = learner()
                .weeks(A, 420, 420, 420, 420)
                .done(A, MONDAY)
                .outlook()
                .moved()
                .orElseThrow();

        assertThat(moved.causes())
                .filteredOn(shift -> shift.cause() == Cause.SETTLED)
                .singleElement()
                .satisfies(shift -> assertThat(shift.days()).isNegative());
    }

    @Test
    void aWeekThatWentAsUsualMovesNothing() {
        var moved = learner().weeks(B, 60, 60, 60, 60, 60).outlook().moved().orElseThrow();

        assertThat(moved).isEqualTo(new Movement(0, List.of()));
    }

    @Test
    void withoutAPaceAWeekAgoNothingIsSaidToHaveMoved() {
        assertThat(learner().weeks(A, 60, 60, 60).outlook().moved()).isEmpty();
    }

    @Test
    void thisWeekBeginsOnMondayAndLeavesHolidaysOut() {
        var week = learner()
                .planning(7, "2027-01-01")
                .holiday("2026-03-14", "2026-03-20")
                .studied(A, MONDAY.minusDays(1), 600)
                .studied(A, MONDAY, 90)
                .on(MONDAY.plusDays(2))
                .outlook()
                .week();

        assertThat(week).isEqualTo(new Week(MONDAY, Duration.ofMinutes(90), Duration.ofHours(5), 3));
    }

    /// Three weeks of seven hours, of which six in all were on `a`, the others on what is done.
    private static Planned steady() {
        return learner().weeks(A, 120, 120, 120).weeks(GONE, 300, 300, 300);
    }

    private static Span on(String day) {
        var date = LocalDate.parse(day);
        return new Span(date, date, date);
    }
}
