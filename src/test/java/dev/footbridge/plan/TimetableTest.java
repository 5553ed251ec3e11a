package dev.footbridge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Holiday;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final int TIMES = 2_000;

    /// Holidays may touch, overlap, lie within each other and outside of the span; the span may end before it begins.
    @Test
    void countingBySumsIsCountingDayByDay() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var time = 0; time < TIMES; time++) {
            var days = EnumSet.noneOf(DayOfWeek.class);
            for (var day : DayOfWeek.values()) {
                if (random.nextBoolean()) {
                    days.add(day);
                }
            }
            var holidays = new ArrayList<Holiday>();
            for (var number = random.nextInt(4); number > 0; number--) {
                var from = MONDAY.plusDays(random.nextInt(60) - 15L);
                holidays.add(new Holiday(from, from.plusDays(random.nextInt(20))));
            }
            var plan = new Timetable(Duration.ofHours(7), days, holidays, Optional.empty());
            var from = MONDAY.plusDays(random.nextInt(40) - 10L);
            var to = from.plusDays(random.nextInt(40) - 5L);
            var end = to.isBefore(from) ? from : to.plusDays(1);
            assertThat(plan.days(from, to))
                    .as("seed %d: %s, %s to %s", seed, plan, from, to)
                    .isEqualTo(from.datesUntil(end).filter(plan::counts).count());
        }
    }
}
