package dev.footbridge.ui.path;

import static dev.footbridge.ui.OpenWindow.module;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Screen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PathScreenTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = OpenWindow.on(
                stage,
                new Change.Start(module("distributed-systems")),
                new Change.Finish(module("distributed-systems")),
                new Change.AnswerCondition(module("vllm"), Answer.NO),
                new Change.Start(module("mlops")));
        window.shell.show(Screen.PATH);
    }

    @Test
    void opensAtTheNextStopUnfoldedWithTheKeyboardOnIt(FxRobot robot) {
        assertThat(selected(robot)).isEqualTo("MLOps");
        assertThat(focused()).startsWith("Step 4, MLOps, Next · In progress, since 8 Mar");
        assertThat(texts(window.shell)).contains("Continue", "Mark done");
    }

    @Test
    void everyStopTellsItsStateInWords() {
        assertThat(spoken())
                .containsExactly(
                        "Step 1, Distributed Systems, Done, 5 Mar – 6 Mar",
                        "Step 2, Reliability Engineering, Not started, 3 h 20 min to 3 h 50 min",
                        "Step 3, AI Infrastructure, Not started, about 22 h",
                        "Step 4, MLOps, Next · In progress, since 8 Mar · 4 h 35 min to 5 h 30 min",
                        "Step 5, KServe, Not started, 4 h to 6 h",
                        "Step 6, vLLM, Not on my path: throughput is not my constraint, ",
                        "Step 7, Triton, Not started, 11 to 12 h",
                        "Step 8, On-Premises AI/ML Infrastructure, Not started, 6 h 15 min to 8 h 5 min",
                        "Step 9, Platform Engineering, Not started, 4 h 50 min to 6 h");
    }

    @Test
    void arrowsMoveFromStopToStopAndEnterFolds(FxRobot robot) {
        robot.type(KeyCode.UP).type(KeyCode.UP);
        assertThat(selected(robot)).isEqualTo("Reliability Engineering");

        robot.type(KeyCode.END);
        assertThat(selected(robot)).isEqualTo("Platform Engineering");

        robot.type(KeyCode.HOME);
        assertThat(selected(robot)).isEqualTo("Distributed Systems");

        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".stop:selected").tryQuery()).isEmpty();
    }

    @Test
    void aStopIsStartedFinishedAndReopened(FxRobot robot) {
        robot.type(KeyCode.UP);
        window.press("Start", robot);
        assertThat(window.study.progress().state(module("ai-infrastructure")))
                .isInstanceOf(ModuleState.InProgress.class);
        robot.type(KeyCode.ESCAPE);
        assertThat(spoken()).anyMatch(text -> text.startsWith("Step 3, AI Infrastructure, Next · In progress"));

        window.press("Mark done", robot);
        assertThat(window.study.progress().state(module("ai-infrastructure")).isDone())
                .isTrue();
        assertThat(spoken()).contains("Step 3, AI Infrastructure, Done, done 9 Mar");

        window.press("Reopen", robot);
        assertThat(window.study.progress().state(module("ai-infrastructure")))
                .isInstanceOf(ModuleState.InProgress.class);
    }

    @Test
    void aStopIsSkippedWithAReasonThatStaysToRead(FxRobot robot) {
        robot.type(KeyCode.UP);
        window.press("Skip with a reason …", robot);
        robot.write("Another team runs it").type(KeyCode.ENTER);

        assertThat(texts(window.shell)).contains("You skipped it: Another team runs it");
        assertThat(spoken()).contains("Step 3, AI Infrastructure, Skipped, skipped 9 Mar");
    }

    @Test
    void aConditionIsAnsweredOnItsLineAndTheAnswerCanBeChanged(FxRobot robot) {
        assertThat(texts(window.shell)).contains("Do you need Kubernetes-native model serving?");

        robot.interact(() -> answer("Answer on KServe: No").fire());
        assertThat(window.study.progress().answer(module("kserve"))).isEqualTo(Answer.NO);
        assertThat(spoken()).anyMatch(text -> text.startsWith("Step 5, KServe, Not on my path: "));

        robot.interact(() -> window.shell.showModule(module("kserve")));
        robot.interact(() -> answer("Answer on KServe: Yes").fire());
        assertThat(window.study.progress().answer(module("kserve"))).isEqualTo(Answer.YES);

        robot.interact(() -> answer("Answer on KServe: Yes").fire());
        assertThat(window.study.progress().answer(module("kserve"))).isEqualTo(Answer.UNANSWERED);
    }

    @Test
    void onlyTheNextStopCarriesTheAccent(FxRobot robot) {
        assertThat(robot.lookup(".stop:next").queryAll()).hasSize(1);
        assertThat(robot.lookup(".next-button").queryAll()).hasSize(1);

        window.press("Mark done", robot);
        assertThat(robot.lookup(".stop:next .stop-title").queryLabeled().getText())
                .isEqualTo("Reliability Engineering");
    }

    @Test
    void aNextModuleBesideThePathIsPointedAt(FxRobot robot) {
        robot.interact(() -> {
            for (var step : OpenWindow.BRIDGE.path()) {
                window.study.apply(new Change.Finish(step.module()));
            }
        });
        assertThat(texts(window.shell)).contains("What is next stands on no step of the path:", "Kubernetes (CKA)");

        robot.interact(() -> window.shell.showModule(module("cka")));
        assertThat(window.shell.frontProperty().get()).isEqualTo(Screen.GAP_MAP);
    }

    private List<String> spoken() {
        return OpenWindow.all(window.shell)
                .filter(StopHead.class::isInstance)
                .map(Node::getAccessibleText)
                .toList();
    }

    private String focused() {
        return window.scene.getFocusOwner().getAccessibleText();
    }

    private ButtonBase answer(String name) {
        return OpenWindow.all(window.shell)
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String selected(FxRobot robot) {
        return robot.lookup(".stop:selected .stop-title").<Labeled>query().getText();
    }
}
