package dev.footbridge.journal;

import static dev.footbridge.journal.Written.reflection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.FollowUp.Held;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentTest {

    private final Written journal = new Written();

    private List<Integer> due(String today) {
        return Commitment.due(journal.progress, LocalDate.parse(today), ZoneOffset.UTC).stream()
                .map(Commitment::days)
                .toList();
    }

    private void answer(EntryId id, int days) {
        journal.answer(id, days, Held.YES, "2026-01-09");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-07, 0",
        "2026-01-08, 7",
        "2026-01-21, 7",
        "2026-01-22, 21",
        "2026-03-01, 21",
        "2026-03-02, 60",
        "2036-03-02, 60"
    })
    void comes_back_after_7_21_and_60_days_and_only_for_the_latest_of_them(String today, int days) {
        journal.on("2026-01-01", reflection("2026-01-01", "Write the budget", 3));

        assertThat(due(today)).isEqualTo(days == 0 ? List.of() : List.of(days));
    }

    @Test
    void one_that_was_answered_comes_back_at_the_next_time_and_after_the_last_not_again() {
        var id = journal.on("2026-01-01", reflection("2026-01-01", "Write the budget", 3));

        answer(id, 7);
        assertThat(due("2026-01-21")).isEmpty();
        assertThat(due("2026-01-22")).containsExactly(21);
        answer(id, 21);
        assertThat(due("2026-03-02")).containsExactly(60);
        answer(id, 60);
        assertThat(due("2036-03-02")).isEmpty();
    }

    @Test
    void an_answer_to_a_later_question_answers_the_earlier_ones() {
        var id = journal.on("2026-01-01", reflection("2026-01-01", "Write the budget", 3));

        answer(id, 60);

        assertThat(due("2026-01-30")).isEmpty();
    }

    @Test
    void one_on_a_project_long_past_is_counted_from_the_day_it_was_written() {
        journal.on("2026-01-01", reflection("2021-05-05", "Write the budget", 3));

        assertThat(due("2026-01-07")).isEmpty();
        assertThat(due("2026-01-08")).containsExactly(7);
    }

    @Test
    void one_written_by_a_clock_a_year_ahead_is_counted_from_the_day_it_happened() {
        journal.on("2027-01-01", reflection("2026-01-01", "Write the budget", 3));

        assertThat(due("2026-01-08")).containsExactly(7);
    }

    @Test
    void nothing_comes_back_of_a_reflection_without_a_commitment_or_that_is_deleted() {
        journal.on("2026-01-01", reflection("2026-01-01", " ", 3));
        journal.delete(journal.on("2026-01-01", reflection("2026-01-01", "Write the budget", 3)), "2026-01-02");

        assertThat(due("2026-06-01")).isEmpty();
    }

    @Test
    void the_day_it_was_written_is_that_of_the_learners_calendar() {
        journal.at("2026-03-28T23:30:00Z", reflection("2026-03-20", "Write the budget", 3));
        var auckland = ZoneId.of("Pacific/Auckland");
        var progress = journal.progress;

        assertThat(Commitment.due(progress, LocalDate.parse("2026-04-04"), ZoneOffset.UTC))
                .hasSize(1);
        assertThat(Commitment.due(progress, LocalDate.parse("2026-04-04"), auckland))
                .isEmpty();
        assertThat(Commitment.due(progress, LocalDate.parse("2026-04-05"), auckland))
                .hasSize(1);
    }

    @Test
    void those_due_longest_come_first() {
        journal.on("2026-01-05", reflection("2026-01-05", "Second", 3));
        journal.on("2026-01-05", reflection("2026-01-05", "Third", 3));
        var first = journal.on("2026-01-06", reflection("2026-01-01", "First", 3));

        answer(first, 7);

        assertThat(Commitment.due(journal.progress, LocalDate.parse("2026-01-29"), ZoneOffset.UTC))
                .extracting(it -> it.said().instead() + " " + it.due())
                .containsExactly("Second 2026-01-26", "Third 2026-01-26", "First 2026-01-27");
    }
}
