package dev.footbridge.journal;

import static dev.footbridge.journal.Written.MEMORY;
import static dev.footbridge.journal.Written.reflection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.FollowUp.Held;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HabitRecordTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");

    private final Written journal = new Written();

    private HabitRecord record() {
        return HabitRecord.of(MEMORY, journal.progress, TODAY);
    }

    private EntryId caught(String on) {
        return journal.on("2026-06-30", reflection(on, "", 0));
    }

    @Test
    void a_habit_that_was_never_caught_has_an_empty_record() {
        var record = record();

        assertThat(record.caught()).isZero();
        assertThat(record.strength()).isEmpty();
        assertThat(record.last()).isEmpty();
        assertThat(record.trend()).isEqualTo(Trend.NONE);
        assertThat(record.months())
                .hasSize(12)
                .allSatisfy((_, count) -> assertThat(count).isZero());
    }

    @Test
    void counts_only_its_own_reflections_that_stand() {
        caught("2026-06-01");
        journal.delete(caught("2026-06-02"), "2026-06-30");

        assertThat(record().caught()).isEqualTo(1);
        assertThat(HabitRecord.of(new AntiPatternId("haste"), journal.progress, TODAY)
                        .caught())
                .isZero();
    }

    @Test
    void its_strength_is_the_mean_of_those_given() {
        journal.on("2026-06-30", reflection("2026-06-01", "", 2));
        journal.on("2026-06-30", reflection("2026-06-01", "", 5));
        caught("2026-06-01");

        assertThat(record().strength()).hasValue(3.5);
    }

    @Test
    void the_last_time_is_by_the_day_it_happened_not_by_when_it_was_written() {
        caught("2026-06-20");
        caught("2026-03-20");

        assertThat(record().last()).isEqualTo(Optional.of(LocalDate.parse("2026-06-20")));
    }

    /// 2026-04-02 is 90 days before, 2026-01-02 180 days.
    @ParameterizedTest
    @CsvSource({
        "TOO_EARLY, 2026-04-03 2026-05-01",
        "FADING, 2026-04-02 2026-02-02 2026-05-01",
        "STEADY, 2026-04-02 2026-04-03",
        "GROWING, 2026-04-02 2026-04-03 2026-06-30",
        "GROWING, 2026-01-02 2026-06-30",
        "GROWING, 2026-01-01 2026-07-02",
        "GONE, 2026-01-02 2025-12-01",
        "FADING, 2026-01-03 2025-12-01",
    })
    void its_trend_is_the_last_90_days_against_the_90_before(Trend trend, String days) {
        for (var day : days.split(" ", -1)) {
            caught(day);
        }

        assertThat(record().trend()).isEqualTo(trend);
    }

    @Test
    void its_months_are_the_last_twelve_this_one_last() {
        for (var day : List.of("2025-07-31", "2025-08-01", "2026-07-01", "2026-07-01", "2025-06-30")) {
            caught(day);
        }

        assertThat(record().months())
                .containsEntry(YearMonth.of(2025, 8), 1)
                .containsEntry(YearMonth.of(2026, 7), 2)
                .doesNotContainKey(YearMonth.of(2025, 7));
        assertThat(record().months().lastEntry().getKey()).isEqualTo(YearMonth.of(2026, 7));
    }

    @Test
    void counts_how_commitments_held_and_one_answer_to_a_question_asked_on_two_machines() {
        var one = caught("2026-03-01");
        var deleted = caught("2026-03-01");
        journal.delete(deleted, "2026-06-30");

        journal.answer(one, 7, Held.NO, "2026-06-30");
        journal.answer(one, 21, Held.PARTLY, "2026-06-30");
        journal.answer(one, 7, Held.PARTLY, "2026-06-30");
        journal.answer(deleted, 7, Held.YES, "2026-06-30");

        assertThat(record().held()).isEqualTo(Map.of(Held.PARTLY, 2));
    }
}
