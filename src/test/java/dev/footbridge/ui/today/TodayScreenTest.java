package dev.footbridge.ui.today;

import static dev.footbridge.ui.OpenWindow.diagnostic;
import static dev.footbridge.ui.OpenWindow.module;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.FollowUp;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Stamp;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Screen;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TodayScreenTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.on(stage);
    }

    @Test
    void showsTheNextModuleWhyAndWhatWouldChangeIt() {
        assertThat(texts(window.shell))
                .contains(
                        "AI Infrastructure",
                        "about 22 h",
                        "Why this one",
                        "You have not started any module yet.",
                        "What would change it",
                        "Start another module, and that one comes first.")
                .contains("0 of 12 rated, 0 yes", "10 open", "0 closing", "0 closed", "0 of 9 steps on your path done");
    }

    @Test
    void enterTakesTheOneActionStartThenContinue(FxRobot robot) {
        robot.type(KeyCode.ENTER);

        assertThat(window.study.progress().state(module("ai-infrastructure")))
                .isEqualTo(new ModuleState.InProgress(OpenWindow.NOW));
        assertThat(window.shell.titleProperty().get()).startsWith("AI Infrastructure");

        robot.type(KeyCode.ESCAPE);
        assertThat(nextButton(robot)).isEqualTo("Continue");

        robot.type(KeyCode.ENTER);
        assertThat(window.shell.titleProperty().get()).startsWith("AI Infrastructure");
        assertThat(window.browsed).isEmpty();
    }

    @Test
    void thePageOnlineIsOneQuietButtonAway(FxRobot robot) {
        robot.interact(() -> window.study.apply(new Change.Start(module("ai-infrastructure"))));
        window.press("Open online", robot);

        assertThat(window.browsed).hasSize(1);
        assertThat(window.browsed.getFirst()).hasHost("kube-dojo.github.io");
    }

    @Test
    void markingItDoneLeadsToTheFirstStepOfThePath(FxRobot robot) {
        window.press("Mark done", robot);

        assertThat(window.study.standing().next().module().id()).isEqualTo(module("distributed-systems"));
        assertThat(texts(window.shell)).contains("Distributed Systems", "1 of 9 steps on your path done");
    }

    @Test
    void aModuleIsSkippedOnlyWithAReason(FxRobot robot) {
        window.press("Skip with a reason …", robot);
        robot.type(KeyCode.ENTER);
        assertThat(window.saved).isEmpty();

        robot.write("We buy this in").type(KeyCode.ENTER);
        assertThat(window.study.progress().state(module("ai-infrastructure")))
                .isInstanceOfSatisfying(
                        ModuleState.Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo("We buy this in"));
    }

    @Test
    void escLeavesTheModuleUnskipped(FxRobot robot) {
        window.press("Skip with a reason …", robot);
        robot.write("No").type(KeyCode.ESCAPE);

        assertThat(window.saved).isEmpty();
        assertThat(nextButton(robot)).isEqualTo("Start");
    }

    @Test
    void anUnansweredConditionIsAskedInPlace(FxRobot robot) {
        robot.interact(() -> {
            for (var id :
                    new String[] {"distributed-systems", "reliability-engineering", "ai-infrastructure", "mlops"}) {
                window.study.apply(new Change.Finish(module(id)));
            }
        });
        assertThat(texts(window.shell)).contains("Next: one question", "KServe");

        window.press("No", robot);
        assertThat(window.study.progress().answer(module("kserve"))).isEqualTo(Answer.NO);
        assertThat(texts(window.shell)).contains("vLLM");

        window.press("Yes", robot);
        assertThat(window.study.progress().answer(module("vllm"))).isEqualTo(Answer.YES);
        assertThat(nextButton(robot)).isEqualTo("Start");
    }

    @Test
    void aModuleHeldWithEvidenceIsConfirmedAndSkipped(FxRobot robot) {
        robot.interact(() -> {
            for (var it : OpenWindow.BRIDGE.diagnosticsOf(module("ai-infrastructure"))) {
                window.study.apply(new Change.Rate(it.id(), Rating.YES));
                window.study.apply(new Change.NoteEvidence(it.id(), "a report"));
            }
        });
        assertThat(nextButton(robot)).isEqualTo("Confirm and skip");

        window.press("Confirm and skip", robot);
        assertThat(window.study.progress().state(module("ai-infrastructure"))).isInstanceOf(ModuleState.Skipped.class);
    }

    @Test
    void theCardsLeadToTheirScreens(FxRobot robot) {
        robot.clickOn(robot.lookup(".card-title").match(Labeled.class::isInstance).<Labeled>queryAll().stream()
                .filter(title -> title.getText().equals("Diagnostic"))
                .findFirst()
                .orElseThrow());

        assertThat(window.shell.frontProperty().get()).isEqualTo(Screen.DIAGNOSTIC);
    }

    @Test
    void aRatingMovesTheBarAtOnce(FxRobot robot) {
        robot.interact(() -> {
            window.study.apply(new Change.Rate(diagnostic("gpu-memory"), Rating.PARTLY));
            assertThat(texts(window.shell)).contains("1 of 12 rated, 0 yes", "8 open", "2 closing");
        });
    }

    private static String nextButton(FxRobot robot) {
        return robot.lookup(".next-button").queryLabeled().getText();
    }

    @Test
    void aCommitmentDueIsAskedAboutOnceAndTheAnswerCanBeUndone(FxRobot robot) {
        var reflection = new Reflection(
                new AntiPatternId("memory-ignored"),
                LocalDate.parse("2026-03-01"),
                "",
                "",
                "Write the budget first",
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        var caught = new Change.Add<>(Journal.REFLECTIONS, reflection);
        var written = OpenWindow.NOW.minus(Duration.ofDays(7));
        robot.interact(() -> window.study.absorb(
                caught.on(Progress.NONE, written, Stamp.OLDEST.next(written, new Replica("earlier")))));
        assertThat(texts(window.shell))
                .contains("Did it hold?", "Write the budget first", "After 7 days: did it hold?");

        window.press("Partly", robot);
        assertThat(window.study.progress().followUps().values())
                .extracting(FollowUp::days, FollowUp::held, FollowUp::on)
                .containsExactly(tuple(7, FollowUp.Held.PARTLY, LocalDate.parse("2026-03-09")));
        assertThat(texts(window.shell)).doesNotContain("Did it hold?");

        robot.interact(() -> window.study.undo());
        assertThat(texts(window.shell)).contains("Did it hold?");
    }
}
