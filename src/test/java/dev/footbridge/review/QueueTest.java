package dev.footbridge.review;

import static dev.footbridge.progress.Grade.AGAIN;
import static dev.footbridge.progress.Grade.EASY;
import static dev.footbridge.progress.Grade.GOOD;
import static dev.footbridge.progress.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.Grade;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is due, in which order, and how much of it today.
class QueueTest {

    private static final Duration NO_LIMIT = Duration.ofDays(1);
    private static final Scheduler EXACT = new Scheduler(Parameters.DEFAULT.withFuzz(false));

    @Test
    void aQuestionComesBackWhenItIsDue() {
        // easy at first: after 8 days
        var reviewed = Reviewed.none().answered("q", EASY, "2026-03-01T18:00:00Z");

        assertThat(due(reviewed, "2026-03-08T23:00:00Z")).isEmpty();
        assertThat(due(reviewed, "2026-03-09T18:00:00Z")).containsExactly("q");
        assertThat(due(reviewed, "2026-06-01T18:00:00Z")).containsExactly("q");
    }

    @Test
    void oneThatWaitsForDaysIsDueFromTheMorningOfItsDay() {
        var reviewed = Reviewed.none().answered("q", EASY, "2026-03-01T18:00:00Z");

        assertThat(due(reviewed, "2026-03-09T03:59:00Z")).isEmpty();
        assertThat(due(reviewed, "2026-03-09T04:00:00Z")).containsExactly("q");
    }

    @Test
    void oneThatWaitsForMinutesIsDueOnlyOnceTheyHavePassed() {
        var reviewed = Reviewed.none().answered("q", GOOD, "2026-03-09T18:00:00Z");

        assertThat(due(reviewed, "2026-03-09T18:09:59Z")).isEmpty();
        assertThat(due(reviewed, "2026-03-09T18:10:00Z")).containsExactly("q");
        assertThat(queue(reviewed, "2026-03-09T18:05:00Z", "UTC", NO_LIMIT).next())
                .contains(Instant.parse("2026-03-09T18:10:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        // due on 9 March at 18:00 UTC, which is 10 March in Auckland
        "UTC,              2026-03-09T04:00:00Z, true",
        "Pacific/Auckland, 2026-03-09T04:00:00Z, false",
        "Pacific/Auckland, 2026-03-09T15:00:00Z, true",
        "America/Lima,     2026-03-09T08:59:00Z, false",
        "America/Lima,     2026-03-09T09:00:00Z, true"
    })
    void theDayIsThatOfTheLearnersTimeZone(String zone, String now, boolean isDue) {
        var reviewed = Reviewed.none().answered("q", EASY, "2026-03-01T18:00:00Z");

        assertThat(queue(reviewed, now, zone, NO_LIMIT).today()).hasSize(isDue ? 1 : 0);
    }

    @Test
    void theDayOnWhichClocksGoForwardIsOneDay() {
        // Berlin, 29 March 2026: 2:00 becomes 3:00, so 4:00 is 2:00 UTC
        var reviewed = Reviewed.none().answered("q", EASY, "2026-03-21T18:00:00Z");

        assertThat(queue(reviewed, "2026-03-29T01:59:00Z", "Europe/Berlin", NO_LIMIT).today())
                .isEmpty();
        assertThat(queue(reviewed, "2026-03-29T02:00:00Z", "Europe/Berlin", NO_LIMIT).today())
                .hasSize(1);
    }

    @Test
    void theMostEndangeredComesFirst() {
        var reviewed = Reviewed.none()
                .answered("firm", EASY, "2026-01-01T10:00:00Z")
                .answered("weak", AGAIN, "2026-01-01T10:00:00Z")
                .answered("middling", GOOD, "2026-01-01T10:00:00Z")
                .answered("hard", HARD, "2026-01-01T10:00:00Z");

        var queue = queue(reviewed, "2026-03-09T18:00:00Z", "UTC", NO_LIMIT);
        assertThat(queue.today().stream().map(it -> it.question().value()))
                .containsExactly("weak", "hard", "middling", "firm");
        assertThat(queue.today().stream().map(Due::recall)).isSorted();
    }

    @Test
    void ofTwoEquallyEndangeredTheOneThatWaitedLongerComesFirstAndThenTheId() {
        var reviewed = Reviewed.none()
                .answered("b", EASY, "2026-01-01T10:00:00Z")
                .answered("a", EASY, "2026-01-01T10:00:00Z");

        assertThat(due(reviewed, "2026-03-09T18:00:00Z")).containsExactly("a", "b");
    }

    @Test
    void aDayTakesNoMoreThanItsMinutesAndTheRestWaits() {
        var reviewed = met(100);

        var queue = queue(reviewed, "2026-06-01T18:00:00Z", "UTC", Duration.ofMinutes(15));
        assertThat(queue.today()).hasSize(15);
        assertThat(queue.waiting()).hasSize(85);
        assertThat(queue.time()).isEqualTo(Duration.ofMinutes(15));
        assertThat(queue.today().getLast().recall())
                .isLessThanOrEqualTo(queue.waiting().getFirst().recall());
    }

    @Test
    void whatWasReviewedTodayHasTakenItsTime() {
        var reviewed = met(100);
        for (var i = 0; i < 10; i++) {
            reviewed = reviewed.answered("q" + i, EASY, Instant.parse("2026-06-01T06:00:00Z").plusSeconds(600L * i));
        }

        assertThat(queue(reviewed, "2026-06-01T18:00:00Z", "UTC", Duration.ofMinutes(15)).today())
                .hasSize(5);
        assertThat(queue(reviewed, "2026-06-02T18:00:00Z", "UTC", Duration.ofMinutes(15)).today())
                .hasSize(15);
    }

    @Test
    void whatWasMetTodayTakesNothingFromTheTimeForReviews() {
        var reviewed = met(100);
        for (var i = 0; i < 20; i++) {
            reviewed = reviewed.answered("new" + i, EASY, Instant.parse("2026-06-01T06:00:00Z").plusSeconds(600L * i));
        }

        assertThat(queue(reviewed, "2026-06-01T18:00:00Z", "UTC", Duration.ofMinutes(15)).today())
                .hasSize(15);
    }

    @Test
    void afterABreakOfWeeksEverythingIsCaughtUpInDaysOfOneShareEach() {
        var reviewed = met(60);
        var now = Instant.parse("2026-06-01T18:00:00Z");
        var seen = new HashSet<String>();
        for (var day = 0; day < 5; day++) {
            var today = queue(reviewed, now.toString(), "UTC", Duration.ofMinutes(15)).today();
            assertThat(today).hasSizeLessThanOrEqualTo(15);
            for (var due : today) {
                seen.add(due.question().value());
                reviewed = reviewed.answered(due.question().value(), EASY, now);
            }
            now = now.plus(Duration.ofDays(1));
        }
        assertThat(seen).hasSize(60);
    }

    @Test
    void aQuestionThatHasLeftThePackIsNotAsked() {
        var reviewed = met(3);
        var clock = clock("2026-06-01T18:00:00Z", "UTC");

        var queue = Queue.of(schedule(reviewed), id -> !id.value().equals("q1"), clock, NO_LIMIT);
        assertThat(queue.all().stream().map(Due::question))
                .containsExactlyInAnyOrder(new QuestionId("q0"), new QuestionId("q2"));
    }

    @Test
    void nothingMetMeansNothingDueAndNothingToCome() {
        var queue = queue(Reviewed.none(), "2026-06-01T18:00:00Z", "UTC", NO_LIMIT);

        assertThat(queue.all()).isEmpty();
        assertThat(queue.next()).isEmpty();
    }

    /// Met in January, ten minutes apart, so that they tell no pace.
    private static Reviewed met(int questions) {
        var reviewed = Reviewed.none();
        for (var i = 0; i < questions; i++) {
            var at = Instant.parse("2026-01-05T08:00:00Z").plusSeconds(600L * i);
            reviewed = reviewed.answered("q" + i, Grade.values()[i % 4], at);
        }
        return reviewed;
    }

    private static List<String> due(Reviewed reviewed, String now) {
        return queue(reviewed, now, "UTC", NO_LIMIT).today().stream()
                .map(it -> it.question().value())
                .toList();
    }

    private static Queue queue(Reviewed reviewed, String now, String zone, Duration aDay) {
        return Queue.of(schedule(reviewed), _ -> true, clock(now, zone), aDay);
    }

    private static Schedule schedule(Reviewed reviewed) {
        return Schedule.of(reviewed.log(), EXACT);
    }

    private static Clock clock(String now, String zone) {
        return Clock.fixed(Instant.parse(now), ZoneId.of(zone));
    }
}
