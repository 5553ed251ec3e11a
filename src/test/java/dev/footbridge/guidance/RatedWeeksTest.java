package dev.footbridge.guidance;

import static dev.footbridge.guidance.Learner.learner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.guidance.RatedWeeks.State;
import dev.footbridge.guidance.RatedWeeks.Week;
import dev.footbridge.progress.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatedWeeksTest {

    private static final Bridge BRIDGE = ((PackRead.Accepted) BundledBridge.read()).bridge();
    private static final String ONE = BRIDGE.diagnostics().getFirst().id().value();
    private static final String OTHER = BRIDGE.diagnostics().getLast().id().value();
    private static final LocalDate NINTH = LocalDate.of(2026, 3, 9);

    @Test
    void withoutARatingThereIsNoWeek() {
        assertThat(weeks(learner(), "2026-03-30T12:00:00Z").all()).isEmpty();
    }

    @Test
    void theFirstWeekBeginsAtNothingAndEachLaterOneHoldsWhatWasRated() {
        var learner = learner().yes(ONE).at("2026-03-18T10:00:00Z").rated(OTHER, Rating.PARTLY);
        assertThat(weeks(learner, "2026-03-30T12:00:00Z").all())
                .containsExactly(
                        new Week(NINTH.minusWeeks(1), 0, 0),
                        new Week(NINTH, 1, 0),
                        new Week(NINTH.plusWeeks(1), 1, 1),
                        new Week(NINTH.plusWeeks(2), 1, 1),
                        new Week(NINTH.plusWeeks(3), 1, 1));
    }

    @Test
    void onlyTheWeeksThatDifferAreChanges() {
        var learner = learner().yes(ONE).at("2026-03-18T10:00:00Z").rated(OTHER, Rating.PARTLY);
        assertThat(weeks(learner, "2026-03-30T12:00:00Z").changes())
                .containsExactly(new Week(NINTH, 1, 0), new Week(NINTH.plusWeeks(1), 1, 1));
    }

    @Test
    void anEarlierRatingThatABackupKeptIsSeenInItsWeeks() {
        var before = learner().rated(ONE, Rating.PARTLY);
        var after = before.at("2026-03-25T10:00:00Z").yes(ONE);
        assertThat(weeks(after, "2026-03-30T12:00:00Z").all())
                .extracting(Week::partly)
                .as("what is not kept is not known")
                .containsOnly(0);
        assertThat(weeks(after, "2026-03-30T12:00:00Z", state(before, "2026-03-24T23:00:00Z"))
                        .all())
                .containsExactly(
                        new Week(NINTH.minusWeeks(1), 0, 0),
                        new Week(NINTH, 0, 1),
                        new Week(NINTH.plusWeeks(1), 0, 1),
                        new Week(NINTH.plusWeeks(2), 1, 0),
                        new Week(NINTH.plusWeeks(3), 1, 0));
    }

    @Test
    void theOrderOfTheBackupsDoesNotMatterAndOneFromALaterClockIsLeftOut() {
        var first = learner().rated(ONE, Rating.PARTLY);
        var second = first.at("2026-03-18T10:00:00Z").rated(OTHER, Rating.YES);
        var now = second.at("2026-03-25T10:00:00Z").yes(ONE);
        var early = state(first, "2026-03-11T00:00:00Z");
        var late = state(second, "2026-03-24T00:00:00Z");
        var wrong = state(learner().at("2030-01-01T00:00:00Z").yes(ONE), "2030-01-02T00:00:00Z");
        var expected = weeks(now, "2026-03-30T12:00:00Z", early, late);
        assertThat(weeks(now, "2026-03-30T12:00:00Z", late, wrong, early)).isEqualTo(expected);
        assertThat(expected.all().get(2)).isEqualTo(new Week(NINTH.plusWeeks(1), 1, 1));
    }

    @Test
    void aWeekBeginsOnTheLearnersMondayAlsoWhereTheClockJumps() {
        // Berlin's clock goes forward on Sunday 29 March 2026: its Monday begins at 22:00 UTC
        var berlin = ZoneId.of("Europe/Berlin");
        var sunday = learner().at("2026-03-29T21:30:00Z").yes(ONE);
        var monday = learner().at("2026-03-29T22:30:00Z").yes(ONE);
        var now = Instant.parse("2026-04-10T12:00:00Z");
        assertThat(RatedWeeks.of(BRIDGE, new State(now, sunday.progress().ratings()), List.of(), berlin)
                        .changes())
                .containsExactly(new Week(LocalDate.of(2026, 3, 23), 1, 0));
        assertThat(RatedWeeks.of(BRIDGE, new State(now, monday.progress().ratings()), List.of(), berlin)
                        .changes())
                .containsExactly(new Week(LocalDate.of(2026, 3, 30), 1, 0));
    }

    @Test
    void whatIsRatedWithAClockAheadStillShowsInThisWeek() {
        var learner = learner().at("2027-01-01T00:00:00Z").yes(ONE);
        var monday = LocalDate.of(2026, 3, 30);
        assertThat(weeks(learner, "2026-03-30T12:00:00Z").all())
                .containsExactly(new Week(monday.minusWeeks(1), 0, 0), new Week(monday, 1, 0));
    }

    @Test
    void itNeverReachesBackFurtherThanTenYears() {
        var learner = learner().at("2001-01-01T00:00:00Z").yes(ONE);
        var all = weeks(learner, "2026-03-30T12:00:00Z").all();
        assertThat(all).hasSize(RatedWeeks.MOST).allMatch(week -> week.yes() == 1);
        assertThat(all.getLast().monday()).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    private static State state(Learner learner, String made) {
        return new State(Instant.parse(made), learner.progress().ratings());
    }

    private static RatedWeeks weeks(Learner learner, String now, State... kept) {
        return RatedWeeks.of(BRIDGE, state(learner, now), List.of(kept), ZoneOffset.UTC);
    }
}
