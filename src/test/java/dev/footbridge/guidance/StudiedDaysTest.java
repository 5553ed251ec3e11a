package dev.footbridge.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Review;
import dev.footbridge.progress.StudySession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudiedDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void withoutAnythingThereIsNoDay() {
        assertThat(StudiedDays.of(Progress.NONE, TODAY, BERLIN).all()).isEmpty();
    }

    @Test
    void theSessionsOfADayAddUp() {
        var days = of(session(TODAY, 20), session(TODAY, 25), session(TODAY.minusDays(3), 10));
        assertThat(days.all()).containsOnlyKeys(TODAY, TODAY.minusDays(3));
        assertThat(days.day(TODAY).length()).isEqualTo(Duration.ofMinutes(45));
        assertThat(days.sum().length()).isEqualTo(Duration.ofMinutes(55));
    }

    @Test
    void aReviewCountsOnItsDayInTheLearnersZoneAlsoWhereTheClockJumps() {
        // at 22:30 UTC it is half past midnight in Berlin's summer, half past eleven in its winter: the clock went
        // forward on 29 March
        var days = of(review("2026-03-28T22:30:00Z"), review("2026-03-29T22:30:00Z"));
        assertThat(days.all()).containsOnlyKeys(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 30));
    }

    @Test
    void onlyTheLastYearCountsAndNothingToCome() {
        var days = of(
                session(TODAY.plusDays(1), 9),
                session(LocalDate.of(2025, 3, 31), 9),
                session(LocalDate.of(2025, 3, 30), 9));
        assertThat(days.first()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(days.all()).containsOnlyKeys(LocalDate.of(2025, 3, 31));
    }

    @Test
    void theLevelFollowsMinutesAndReviews() {
        assertThat(new StudiedDays.Day(Duration.ofMinutes(1), 0).level()).isEqualTo(1);
        assertThat(new StudiedDays.Day(Duration.ofMinutes(24), 1).level()).isEqualTo(2);
        assertThat(new StudiedDays.Day(Duration.ofMinutes(60), 0).level()).isEqualTo(3);
        assertThat(new StudiedDays.Day(Duration.ofMinutes(60), 60).level()).isEqualTo(4);
    }

    private static StudiedDays of(Change... changes) {
        var progress = Progress.NONE;
        var now = Instant.parse("2026-03-30T20:00:00Z");
        for (var change : changes) {
            progress = change.on(progress, now, progress.latest().next(now, new Replica("me")));
        }
        return StudiedDays.of(progress, TODAY, BERLIN);
    }

    private static Change session(LocalDate on, int minutes) {
        return new Change.Add<>(
                Journal.SESSIONS,
                new StudySession(new ModuleId("vllm"), on, Optional.empty(), Duration.ofMinutes(minutes), ""));
    }

    private static Change review(String at) {
        return new Change.Add<>(Journal.REVIEWS, new Review(new QuestionId("vllm-1"), Instant.parse(at), Grade.GOOD));
    }
}
