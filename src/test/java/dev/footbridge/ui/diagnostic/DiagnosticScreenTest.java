package dev.footbridge.ui.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.ui.kit.Screen;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DiagnosticScreenTest {

    private static final Instant NOW = Instant.parse("2026-03-09T18:00:00Z");
    private static final Replica OTHER = new Replica("other");

    private DiagnosticFixture app;

    @Start
    void start(Stage stage) {
        var retired = new DiagnosticId("tape-backup");
        var progress = by(OTHER, Progress.NONE, new Change.Rate(retired, Rating.PARTLY));
        progress = by(OTHER, progress, new Change.NoteEvidence(retired, "Restored a cluster from tape."));
        app = new DiagnosticFixture(stage, progress);
    }

    @Test
    void ratesAllStatementsByKeyboardWithoutATouchOfTheArrows(FxRobot robot) {
        for (var number = 1; number <= 12; number++) {
            assertThat(app.focused()).isEqualTo(number);
            robot.type(number % 3 == 0 ? KeyCode.DIGIT3 : number % 3 == 1 ? KeyCode.DIGIT1 : KeyCode.DIGIT2);
            assertThat(app.inView(app.focused())).isTrue();
        }

        assertThat(app.focused()).isEqualTo(12);
        assertThat(IntStream.rangeClosed(1, 3).mapToObj(app::rating))
                .containsExactly(Rating.NOT_YET, Rating.PARTLY, Rating.YES);
        assertThat(words()).isEqualTo("12 of 12 rated, 4 yes");
        assertThat(app.find(".progress-bar", ProgressBar.class).getProgress()).isEqualTo(1);
        assertThat(app.saved).hasSize(12);
    }

    @Test
    void movesFromRowToRowAndStaysAtTheEnds(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(app.focused()).isEqualTo(3);
        robot.type(KeyCode.UP);
        assertThat(app.focused()).isEqualTo(2);
        robot.type(KeyCode.END, KeyCode.DOWN);
        assertThat(app.focused()).isEqualTo(12);
        assertThat(app.inView(12)).isTrue();
        robot.type(KeyCode.HOME, KeyCode.UP);
        assertThat(app.focused()).isEqualTo(1);
        assertThat(app.inView(1)).isTrue();
    }

    @Test
    void clearsARatingAndStays(FxRobot robot) {
        robot.type(KeyCode.DIGIT3, KeyCode.UP, KeyCode.DIGIT0);

        assertThat(app.rating(1)).isEqualTo(Rating.UNRATED);
        assertThat(app.focused()).isEqualTo(1);
    }

    @Test
    void takesTheNumberPadToo(FxRobot robot) {
        robot.type(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3);
        assertThat(IntStream.rangeClosed(1, 3).mapToObj(app::rating))
                .containsExactly(Rating.NOT_YET, Rating.PARTLY, Rating.YES);

        robot.type(KeyCode.UP, KeyCode.NUMPAD0);
        assertThat(app.rating(3)).isEqualTo(Rating.UNRATED);
    }

    @Test
    void leavesDigitsWithCtrlToTheWindow(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);

        assertThat(app.front()).isEqualTo(Screen.TODAY);
        assertThat(app.rating(1)).isEqualTo(Rating.UNRATED);
    }

    @Test
    void showsARatingInTheBarAtOnce(FxRobot robot) {
        robot.interact(() -> {
            app.study.apply(new Change.Rate(app.id(5), Rating.YES));

            assertThat(words()).isEqualTo("1 of 12 rated, 1 yes");
            assertThat(segment(5, "Yes").isSelected()).isTrue();
            assertThat(app.row(5).getAccessibleText()).isEqualTo("5, GPU scheduling: Yes");
            assertThat(chip("Yes").getText()).endsWith(" 1");
        });
    }

    @Test
    void filtersByRatingWithCounts(FxRobot robot) {
        robot.type(KeyCode.DIGIT3, KeyCode.DIGIT1, KeyCode.DIGIT3);
        assertThat(chip("All").getText()).endsWith(" 12");
        assertThat(chip("Unrated").getText()).endsWith(" 9");
        assertThat(chip("Not yet").getText()).endsWith(" 1");

        robot.clickOn(chip("Yes"));

        assertThat(app.shown()).containsExactly(1, 3);
        robot.type(KeyCode.DOWN);
        assertThat(app.focused()).isEqualTo(3);
    }

    @Test
    void givesTheNextRowTheKeyboardWhereTheFilterTakesOneAway(FxRobot robot) {
        robot.clickOn(chip("Unrated")).type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(app.focused()).isEqualTo(2);

        robot.type(KeyCode.DIGIT2);
        assertThat(app.shown()).doesNotContain(2).hasSize(11);
        assertThat(app.focused()).isEqualTo(3);

        robot.type(KeyCode.END, KeyCode.DIGIT2);
        assertThat(app.focused()).isEqualTo(11);
    }

    @Test
    void saysWhatToDoWhereAFilterLeavesNothing(FxRobot robot) {
        robot.clickOn(chip("Partly"));
        assertThat(app.shown()).isEmpty();
        assertThat(app.find(".nothing .label", Labeled.class).getText()).isEqualTo("No statement is rated ‘Partly’.");

        robot.clickOn(app.find(".nothing .hyperlink", Hyperlink.class));

        assertThat(app.shown()).hasSize(12);
        assertThat(app.focused()).isEqualTo(1);
    }

    @Test
    void writesEvidenceAndComesBackToTheRow(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        write(robot, "see 123 in b");
        assertThat(app.evidence(2)).isEqualTo("see 123 in b");
        assertThat(app.rating(2)).isEqualTo(Rating.UNRATED);

        robot.type(KeyCode.ESCAPE);
        assertThat(app.focused()).isEqualTo(2);
        assertThat(app.has(".text-area")).isFalse();
        assertThat(texts(app.row(2))).contains("see 123 in b");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(app.evidence(2)).isEmpty();
        assertThat(texts(app.row(2))).contains("No evidence yet");
    }

    @Test
    void takesDigitsAndArrowsInTheEditorAsWriting(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT3, KeyCode.NUMPAD2, KeyCode.DOWN, KeyCode.HOME, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(app.focusOwner()).isEqualTo(editor());
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(app::rating)).containsOnly(Rating.UNRATED);
    }

    @Test
    void opensTheEditorAtTheEndAndClosesItWithCtrlEnter(FxRobot robot) {
        robot.interact(() -> app.study.apply(new Change.NoteEvidence(app.id(1), "one\ntwo")));
        robot.type(KeyCode.ENTER);
        assertThat(editor().getCaretPosition()).isEqualTo(7);

        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        assertThat(app.focused()).isEqualTo(1);
        assertThat(app.evidence(1)).isEqualTo("one\ntwo");
    }

    @Test
    void showsAnUndoneNoteInTheOpenEditor(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        write(robot, "abc");
        robot.interact(app.row(1)::requestFocus);

        robot.interact(app.study::undo);
        assertThat(editor().getText()).isEmpty();
        robot.interact(app.study::redo);
        assertThat(editor().getText()).isEqualTo("abc");
        assertThat(app.evidence(1)).isEqualTo("abc");
    }

    @Test
    void keepsWhatIsBeingWrittenWhenAnotherCopyComesIn(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        write(robot, "mine");
        robot.type(KeyCode.LEFT);

        robot.interact(
                () -> app.study.absorb(by(OTHER, app.study.progress(), new Change.NoteEvidence(app.id(1), "theirs"))));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(editor().getText()).isEqualTo("mine\n\ntheirs");
        assertThat(app.evidence(1)).isEqualTo("mine\n\ntheirs");
        assertThat(editor().getCaretPosition()).isEqualTo(3);
    }

    @Test
    void ratesByMouseWithoutMovingAnything(FxRobot robot) {
        var before = app.row(4).localToScene(app.row(4).getLayoutBounds());

        robot.clickOn(segment(4, "Partly"));

        assertThat(app.rating(4)).isEqualTo(Rating.PARTLY);
        assertThat(app.row(4).localToScene(app.row(4).getLayoutBounds())).isEqualTo(before);
        assertThat(app.focusOwner()).isEqualTo(segment(4, "Partly"));
        robot.type(KeyCode.DOWN);
        assertThat(app.focused()).isEqualTo(5);
    }

    @Test
    void opensTheRowThatIsClicked(FxRobot robot) {
        robot.clickOn(labelled(app.row(3), "NVLink topology"));

        assertThat(app.focused()).isEqualTo(3);
        assertThat(texts(app.row(3))).contains("Counts as evidence", "Taught by", "AI Infrastructure");
        assertThat(texts(app.row(1))).doesNotContain("Counts as evidence");
    }

    @Test
    void reachesAllThatARowHoldsByTab(FxRobot robot) {
        var names = IntStream.range(0, 9)
                .mapToObj(_ -> {
                    robot.type(KeyCode.TAB);
                    return app.focusOwner().getAccessibleText();
                })
                .toList();

        assertThat(names)
                .containsExactly(
                        "Concurrent serving: Not yet",
                        "Concurrent serving: Partly",
                        "Concurrent serving: Yes",
                        "Edit your evidence for Concurrent serving",
                        "vLLM: Not started",
                        "Reliability Engineering: Not started",
                        "Distributed Systems: Not started",
                        "Add a note, on Concurrent serving",
                        "2, Latency anatomy: Unrated");
    }

    @Test
    void leavesTheEditorByTab(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        write(robot, "ab");
        robot.type(KeyCode.TAB);

        assertThat(app.focusOwner().getAccessibleText()).isEqualTo("Close your evidence for Concurrent serving");
        robot.type(KeyCode.ENTER);
        assertThat(app.has(".text-area")).isFalse();
        assertThat(app.evidence(1)).isEqualTo("ab");
    }

    @Test
    void leadsToTheModuleThatTeachesAStatement(FxRobot robot) {
        robot.clickOn(labelled(app.row(1), "Distributed Systems"));

        assertThat(app.front()).isEqualTo(Screen.PATH);
    }

    @Test
    void comesBackToTheSameRow(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1, KeyCode.DIGIT2).release(KeyCode.CONTROL);

        assertThat(app.focused()).isEqualTo(3);
    }

    @Test
    void listsMarksOnStatementsThatAreGone(FxRobot robot) {
        assertThat(texts(app.find(".retired", Node.class)))
                .contains("No longer in this bridge", "tape-backup", "Partly", "Restored a cluster from tape.");

        robot.clickOn(chip("Unrated"));

        assertThat(app.has(".retired")).isFalse();
    }

    private static Progress by(Replica replica, Progress before, Change change) {
        return change.on(before, NOW, before.latest().next(NOW, replica));
    }

    private static void write(FxRobot robot, String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words() {
        return app.find(".rated-bar > .label", Labeled.class).getText();
    }

    private TextArea editor() {
        return app.find(".text-area", TextArea.class);
    }

    private ToggleButton chip(String title) {
        return app.find(".chips", Node.class).lookupAll(".chip").stream()
                .map(ToggleButton.class::cast)
                .filter(chip -> chip.getText().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private ToggleButton segment(int number, String word) {
        return (ToggleButton) labelled(app.row(number), word);
    }

    private static Node labelled(Node in, String text) {
        return in.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .filter(node -> ((Labeled) node).getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Node in) {
        return in.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
