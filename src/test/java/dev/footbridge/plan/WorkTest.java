package dev.footbridge.plan;

import static dev.footbridge.plan.Planned.A;
import static dev.footbridge.plan.Planned.B;
import static dev.footbridge.plan.Planned.C;
import static dev.footbridge.plan.Planned.MONDAY;
import static dev.footbridge.plan.Planned.learner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Answer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkTest {

    @Test
    void whatWasStudiedIsTakenOffTheStatedTime() {
        var work = learner().studied(C, MONDAY, 120).outlook().work();

        assertThat(work.ahead())
                .containsExactly(load(A, 600, 600, false), load(B, 600, 600, false), load(C, 180, 480, true));
    }

    @Test
    void whatTookLongerThanStatedStillHasATenthToCome() {
        assertThat(learner().studied(A, MONDAY, 900).outlook().work().ahead().getFirst())
                .isEqualTo(load(A, 60, 60, false));
    }

    @Test
    void whatIsLeftOutOrBehindIsNoWork() {
        var work = learner()
                .done(A, MONDAY)
                .skipped(B)
                .answered(C, Answer.NO)
                .outlook()
                .work();

        assertThat(work.ahead()).isEmpty();
    }

    @Test
    void oneModuleThatTookLongerSaysNothingOfTheOthers() {
        var work = learner().studied(A, MONDAY, 1200).done(A, MONDAY).outlook().work();

        assertThat(work.stretch()).isEqualTo(1);
    }

    @Test
    void twoModulesThatTookHalfAsLongAgainStretchTheRest() {
        var work = learner()
                .studied(A, MONDAY, 900)
                .done(A, MONDAY)
                .studied(B, MONDAY, 900)
                .done(B, MONDAY)
                .outlook()
                .work();

        assertThat(work.stretch()).isEqualTo(1.5);
        assertThat(work.ahead()).containsExactly(load(C, 450, 900, true));
    }

    @Test
    void aFewMinutesCountedOnFinishedModulesDoNotMakeTheRestVanish() {
        var work = learner()
                .studied(A, MONDAY, 5)
                .done(A, MONDAY)
                .studied(B, MONDAY, 5)
                .done(B, MONDAY)
                .outlook()
                .work();

        assertThat(work.ahead()).containsExactly(load(C, 150, 300, true));
    }

    private static Load load(ModuleId module, int least, int most, boolean asked) {
        return new Load(module, Duration.ofMinutes(least), Duration.ofMinutes(most), asked);
    }
}
