package dev.footbridge.ui.review;

import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Review;
import dev.footbridge.ui.Clocks;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.Questions;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Screen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A learner reviews what is due, by keyboard.
@ExtendWith(ApplicationExtension.class)
class ReviewScreenTest {

    private final Clocks clock = new Clocks(OpenWindow.NOW);
    private Stage stage;
    private OpenWindow window;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void todaySaysHowManyAndAboutHowLongAndLeadsToThem(FxRobot robot) {
        open(robot, met(Questions.COMPUTE, Questions.EXPLAIN, Questions.CHOOSE));
        assertThat(texts(window.shell)).contains("3 questions to review, about 3 min.");

        window.press("Review", robot);
        assertThat(window.shell.frontProperty().get()).isEqualTo(Screen.REVIEW);
        assertThat(texts(window.shell)).contains("3 questions left today, about 3 min", "vLLM");
    }

    @Test
    void aLearnerWhoHasMetNothingSeesNoReviewOnToday(FxRobot robot) {
        open(robot, Progress.NONE);

        assertThat(texts(window.shell)).doesNotContain("Review");
        robot.interact(() -> window.shell.show(Screen.REVIEW));
        assertThat(texts(window.shell)).anyMatch(text -> text.startsWith("Nothing has come back yet."));
    }

    @Test
    void aQuestionIsAnsweredThenGradedByKeyWithTheIntervalShownOnEach(FxRobot robot) {
        review(robot, met(Questions.COMPUTE));
        assertThat(gradesShown()).isEmpty();

        robot.write("24").type(KeyCode.ENTER);
        assertThat(texts(window.shell)).contains("Right", "The answer: 24 GiB");
        assertThat(gradesShown()).hasSize(4).satisfies(shown -> {
            assertThat(shown.get(0)).isEqualTo("1  Again · 10 min");
            assertThat(shown.get(1)).matches("2  Hard · \\d+ (days|months)");
            assertThat(shown.get(3)).matches("4  Easy · \\d+ (days|months)");
        });
        assertThat(((Labeled) window.scene.getFocusOwner()).getText()).startsWith("3  Good");

        robot.type(KeyCode.DIGIT2);
        assertThat(last().grade()).isEqualTo(Grade.HARD);
        assertThat(last().at()).isEqualTo(clock.instant());
        assertThat(last().question()).isEqualTo(Questions.COMPUTE.id());
        assertThat(texts(window.shell)).contains("1 question reviewed: 0 again, 1 hard, 0 good, 0 easy.");
    }

    @Test
    void theIntervalShownIsTheOneGiven(FxRobot robot) {
        review(robot, met(Questions.COMPUTE));
        robot.write("24").type(KeyCode.ENTER);
        var shown = gradesShown().get(2);
        clock.pass(Duration.ofSeconds(40));
        robot.type(KeyCode.DIGIT3);

        var schedule = window.study.standing().schedule();
        var days = schedule.card(Questions.COMPUTE.id(), clock.instant()).orElseThrow().interval().toDays();
        assertThat(shown).isEqualTo("3  Good · " + days + " days");
    }

    @Test
    void enterTakesTheGradeThatTheAnswerSpeaksFor(FxRobot robot) {
        review(robot, met(Questions.COMPUTE));
        robot.write("7").type(KeyCode.ENTER).type(KeyCode.ENTER);

        assertThat(last().grade()).isEqualTo(Grade.AGAIN);
    }

    @Test
    void theAnswerCanBeSeenWithoutAnswering(FxRobot robot) {
        review(robot, met(Questions.EXPLAIN));
        window.press("Show the answer", robot);
        robot.type(KeyCode.DIGIT4);

        assertThat(last().grade()).isEqualTo(Grade.EASY);
    }

    @Test
    void undoBringsTheLastQuestionBackToBeGradedAnew(FxRobot robot) {
        review(robot, met(Questions.COMPUTE, Questions.EXPLAIN));
        var first = asked();
        window.press("Show the answer", robot);
        robot.type(KeyCode.DIGIT1);
        assertThat(asked()).isNotEqualTo(first);

        window.press("Undo the last grade", robot);
        assertThat(asked()).isEqualTo(first);
        assertThat(gradesShown()).hasSize(4);
        assertThat(repeats()).isEmpty();

        robot.type(KeyCode.DIGIT3);
        assertThat(repeats().stream().map(Review::grade)).containsExactly(Grade.GOOD);
        assertThat(asked()).isNotEqualTo(first);
    }

    @Test
    void ctrlZIsUndoHereToo(FxRobot robot) {
        review(robot, met(Questions.COMPUTE));
        robot.write("24").type(KeyCode.ENTER).type(KeyCode.DIGIT4);
        assertThat(texts(window.shell)).contains("1 question reviewed: 0 again, 0 hard, 0 good, 1 easy.");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(asked()).isEqualTo(Questions.COMPUTE.ask());
        assertThat(gradesShown()).hasSize(4);
        assertThat(repeats()).isEmpty();
    }

    @Test
    void itStopsAtAnyQuestionAndGoesOnThere(FxRobot robot) {
        review(robot, met(Questions.COMPUTE, Questions.EXPLAIN, Questions.ORDER));
        window.press("Show the answer", robot);
        robot.type(KeyCode.DIGIT3);
        robot.type(KeyCode.ESCAPE);
        assertThat(texts(window.shell)).contains("2 questions are due, about 2 min.");

        window.press("Go on", robot);
        assertThat(texts(window.shell)).contains("2 questions left today, about 2 min");
    }

    @Test
    void leavingTheScreenKeepsTheQuestionAndWhatWasTyped(FxRobot robot) {
        review(robot, met(Questions.COMPUTE));
        robot.write("2");
        robot.interact(() -> window.shell.show(Screen.PATH));
        robot.interact(() -> window.shell.show(Screen.REVIEW));
        robot.type(KeyCode.END).write("4").type(KeyCode.ENTER);

        assertThat(texts(window.shell)).contains("Right");
    }

    @Test
    void afterABreakADayAsksForItsMinutesAndTheRestWaitsUnlessAskedFor(FxRobot robot) {
        open(robot, met(Questions.ALL.toArray(Question[]::new)));
        robot.interact(() -> window.shell.show(Screen.REVIEW));
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> time().setValue(Duration.ofMinutes(5)));
        robot.interact(() -> window.shell.show(Screen.TODAY));
        assertThat(window.remembered).containsEntry("review.minutes", "5");

        // five answers a day took the whole time: nothing is left but what waits
        robot.interact(() -> {
            for (var i = 0; i < 4; i++) {
                window.study.apply(new Change.Add<>(
                        Journal.REVIEWS, new Review(Questions.ORDER.id(), clock.instant().plusSeconds(i), Grade.GOOD)));
            }
            window.shell.show(Screen.TODAY);
        });
        assertThat(texts(window.shell))
                .contains("1 question to review, about 1 min.")
                .anyMatch(text -> text.startsWith("3 more wait"));

        window.press("Review", robot);
        window.press("Show the answer", robot);
        robot.type(KeyCode.DIGIT3);
        assertThat(texts(window.shell)).anyMatch(text -> text.startsWith("Today’s share is done. 3 more questions wait"));
        window.press("Review them now", robot);
        assertThat(texts(window.shell)).contains("3 questions left today, about 3 min");
    }

    @Test
    void aForgottenQuestionComesBackInTheSameSittingOnceItsMinutesHavePassed(FxRobot robot) {
        review(robot, met(Questions.COMPUTE));
        robot.write("1").type(KeyCode.ENTER).type(KeyCode.DIGIT1);
        assertThat(texts(window.shell)).contains("Nothing is due now. The next question comes back at 18:14.");

        clock.pass(Duration.ofMinutes(10));
        robot.interact(() -> window.shell.show(Screen.REVIEW));
        assertThat(asked()).isEqualTo(Questions.COMPUTE.ask());
    }

    @Test
    void whatIsRecalledIsAmongTheReasonsOfTheRecommendation(FxRobot robot) {
        open(
                robot,
                with(
                        met(Questions.COMPUTE, Questions.EXPLAIN),
                        new Change.Start(Questions.VLLM)));

        assertThat(texts(window.shell))
                .anyMatch(text -> text.matches("Of the 2 questions you have met on it, you are likely to recall \\d now\\."));
    }

    private void review(FxRobot robot, Progress progress) {
        open(robot, progress);
        robot.interact(() -> window.shell.show(Screen.REVIEW));
    }

    private void open(FxRobot robot, Progress progress) {
        robot.interact(() -> {
            window = new OpenWindow(progress, Library.atOnce(Questions.shelf()), clock, Map.of(), 900, 700);
            stage.setScene(window.scene);
            stage.show();
            window.shell.focusFront();
        });
    }

    /// Met three weeks ago, twice with ten minutes between, so that each waits for days and is due by now.
    private static Progress met(Question... questions) {
        var changes = new ArrayList<Change>();
        for (var i = 0; i < questions.length; i++) {
            var at = OpenWindow.NOW.minus(Duration.ofDays(21)).plus(Duration.ofHours(i));
            for (var again = 0; again < 2; again++) {
                var review = new Review(questions[i].id(), at.plus(Duration.ofMinutes(10L * again)), Grade.GOOD);
                changes.add(new Change.Add<>(Journal.REVIEWS, review));
            }
        }
        return with(Progress.NONE, changes.toArray(Change[]::new));
    }

    private static Progress with(Progress progress, Change... changes) {
        var then = OpenWindow.NOW.minus(Duration.ofDays(21));
        for (var change : changes) {
            progress = change.on(progress, then, progress.latest().next(then, new Replica("earlier")));
        }
        return progress;
    }

    /// The reviews of today.
    private List<Review> repeats() {
        return window.study.progress().reviews().values()
                .filter(review -> !review.at().isBefore(OpenWindow.NOW))
                .toList();
    }

    private Review last() {
        return window.study.progress().reviews().values().reduce((_, last) -> last).orElseThrow();
    }

    private String asked() {
        return OpenWindow.all(window.shell)
                .filter(node -> node.getStyleClass().contains("question-ask"))
                .map(node -> node.getAccessibleText())
                .findFirst()
                .orElse("");
    }

    private List<String> gradesShown() {
        return OpenWindow.all(window.shell)
                .filter(node -> node instanceof Button && OpenWindow.isShown(node))
                .filter(node -> node.getParent().getStyleClass().contains("grades"))
                .map(node -> ((Button) node).getText())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ChoiceBox<Duration> time() {
        return OpenWindow.all(window.shell)
                .filter(ChoiceBox.class::isInstance)
                .map(node -> (ChoiceBox<Duration>) node)
                .findFirst()
                .orElseThrow();
    }
}
