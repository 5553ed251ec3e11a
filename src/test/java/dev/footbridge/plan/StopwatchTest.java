package dev.footbridge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.plan.Stopwatch.Doubt;
import dev.footbridge.plan.Stopwatch.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StopwatchTest {

    private static final Instant START = Instant.parse("2026-03-29T00:30:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-29");

    @Test
    void itCountsByTheClockThatNeverJumps() {
        var watch = start().tick(at(60)).tick(new Reading(START.minusSeconds(86_400), nanos(120)));

        assertThat(watch.counted()).isEqualTo(Duration.ofSeconds(120));
        assertThat(watch.doubt()).isEmpty();
    }

    @Test
    void aSleepIsNotCountedAndIsAskedAbout() {
        var watch = start().tick(at(60)).tick(new Reading(START.plusSeconds(3660), nanos(61)));

        assertThat(watch.counted()).isEqualTo(Duration.ofSeconds(60));
        assertThat(watch.doubt())
                .contains(new Doubt(true, START.plusSeconds(60), START.plusSeconds(3660), Duration.ofHours(1)));
    }

    @Test
    void aSleepIsSeenWhereTheSteadyClockGoesOnInItToo() {
        var watch = start().tick(at(60)).tick(at(3660));

        assertThat(watch.counted()).isEqualTo(Duration.ofSeconds(60));
        assertThat(watch.doubt().orElseThrow().length()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void whatIsInDoubtCountsOnlyIfTheLearnerSaysSo() {
        var asked = start().tick(at(60)).tick(at(3660));

        assertThat(asked.answer(true).counted()).isEqualTo(Duration.ofSeconds(3660));
        assertThat(asked.answer(false).counted()).isEqualTo(Duration.ofSeconds(60));
        assertThat(asked.answer(false).doubt()).isEmpty();
        assertThat(asked.session().length()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void itGoesOnCountingWhileItWaitsForTheAnswer() {
        var watch = start().tick(at(60)).tick(at(3660)).tick(at(3720));

        assertThat(watch.counted()).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void aSecondSleepBeforeTheAnswerIsAskedAboutTogetherWithTheFirst() {
        var watch = start().tick(at(60)).tick(at(3660)).tick(at(3720)).tick(at(7320));

        assertThat(watch.doubt())
                .contains(new Doubt(true, START.plusSeconds(60), START.plusSeconds(7320), Duration.ofHours(2)));
    }

    @Test
    void longWithoutATouchIsAskedAboutOnceTheLearnerIsBack() {
        var watch = start();
        for (var second = 60; second <= 1200; second += 60) {
            watch = watch.tick(at(second));
        }
        assertThat(watch.doubt()).isEmpty();
        assertThat(watch.counted()).isEqualTo(Duration.ofMinutes(20));

        var back = watch.touch(at(1200));

        assertThat(back.counted()).isEqualTo(Duration.ZERO);
        assertThat(back.doubt()).contains(new Doubt(false, START, START.plusSeconds(1200), Duration.ofMinutes(20)));
        assertThat(back.answer(true).counted()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void aTouchNowAndThenIsNeverAskedAbout() {
        var watch = start();
        for (var second = 60; second <= 7200; second += 60) {
            watch = second % 840 == 0 ? watch.touch(at(second)) : watch.tick(at(second));
        }

        assertThat(watch.doubt()).isEmpty();
        assertThat(watch.counted()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void itCountsForTheDayOnWhichItWasStarted() {
        assertThat(start().tick(at(60)).session().on()).isEqualTo(DAY);
    }

    @Test
    void aTimerThatWasCutOffGoesOnWithTheTimeSinceInDoubt() {
        var kept = start().tick(at(60)).running();
        var on = Stopwatch.goOn(kept, new Reading(START.plusSeconds(660), 5));

        assertThat(on.counted()).isEqualTo(Duration.ofSeconds(60));
        assertThat(on.started()).isEqualTo(START);
        assertThat(on.doubt().orElseThrow().length()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aTimerThatWasCutOffInDoubtIsAskedAboutFromThere() {
        var kept = start().tick(at(60)).tick(at(3660)).running();

        assertThat(kept.seen()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void aClockThatWentBackWhileCutOffTakesNothingAway() {
        var on = Stopwatch.goOn(start().tick(at(60)).running(), new Reading(START.minusSeconds(9000), 5));

        assertThat(on.answer(true).counted()).isEqualTo(Duration.ofSeconds(60));
    }

    private static Stopwatch start() {
        return Stopwatch.start(new ModuleId("vllm"), DAY, at(0));
    }

    private static Reading at(long seconds) {
        return new Reading(START.plusSeconds(seconds), nanos(seconds));
    }

    private static long nanos(long seconds) {
        return -7_000_000_000L + seconds * 1_000_000_000L;
    }
}
