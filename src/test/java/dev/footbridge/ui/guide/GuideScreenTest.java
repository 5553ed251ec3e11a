package dev.footbridge.ui.guide;

import static dev.footbridge.ui.OpenWindow.all;
import static dev.footbridge.ui.OpenWindow.module;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.document.Marker;
import dev.footbridge.content.id.TaskId;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Progress;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The reader on the bundled guide to vLLM, driven as a learner would.
@ExtendWith(ApplicationExtension.class)
class GuideScreenTest {

    private Stage stage;
    private GuideFixture guide;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        guide = GuideFixture.open(stage, GuideFixture.VLLM, Progress.NONE, Map.of());
    }

    private void reopen(FxRobot robot, Progress progress) {
        var remembered = Map.copyOf(guide.window.remembered);
        robot.interact(() -> {
            stage.setScene(null);
            guide = GuideFixture.open(stage, GuideFixture.VLLM, progress, remembered);
        });
    }

    private String headings() {
        return String.join(" ", texts(guide.window.shell.lookup(".guide-head")));
    }

    @Test
    void theOutlineMarksTheSectionInViewAndEnterLeadsToAnother(FxRobot robot) {
        var outline = (OutlineView) guide.window.shell.lookup(".outline");
        guide.go(robot, GuideFixture.VLLM, "paging-the-cache");
        assertThat(outline.hereProperty().get().title()).isEqualTo("Paging the cache");

        robot.interact(outline::requestFocus);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        guide.settle(robot);

        assertThat(outline.hereProperty().get().title()).isEqualTo("Continuous batching and chunked prefill");
        assertThat(guide.seen()).startsWith("Continuous batching and chunked prefill");
    }

    @Test
    void aClickInTheOutlineLeadsThere(FxRobot robot) {
        robot.clickOn("Where GPU memory goes");
        guide.settle(robot);

        assertThat(guide.seen()).startsWith("Where GPU memory goes");
    }

    @Test
    void aLineOfRunningTextHasNoMoreThan72LettersOnAverage(FxRobot robot) {
        robot.interact(() -> {
            var longest = guide.pieces()
                    .flatMap(piece -> all(piece))
                    .filter(node -> node instanceof TextFlow
                            && node.getParent().getStyleClass().contains("paragraph"))
                    .map(TextFlow.class::cast)
                    .flatMap(flow -> flow.getLayoutInfo().getTextLines(false).stream())
                    .mapToInt(line -> line.end() - line.start())
                    .summaryStatistics();

            assertThat(longest.getCount()).isGreaterThan(10);
            assertThat(longest.getMax()).isLessThan(84);
            assertThat(longest.getAverage()).isBetween(45.0, 72.0);
        });
    }

    @Test
    void codeIsCopiedWholeByItsButton(FxRobot robot) {
        guide.go(robot, GuideFixture.VLLM, "running-it-on-kubernetes");

        robot.interact(() -> ((Button) guide.page().lookup(".copy-code")).fire());

        assertThat(guide.clipboard(robot))
                .startsWith("apiVersion: apps/v1\nkind: Deployment")
                .contains("livenessProbe");
    }

    @Test
    void theMouseSelectsAcrossParagraphsAndControlCCopies(FxRobot robot) {
        guide.go(robot, GuideFixture.VLLM, "two-kinds-of-work-in-one-request");
        var from = guide.onScreen("A request does", 2);
        var to = guide.onScreen("That asymmetry", 14);

        robot.drag(from.getMinX() + 1, from.getCenterY()).dropTo(to.getMinX(), to.getCenterY());
        guide.control(robot, KeyCode.C);

        assertThat(guide.clipboard(robot))
                .startsWith("request does two very different things. Prefill runs")
                .contains("mostly wait.\n\nThat asymmetry")
                .endsWith("That asymmetry");
        assertThat(guide.shades("shade-selected")).isNotEmpty();
    }

    @Test
    void aDoubleClickTakesAWordAndShiftWithArrowsMore(FxRobot robot) {
        var at = guide.onScreen("You know", 6);
        robot.doubleClickOn(at.getMinX(), at.getCenterY());
        guide.control(robot, KeyCode.C);
        assertThat(guide.clipboard(robot)).isEqualTo("know");

        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        guide.control(robot, KeyCode.C);
        assertThat(guide.clipboard(robot)).isEqualTo("know t");
    }

    @Test
    void findMarksAllCountsThemAndStepsThroughByEnter(FxRobot robot) {
        guide.control(robot, KeyCode.F);
        robot.write("prefill");
        guide.settle(robot);
        var count = guide.window.shell.lookup(".find-count");
        assertThat(texts(count).getFirst()).matches("1 of \\d\\d");
        assertThat(guide.shades("shade-found")).isNotEmpty();
        assertThat(guide.shades("shade-found-here")).hasSize(1);

        guide.type(robot, KeyCode.ENTER);
        assertThat(texts(count).getFirst()).startsWith("2 of");

        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        guide.settle(robot);
        var last = texts(count).getFirst();
        assertThat(last).matches("(\\d\\d) of \\1");
        assertThat(guide.shades("shade-found-here")).hasSize(1);
    }

    @Test
    void whatIsNotThereIsSaidAndEscLeavesFindWithItsPlaceSelected(FxRobot robot) {
        guide.control(robot, KeyCode.F);
        robot.write("zebra");
        guide.settle(robot);
        assertThat(texts(guide.window.shell)).contains("Not found");

        robot.eraseText(5).write("queue, prefill");
        guide.type(robot, KeyCode.ESCAPE);

        assertThat(OpenWindow.isShown(guide.window.shell.lookup(".find-bar"))).isFalse();
        assertThat(guide.shades("shade-found")).isEmpty();
        guide.control(robot, KeyCode.C);
        assertThat(guide.clipboard(robot)).isEqualTo("queue, prefill");
    }

    @Test
    void theTextIsMadeLargerAndSmallerAndTheSizeIsRemembered(FxRobot robot) {
        var usual = height("You know the API");
        guide.control(robot, KeyCode.PLUS);
        guide.control(robot, KeyCode.EQUALS);
        var larger = height("You know the API");
        assertThat(larger).isGreaterThan(usual * 1.25);

        reopen(robot, Progress.NONE);
        assertThat(height("You know the API")).isEqualTo(larger);

        guide.control(robot, KeyCode.DIGIT0);
        assertThat(height("You know the API")).isEqualTo(usual);
        guide.control(robot, KeyCode.MINUS);
        assertThat(height("You know the API")).isLessThan(usual);
    }

    private double height(String begins) {
        return guide.piece(begins).getHeight();
    }

    @Test
    void backAndForwardLeadOverJumpsAndGuides(FxRobot robot) {
        guide.go(robot, GuideFixture.VLLM, "when-not-to-use-it");
        robot.interact(() -> guide.window.shell.openGuide(GuideFixture.KSERVE, Optional.empty()));
        guide.settle(robot);
        assertThat(guide.window.shell.titleProperty().get()).isEqualTo("KServe – Footbridge");

        guide.alt(robot, KeyCode.LEFT);
        assertThat(guide.window.shell.titleProperty().get()).isEqualTo("vLLM – Footbridge");
        assertThat(guide.seen()).startsWith("When not to use it");
        guide.alt(robot, KeyCode.LEFT);
        assertThat(guide.seen()).startsWith("You know the API");

        guide.alt(robot, KeyCode.RIGHT);
        guide.alt(robot, KeyCode.RIGHT);
        assertThat(guide.window.shell.titleProperty().get()).isEqualTo("KServe – Footbridge");
    }

    @Test
    void thePlaceIsKeptOverARestart(FxRobot robot) {
        guide.go(robot, GuideFixture.VLLM, "prefix-caching");
        guide.type(robot, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        var before = guide.page().topProperty().get();
        guide.type(robot, KeyCode.ESCAPE);

        reopen(robot, Progress.NONE);

        assertThat(guide.page().topProperty().get()).isBetween(before - 120, before + 120);
    }

    @Test
    void thePageIsTurnedByItsKeys(FxRobot robot) {
        guide.type(robot, KeyCode.PAGE_DOWN);
        var one = guide.page().topProperty().get();
        assertThat(one).isPositive();
        guide.type(robot, KeyCode.SPACE);
        assertThat(guide.page().topProperty().get()).isGreaterThan(one);
        guide.type(robot, KeyCode.PAGE_UP);
        assertThat(guide.page().topProperty().get()).isBetween(one - 100, one + 100);
        guide.type(robot, KeyCode.END);
        assertThat(texts(guide.window.shell)).contains("The end of this guide");
        guide.type(robot, KeyCode.HOME);
        assertThat(guide.page().topProperty().get()).isZero();
    }

    @Test
    void notesAreKeptAsTheyAreTypedAndUndoneAsAStretch(FxRobot robot) {
        guide.type(robot, KeyCode.N);
        robot.write("Budget first");
        assertThat(guide.window.study.progress().notes(NoteId.of(GuideFixture.VLLM)))
                .isEqualTo("Budget first");
        assertThat(texts(guide.window.shell)).contains("Undo notes on vLLM");

        robot.clickOn("Undo notes on vLLM");
        assertThat(((TextArea) guide.window.shell.lookup(".notes-editor")).getText())
                .isEmpty();
        robot.interact(() -> guide.window.study.redo());

        reopen(robot, guide.window.study.progress());
        guide.type(robot, KeyCode.N);
        assertThat(((TextArea) guide.window.shell.lookup(".notes-editor")).getText())
                .isEqualTo("Budget first");
    }

    @Test
    void aHighlightedPassageIsInTheNotesAndLeadsBackToItsPlace(FxRobot robot) {
        guide.go(robot, GuideFixture.VLLM, "prefix-caching");
        var from = guide.onScreen(secondPiece(), 0);
        robot.doubleClickOn(from.getMinX() + 3, from.getCenterY());
        guide.type(robot, KeyCode.H);
        assertThat(guide.window.study.progress().highlights().values())
                .singleElement()
                .satisfies(highlight -> {
                    assertThat(highlight.section()).isEqualTo("prefix-caching");
                    assertThat(secondPiece()).startsWith(highlight.text());
                });
        assertThat(guide.shades("shade-highlight")).hasSize(1);

        guide.type(robot, KeyCode.HOME);
        guide.type(robot, KeyCode.N);
        assertThat(texts(guide.window.shell.lookup(".passages"))).contains("Prefix caching");
        robot.interact(() -> ((Hyperlink) guide.window.shell.lookup(".passage-link")).fire());
        guide.settle(robot);
        assertThat(guide.seen()).contains("Prefix caching");

        robot.interact(() -> guide.window.study.undo());
        guide.settle(robot);
        assertThat(guide.shades("shade-highlight")).isEmpty();
        assertThat(guide.window.shell.lookup(".passage-link")).isNull();
    }

    private String secondPiece() {
        return guide.page()
                .document()
                .pieces()
                .get(guide.page().document().pieceAt(guide.page().topProperty().get()) + 1)
                .text();
    }

    @Test
    void aTickedTaskIsRememberedAndUndone(FxRobot robot) {
        var task = guide.page().document().pieces().stream()
                .filter(piece -> piece.marker().orElse(null) instanceof Marker.Task)
                .findFirst()
                .orElseThrow();
        var key = ((Marker.Task) task.marker().orElseThrow()).key();
        robot.interact(() -> guide.page().reveal(task.at()));
        guide.settle(robot);

        robot.interact(() -> box(task.text()).fire());
        assertThat(guide.window.study.progress().tasks().get(TaskId.of(GuideFixture.VLLM, key)))
                .isTrue();

        reopen(robot, guide.window.study.progress());
        robot.interact(() -> guide.page().reveal(task.at()));
        guide.settle(robot);
        assertThat(box(task.text()).isSelected()).isTrue();
        robot.interact(() -> box(task.text()).fire());
        assertThat(box(task.text()).isSelected()).isFalse();
        robot.interact(() -> guide.window.study.undo());
        assertThat(box(task.text()).isSelected()).isTrue();
    }

    private CheckBox box(String words) {
        return (CheckBox) all(guide.page())
                .filter(node -> node instanceof CheckBox && words.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void howFarOneHasReadIsSaidAndTheEndAsksForTheSelfCheckAndMarksNothing(FxRobot robot) {
        assertThat(headings()).matches(".*\\d % · about \\d+ min left.*");
        guide.go(robot, GuideFixture.VLLM, "where-gpu-memory-goes");
        assertThat(headings()).contains("Section 4 of 19");

        guide.type(robot, KeyCode.END);
        assertThat(headings()).contains("100 %");
        assertThat(guide.window.study.progress()).isEqualTo(Progress.NONE);
        assertThat(guide.window.study.progress().state(GuideFixture.VLLM)).isEqualTo(new ModuleState.NotStarted());
        guide.window.press("Prove it", robot);
        assertThat(guide.window.shell.frontProperty().get()).isEqualTo(Screen.SELF_CHECK);
    }

    @Test
    void aFootnoteLeadsToItsSourceAndBack(FxRobot robot) {
        guide.go(robot, GuideFixture.VLLM, "where-gpu-memory-goes");
        guide.follow(robot, "1");
        assertThat(guide.seen()).contains("vLLM");
        var back = all(guide.page())
                .filter(node -> "Back to where footnote 1 is referred to".equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> ((Hyperlink) back).fire());
        guide.settle(robot);
        assertThat(guide.seen()).contains("At start-up vLLM loads the weights");

        guide.alt(robot, KeyCode.LEFT);
        guide.alt(robot, KeyCode.LEFT);
        assertThat(guide.seen()).contains("Where GPU memory goes");
    }

    @Test
    void aGuideThatIsStillBeingReadShowsNothingOfTheOneBefore(FxRobot robot) throws Exception {
        guide.type(robot, KeyCode.END, KeyCode.ESCAPE);
        var held = new CountDownLatch(1);
        var slow = new OpenWindow[1];
        robot.interact(() -> {
            stage.setScene(null);
            var library = new Library(OpenWindow.SHELF, new Worker());
            library.read(_ -> await(held), _ -> {});
            slow[0] = new OpenWindow(Progress.NONE, library, Map.of(), 960, 700);
            stage.setScene(slow[0].scene);
            slow[0].shell.openGuide(GuideFixture.KSERVE, Optional.empty());
            slow[0].shell.show(Screen.TODAY);
            slow[0].shell.openGuide(GuideFixture.VLLM, Optional.empty());
        });
        assertThat(slow[0].shell.titleProperty().get()).isEqualTo("vLLM – Footbridge");
        assertThat(all(slow[0].shell).filter(PieceView.class::isInstance)).isEmpty();

        held.countDown();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            var pieces = new long[1];
            robot.interact(() -> pieces[0] =
                    all(slow[0].shell).filter(PieceView.class::isInstance).count());
            return pieces[0] > 0;
        });
        robot.interact(() -> assertThat(
                        ((PageView) slow[0].shell.lookup(".page")).document().text())
                .startsWith("You know the API"));
    }

    private static boolean await(CountDownLatch held) {
        try {
            return held.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void aCalloutStaysAsHighAsItIsHoweverOftenTheLooksAreApplied(FxRobot robot) {
        guide.go(robot, GuideFixture.VLLM, "the-metrics-and-what-each-one-tells");
        var title = all(guide.window.shell)
                .filter(node -> node.getStyleClass().contains("callout-title"))
                .map(Region.class::cast)
                .findFirst()
                .orElseThrow();
        var before = title.prefHeight(400);
        robot.interact(() -> {
            for (var again = 0; again < 3; again++) {
                guide.window.shell.setStyle("-fx-again: " + again);
                guide.window.shell.applyCss();
                guide.settle();
            }
        });
        assertThat(title.prefHeight(400)).isEqualTo(before).isLessThan(40);
    }

    @Test
    void escLeadsBackToWhereOneCameFrom(FxRobot robot) {
        robot.interact(() -> {
            guide.window.shell.show(Screen.PATH);
            guide.window.shell.openGuide(GuideFixture.VLLM, Optional.empty());
        });
        assertThat(guide.window.shell.titleProperty().get()).isEqualTo("vLLM – Footbridge");

        guide.window.scene.getFocusOwner();
        robot.type(KeyCode.ESCAPE);

        assertThat(guide.window.shell.lookup(".guide")).isNull();
        assertThat(guide.window.shell.frontProperty().get()).isEqualTo(Screen.PATH);
        assertThat(guide.window.shell.titleProperty().get()).isEqualTo("Footbridge");
    }

    @Test
    void tabLeadsThroughTheLinksAlsoThoseNotYetInView(FxRobot robot) {
        robot.interact(() -> guide.page().requestFocus());
        var visited = new ArrayList<Integer>();
        for (var i = 0; i < 30; i++) {
            robot.type(KeyCode.TAB);
            guide.settle(robot);
            var owner = guide.window.scene.getFocusOwner();
            visited.add(placeOf(owner));
            var bounds = guide.page().sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
            assertThat(bounds.getMinY())
                    .as(owner.getAccessibleText())
                    .isBetween(-1.0, guide.page().getHeight());
        }
        assertThat(visited).isSorted();
        assertThat(visited.getLast()).isGreaterThan(3_000);
    }

    private static int placeOf(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at instanceof PieceView view) {
                return view.piece().at();
            }
        }
        throw new AssertionError("not on the page: " + node);
    }

    @Test
    void figuresTablesAndHeadingsAreNamedForAScreenReader(FxRobot robot) {
        guide.go(robot, GuideFixture.VLLM, "two-kinds-of-work-in-one-request");
        robot.interact(() -> guide.page().reveal(guide.page().document().text().indexOf("time to first token =")));
        guide.settle(robot);
        assertThat(names(AccessibleRole.IMAGE_VIEW))
                .contains("Figure: A request waits for blocks and a seat, is prefilled, then decoded.");

        guide.go(robot, GuideFixture.VLLM, "where-gpu-memory-goes");
        assertThat(names(AccessibleRole.TABLE_ROW))
                .contains("Part: Weights; Size: parameters × bytes per parameter; When it is fixed: at load");
    }

    private List<String> names(AccessibleRole role) {
        return all(guide.page())
                .filter(node -> node.getAccessibleRole() == role)
                .map(Node::getAccessibleText)
                .toList();
    }

    @Test
    void everythingThatTakesTheKeyboardHasAName(FxRobot robot) {
        guide.type(robot, KeyCode.N);
        guide.control(robot, KeyCode.F);

        var nameless = all(guide.window.shell.lookup(".guide"))
                .filter(node -> node.isFocusTraversable() && OpenWindow.isShown(node))
                .filter(node -> !(node instanceof PageView))
                .filter(node -> node.getAccessibleText() == null
                        && !(node instanceof Labeled labeled
                                && !labeled.getText().isBlank()))
                .map(Object::toString);
        assertThat(nameless).isEmpty();
        assertThat(guide.window.shell.lookup(".find-bar .text-field")).isInstanceOf(TextField.class);
        assertThat(guide.window.shell.lookup(".outline")).isNull();
        guide.type(robot, KeyCode.ESCAPE);
    }

    @Test
    void outlineAndNotesStandBesideThePageAsFarAsThereIsRoom(FxRobot robot) {
        assertThat(guide.window.shell.lookup(".outline")).isInstanceOf(ListView.class);
        guide.type(robot, KeyCode.N);
        assertThat(guide.window.shell.lookup(".outline")).isNull();
        robot.interact(() -> guide.page().requestFocus());
        guide.type(robot, KeyCode.N);
        assertThat(guide.window.shell.lookup(".outline")).isNotNull();
        assertThat(module("vllm")).isEqualTo(GuideFixture.VLLM);
    }
}
