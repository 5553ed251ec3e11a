package dev.footbridge.plan;

import static dev.footbridge.plan.Planned.A;
import static dev.footbridge.plan.Planned.B;
import static dev.footbridge.plan.Planned.C;
import static dev.footbridge.plan.Planned.MONDAY;
import static dev.footbridge.plan.Planned.learner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.plan.Verdict.Remedy;
import dev.footbridge.progress.Answer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// There are 20 h on `a` and `b`, and 5 to 10 h on `c`, where it is not answered away.
class VerdictTest {

    @Test
    void withoutATargetThereIsNothingToHold() {
        assertThat(learner().outlook().verdict()).isEqualTo(new Verdict.Free());
    }

    @Test
    void aTargetWithoutHoursOrPaceSaysWhatItNeeds() {
        assertThat(learner().planning(0, "2026-04-05").outlook().verdict())
                .isEqualTo(new Verdict.NoHours(List.of(new Remedy.MoreHours(minutes(450)))));
    }

    /// From 9 March to 5 April there are 28 days, four weeks of 8 h: 32 h, of which 30 are needed at the most.
    @Test
    void aPlanWithRoomForAllHolds() {
        assertThat(learner().planning(8, "2026-04-05").outlook().verdict()).isEqualTo(new Verdict.Holds(minutes(120)));
    }

    @Test
    void aPlanWithRoomForTheLeastIsTight() {
        assertThat(learner().planning(7, "2026-04-05").outlook().verdict())
                .isEqualTo(new Verdict.Tight(List.of(
                        new Remedy.MoreHours(minutes(450)),
                        new Remedy.LaterTarget(LocalDate.parse("2026-04-07")),
                        new Remedy.LeaveOut(List.of(new Load(C, minutes(300), minutes(600), true))))));
    }

    @Test
    void aPlanWithoutRoomSaysHowMuchIsMissingAndWhatWouldHold() {
        var verdict = learner()
                .answered(C, Answer.YES)
                .planning(3, "2026-04-05")
                .outlook()
                .verdict();

        assertThat(verdict)
                .isEqualTo(new Verdict.CannotHold(
                        minutes(720),
                        minutes(1650),
                        List.of(
                                new Remedy.MoreHours(minutes(450)),
                                new Remedy.LaterTarget(LocalDate.parse("2026-05-17")))));
    }

    @Test
    void eachRemedyMakesThePlanHold() {
        var cannot = (Verdict.CannotHold)
                learner().planning(5, "2026-04-05").outlook().verdict();

        assertThat(cannot.remedies()).hasSize(3);
        assertThat(learner()
                        .planning(new Timetable(
                                ((Remedy.MoreHours) cannot.remedies().get(0)).aWeek(),
                                EnumSet.allOf(DayOfWeek.class),
                                List.of(),
                                Optional.of(LocalDate.parse("2026-04-05"))))
                        .outlook()
                        .verdict())
                .isInstanceOf(Verdict.Holds.class);
        var later = ((Remedy.LaterTarget) cannot.remedies().get(1)).target();
        assertThat(learner().planning(5, later.toString()).outlook().verdict()).isInstanceOf(Verdict.Holds.class);
        assertThat(learner()
                        .planning(5, later.minusDays(1).toString())
                        .outlook()
                        .verdict())
                .isInstanceOf(Verdict.Tight.class);
        assertThat(learner()
                        .answered(C, Answer.NO)
                        .planning(5, "2026-04-05")
                        .outlook()
                        .verdict())
                .isInstanceOf(Verdict.Holds.class);
    }

    @Test
    void moreHoursThanDaysHaveIsNoRemedy() {
        var cannot = (Verdict.CannotHold)
                learner().planning(1, "2026-03-10").outlook().verdict();

        assertThat(cannot.remedies()).noneMatch(Remedy.MoreHours.class::isInstance);
        assertThat(cannot.remedies()).anyMatch(Remedy.LaterTarget.class::isInstance);
    }

    @Test
    void aTargetThatIsPastSaysWhichOneWouldHold() {
        assertThat(learner().planning(7, "2026-03-08").outlook().verdict())
                .isEqualTo(new Verdict.Past(
                        LocalDate.parse("2026-03-08"), List.of(new Remedy.LaterTarget(LocalDate.parse("2026-04-07")))));
    }

    @Test
    void theTargetDayItselfIsNotPast() {
        assertThat(learner().planning(7, "2026-03-09").outlook().verdict()).isInstanceOf(Verdict.CannotHold.class);
    }

    @Test
    void withAllDoneAPastTargetIsNoReproach() {
        var done = learner().done(A, MONDAY).done(B, MONDAY).skipped(C).planning(7, "2026-03-01");

        assertThat(done.outlook().verdict()).isEqualTo(new Verdict.Done());
    }

    @Test
    void aPlanThatTheLearnersOwnPaceFallsBehindSaysSo() {
        var verdict = learner()
                .weeks(A, 60, 60, 60)
                .planning(10, "2026-05-01")
                .outlook()
                .verdict();

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Behind.class, behind -> {
            assertThat(behind.usual()).isEqualTo(minutes(60));
            assertThat(behind.likely()).isAfter("2026-05-01");
        });
    }

    @Test
    void withoutPlannedHoursThePaceIsHeldToTheTarget() {
        var slow = learner().weeks(A, 60, 60, 60);

        assertThat(slow.planning(0, "2026-05-01").outlook().verdict()).isInstanceOf(Verdict.CannotHold.class);
        assertThat(slow.planning(0, "2027-05-01").outlook().verdict()).isInstanceOf(Verdict.Holds.class);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
