package dev.footbridge.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.RunningTimer;
import dev.footbridge.progress.StudySession;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.Clocks;
import dev.footbridge.ui.OpenWindow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class StudyClockTest {

    private static final Duration AWAY = Duration.ofHours(1);

    private final Clocks clock = new Clocks(OpenWindow.NOW);
    private final Notices notices = new Notices();
    private final Study study = new Study(
            OpenWindow.BRIDGE, Progress.NONE, clock, new Replica("me"), new SaveState.Saved(OpenWindow.NOW), _ -> {});
    private long nanos;
    private Optional<RunningTimer> kept = Optional.empty();
    private StudyClock timer = new StudyClock(study, notices, it -> kept = it, () -> nanos);

    @BeforeEach
    void start(FxRobot robot) {
        robot.interact(() -> timer.toggle(OpenWindow.module("vllm")));
    }

    @Test
    void whatWasTimedIsASessionThatUndoTakesBack(FxRobot robot) {
        robot.interact(() -> {
            study(Duration.ofMinutes(1));
            timer.toggle(OpenWindow.module("vllm"));
        });

        assertThat(sessions()).singleElement().satisfies(session -> {
            assertThat(session.module()).isEqualTo(OpenWindow.module("vllm"));
            assertThat(session.length()).isEqualTo(Duration.ofMinutes(1));
            assertThat(session.started()).contains(OpenWindow.NOW);
        });
        assertThat(timer.runningProperty().get()).isEmpty();
        assertThat(kept).isEmpty();
        robot.interact(study::undo);
        assertThat(sessions()).isEmpty();
    }

    @Test
    void aSlipOfTheHandIsNoSession(FxRobot robot) {
        robot.interact(() -> {
            study(Duration.ofSeconds(3));
            timer.toggle(OpenWindow.module("vllm"));
        });

        assertThat(sessions()).isEmpty();
    }

    @Test
    void aSleepIsAskedAboutAndNothingIsLoggedBeforeTheAnswer(FxRobot robot) {
        robot.interact(() -> {
            study(Duration.ofMinutes(1));
            sleep();
            timer.toggle(OpenWindow.module("vllm"));
        });

        assertThat(sessions()).isEmpty();
        assertThat(notices.all())
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.what()).contains("18:05 to 19:05").contains("1 h"));

        robot.interact(() -> answer("Yes, count it"));
        assertThat(sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.length()).isEqualTo(Duration.ofMinutes(61)));
        assertThat(notices.all()).isEmpty();
    }

    @Test
    void timeLeftOutIsNotLogged(FxRobot robot) {
        robot.interact(() -> {
            study(Duration.ofMinutes(1));
            sleep();
            timer.tick();
            answer("No, and stop the timer");
        });

        assertThat(sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.length()).isEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void aTimerThatRanWhenTheProgramWasKilledGoesOnAndAsksAboutTheTimeSince(FxRobot robot) {
        robot.interact(() -> study(Duration.ofMinutes(1)));
        var left = kept.orElseThrow();
        robot.interact(() -> {
            clock.pass(AWAY);
            nanos = 17;
            timer = new StudyClock(study, notices, it -> kept = it, () -> nanos);
            timer.goOn(left);
            answer("No, leave it out");
        });

        assertThat(timer.runningProperty().get().orElseThrow().counted()).isEqualTo(Duration.ofMinutes(1));
        assertThat(timer.runningProperty().get().orElseThrow().started()).isEqualTo(OpenWindow.NOW);
    }

    private void study(Duration length) {
        clock.pass(length);
        nanos += length.toNanos();
        timer.touch();
    }

    private void sleep() {
        clock.pass(AWAY);
    }

    private void answer(String verb) {
        notices.all().getFirst().actions().stream()
                .filter(action -> action.verb().equals(verb))
                .findFirst()
                .orElseThrow()
                .does()
                .run();
    }

    private List<StudySession> sessions() {
        return study.progress().sessions().values().toList();
    }
}
