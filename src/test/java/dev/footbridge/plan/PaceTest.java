package dev.footbridge.plan;

import static dev.footbridge.plan.Planned.A;
import static dev.footbridge.plan.Planned.MONDAY;
import static dev.footbridge.plan.Planned.learner;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void withoutASessionThereIsNoPaceAndItCanBeKnownInThreeWeeks() {
        assertThat(learner().outlook().pace()).isEqualTo(new Pace.NotYet(MONDAY.plusWeeks(3)));
    }

    @Test
    void twoWholeWeeksAreNoPaceYetAndTheThirdIs() {
        var two = learner().studied(A, MONDAY.minusDays(20), 60);

        assertThat(two.outlook().pace()).isEqualTo(new Pace.NotYet(MONDAY.plusDays(1)));
        assertThat(two.on(MONDAY.plusDays(1)).outlook().pace()).isInstanceOf(Pace.Known.class);
    }

    @Test
    void theFirstSessionTodayMakesAPaceThreeWeeksOn() {
        assertThat(learner().studied(A, MONDAY, 60).outlook().pace()).isEqualTo(new Pace.NotYet(MONDAY.plusWeeks(3)));
    }

    @Test
    void weeksAreCountedBackFromYesterday() {
        var pace = learner()
                .weeks(A, 60, 120, 300)
                .studied(A, MONDAY, 500)
                .outlook()
                .pace();

        assertThat(pace).isEqualTo(new Pace.Known(minutes(300, 120, 60)));
    }

    @Test
    void theUsualWeekIsTheOneInTheMiddle() {
        var pace = new Pace.Known(minutes(0, 60, 600, 120));

        assertThat(pace.usual()).isEqualTo(Duration.ofMinutes(90));
        assertThat(pace.least()).isEqualTo(Duration.ZERO);
        assertThat(pace.most()).isEqualTo(Duration.ofMinutes(600));
    }

    @Test
    void onlyTheLastEightWeeksCount() {
        var pace = learner()
                .weeks(A, 999, 999, 10, 20, 30, 40, 50, 60, 70, 80)
                .outlook()
                .pace();

        assertThat(pace).isEqualTo(new Pace.Known(minutes(80, 70, 60, 50, 40, 30, 20, 10)));
    }

    @Test
    void eightWeeksWithoutStudyAreAPaceOfZero() {
        var first = MONDAY.minusWeeks(9);

        assertThat(learner().studied(A, first, 60).outlook().pace()).isEqualTo(new Pace.Zero(first));
    }

    @Test
    void aWeekOfHolidaysIsPassedOver() {
        var learner = learner().weeks(A, 60, 120, 0, 300).holiday("2026-02-23", "2026-03-01");

        assertThat(learner.outlook().pace()).isEqualTo(new Pace.Known(minutes(300, 120, 60)));
    }

    @Test
    void aSessionDatedInTheFutureByAWrongClockCountsOnlyOnceItsDayHasCome() {
        var learner = learner().studied(A, MONDAY.plusYears(3), 6000);

        assertThat(learner.outlook().pace()).isEqualTo(new Pace.NotYet(MONDAY.plusWeeks(3)));
        assertThat(learner.outlook().spent().on(A)).isEqualTo(Duration.ZERO);
    }

    private static List<Duration> minutes(int... minutes) {
        return IntStream.of(minutes).mapToObj(Duration::ofMinutes).toList();
    }
}
