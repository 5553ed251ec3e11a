package dev.footbridge.ui.selfcheck;

import static dev.footbridge.ui.OpenWindow.diagnostic;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Change;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Review;
import dev.footbridge.ui.Clocks;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.Questions;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Screen;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A learner proves a module, by keyboard but where the mouse is the point.
@ExtendWith(ApplicationExtension.class)
class SelfCheckScreenTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(
                OpenWindow.progress(
                        new Change.Rate(diagnostic("gpu-memory"), Rating.YES),
                        new Change.Rate(diagnostic("latency-anatomy"), Rating.NOT_YET)),
                Library.atOnce(Questions.shelf()),
                new Clocks(OpenWindow.NOW),
                Map.of(),
                900,
                700);
        stage.setScene(window.scene);
        stage.show();
        window.shell.focusFront();
    }

    @Test
    void aRunAsksAllFiveKindsAndEndsWithWhatTheAnswersSay(FxRobot robot) {
        begin(robot);

        assertThat(texts(window.shell)).contains("Question 1 of 5");
        choose(robot, "The cache in use");
        next(robot);

        robot.write("24,000 MB").type(KeyCode.ENTER);
        assertThat(texts(window.shell)).contains("Partly right", "The answer: 24 GiB");
        next(robot);

        robot.write("The step is shared.");
        ctrlEnter(robot);
        assertThat(window.scene.getFocusOwner()).isInstanceOf(CheckBox.class);
        robot.type(KeyCode.SPACE).type(KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(texts(window.shell)).contains("Right");
        next(robot);

        putInOrder(robot);
        ctrlEnter(robot);
        assertThat(texts(window.shell)).contains("Right");
        next(robot);

        matchAll(robot);
        ctrlEnter(robot);
        assertThat(texts(window.shell)).contains("Right");
        next(robot);

        assertThat(texts(window.shell))
                .contains(
                        "What your answers say: vLLM",
                        "3 right, 2 partly right, 0 not right; 5 of 5 questions answered.",
                        "You rated yes; your answers say partly.",
                        "You rated not yet; your answers say yes.",
                        "Where memory goes");
        assertThat(grades())
                .containsExactly(Grade.HARD, Grade.HARD, Grade.GOOD, Grade.GOOD, Grade.GOOD);
    }

    @Test
    void nothingIsRatedOrMarkedDoneByIt(FxRobot robot) {
        var before = window.study.progress();
        begin(robot);
        giveUpOnAll(robot);

        assertThat(texts(window.shell)).contains("You rated yes; your answers say not yet.");
        assertThat(window.study.progress().ratings()).isEqualTo(before.ratings());
        assertThat(window.study.progress().modules()).isEqualTo(before.modules());
        assertThat(window.study.progress().state(Questions.VLLM)).isInstanceOf(ModuleState.NotStarted.class);
        assertThat(grades()).containsOnly(Grade.AGAIN).hasSize(5);
    }

    @Test
    void theLearnerMayRateThemselvesAnewBesideTheResult(FxRobot robot) {
        begin(robot);
        giveUpOnAll(robot);
        robot.interact(() -> OpenWindow.all(window.shell)
                .filter(node -> node instanceof ToggleButton button
                        && "GPU memory: Not yet".equals(button.getAccessibleText()))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());

        assertThat(window.study.progress().rating(diagnostic("gpu-memory"))).isEqualTo(Rating.NOT_YET);
        assertThat(texts(window.shell)).contains("You rated not yet, and your answers say the same.");
    }

    @Test
    void stoppingShowsTheResultOfWhatWasAnswered(FxRobot robot) {
        begin(robot);
        window.press("I don’t know", robot);
        next(robot);
        window.press("Stop here", robot);

        assertThat(texts(window.shell)).contains("0 right, 0 partly right, 1 not right; 1 of 5 questions answered.");
        assertThat(grades()).hasSize(1);
    }

    @Test
    void stoppingBeforeAnyAnswerLeadsBackToTheModule(FxRobot robot) {
        begin(robot);
        window.press("Stop here", robot);

        assertThat(window.shell.frontProperty().get()).isEqualTo(Screen.PATH);
        assertThat(grades()).isEmpty();
    }

    @Test
    void aRunThatWasLeftGoesOnWhereItWas(FxRobot robot) {
        begin(robot);
        window.press("I don’t know", robot);
        next(robot);
        robot.interact(() -> window.shell.show(Screen.TODAY));
        robot.interact(() -> window.shell.proveIt(Questions.VLLM));

        assertThat(texts(window.shell)).contains("Question 2 of 5");
        assertThat(window.scene.getFocusOwner()).isInstanceOf(TextInputControl.class);
    }

    @Test
    void whatCannotBeReadAsANumberIsAskedForAgain(FxRobot robot) {
        begin(robot);
        window.press("I don’t know", robot);
        next(robot);
        robot.write("about twenty").type(KeyCode.ENTER);

        assertThat(texts(window.shell)).contains("No number can be read there. Write one such as 12.5 or 3e6.");
        assertThat(shown("Next question")).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("24").type(KeyCode.ENTER);
        assertThat(texts(window.shell)).contains("Right");
    }

    @Test
    void everyOptionSaysWhyItIsRightOrNot(FxRobot robot) {
        begin(robot);
        choose(robot, "The weights");

        assertThat(markdown())
                .contains(
                        "More requests hold blocks.",
                        "They are loaded once.",
                        "A batch takes longer.",
                        "It is paid either way.");
        assertThat(texts(window.shell)).contains("Not right").doesNotContain("Check");
    }

    @Test
    void numbersChooseOptions(FxRobot robot) {
        begin(robot);
        robot.type(KeyCode.DIGIT2).type(KeyCode.DIGIT4).type(KeyCode.DIGIT2);

        assertThat(boxes().stream().map(CheckBox::isSelected)).containsExactly(false, false, false, true);
    }

    @Test
    void theArrowsBesideAnItemMoveItByMouse(FxRobot robot) {
        begin(robot);
        skipTo(4, robot);
        var before = items();
        robot.interact(() -> downOf(before.getFirst()).fire());

        assertThat(items().subList(0, 2)).containsExactly(before.get(1), before.getFirst());
    }

    @Test
    void anItemIsDraggedToItsPlace(FxRobot robot) {
        begin(robot);
        skipTo(4, robot);
        var before = items();
        var rows = rows();
        robot.drag(rows.getFirst()).dropTo(robot.point(rows.get(2)).query().add(0, 8));

        assertThat(items()).containsExactly(before.get(1), before.get(2), before.getFirst(), before.get(3));
    }

    @Test
    void theModuleActionsLeadHereAndAListOffersAllModules(FxRobot robot) {
        robot.interact(() -> window.shell.showModule(Questions.VLLM));
        window.press("Prove it", robot);
        assertThat(texts(window.shell)).contains("vLLM", "5 questions, each tied to a statement of the diagnostic.");

        robot.interact(() -> window.shell.proveIt(OpenWindow.module("kserve")));
        assertThat(texts(window.shell)).contains("This module has no questions.");
    }

    private void begin(FxRobot robot) {
        robot.interact(() -> window.shell.proveIt(Questions.VLLM));
        assertThat(window.scene.getFocusOwner()).isInstanceOf(Button.class);
        robot.type(KeyCode.ENTER);
    }

    private void next(FxRobot robot) {
        ctrlEnter(robot);
    }

    private void ctrlEnter(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }

    private void skipTo(int number, FxRobot robot) {
        for (var i = 1; i < number; i++) {
            window.press("I don’t know", robot);
            next(robot);
        }
    }

    private void giveUpOnAll(FxRobot robot) {
        skipTo(6, robot);
    }

    private void choose(FxRobot robot, String option) {
        robot.interact(() -> boxes().stream()
                .filter(box -> box.getAccessibleText().endsWith(option))
                .findFirst()
                .orElseThrow()
                .fire());
        ctrlEnter(robot);
    }

    /// Sorts by Alt and the arrows: each item in turn up to its place.
    private void putInOrder(FxRobot robot) {
        var right = Questions.ORDER.items();
        for (var place = 0; place < right.size(); place++) {
            var from = items().indexOf(right.get(place));
            var row = rows().get(from);
            robot.interact(row::requestFocus);
            robot.press(KeyCode.ALT);
            for (var step = from; step > place; step--) {
                robot.type(KeyCode.UP);
            }
            robot.release(KeyCode.ALT);
        }
        assertThat(items()).isEqualTo(right);
    }

    /// Types the letter of what belongs to each, one after the other; the keyboard goes on by itself.
    private void matchAll(FxRobot robot) {
        for (var pair : Questions.MATCH.pairs()) {
            var letter = OpenWindow.all(window.shell)
                    .filter(node -> node instanceof ToggleButton button
                            && String.valueOf(button.getAccessibleText()).startsWith(pair.left() + ":")
                            && button.getAccessibleText().endsWith(", " + pair.right()))
                    .map(node -> ((ToggleButton) node).getText())
                    .findFirst()
                    .orElseThrow();
            robot.type(KeyCode.valueOf(letter));
        }
    }

    private List<CheckBox> boxes() {
        return OpenWindow.all(window.shell)
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .toList();
    }

    private List<Node> rows() {
        return OpenWindow.all(window.shell)
                .filter(node -> node.getStyleClass().contains("order-row"))
                .toList();
    }

    /// The items to be ordered, from the top.
    private List<String> items() {
        return rows().stream()
                .map(node -> node.getAccessibleText().replaceFirst("^\\d of \\d: ", ""))
                .toList();
    }

    private Button downOf(String item) {
        return OpenWindow.all(window.shell)
                .filter(node -> node instanceof Button && ("Move down: " + item).equals(node.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<String> markdown() {
        return OpenWindow.all(window.shell)
                .filter(node -> node.getStyleClass().contains("markdown"))
                .map(Node::getAccessibleText)
                .toList();
    }

    private List<String> shown(String text) {
        return texts(window.shell).stream().filter(text::equals).toList();
    }

    private List<Grade> grades() {
        return window.study.progress().reviews().values().map(Review::grade).toList();
    }
}
