package dev.footbridge.ui.gapmap;

import static dev.footbridge.ui.gapmap.GapMapFixture.diagnostic;
import static dev.footbridge.ui.gapmap.GapMapFixture.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import dev.footbridge.content.Gap;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GapMapScreenTest {

    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");
    private static final List<String> BRIDGE_ORDER = GapMapFixture.BRIDGE.gaps().stream()
            .map(Gap::id)
            .map(Object::toString)
            .toList();

    private GapMapFixture map;

    @Start
    void start(Stage stage) {
        map = new GapMapFixture();
        map.on(stage);
    }

    @Test
    void sortsByAHeaderUpwardsDownwardsAndBackToTheBridge(FxRobot robot) {
        click(robot, "status");
        assertThat(map.rows())
                .startsWith("platform-discipline")
                .endsWith("shared-platforms", "serving-reliability", "llm-throughput");

        click(robot, "status");
        assertThat(map.rows()).startsWith("shared-platforms", "serving-reliability", "llm-throughput");

        click(robot, "status");
        assertThat(map.rows()).isEqualTo(BRIDGE_ORDER);
    }

    @Test
    void sortsByKeyboardFromTheMenu(FxRobot robot) {
        focus(robot, ".gap-sort");
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);

        assertThat(map.rows()).isNotEqualTo(BRIDGE_ORDER).startsWith("retrieval-platform");
        assertThat(labeled(".gap-sort").getText()).isEqualTo("You have ↑");
    }

    @Test
    void filtersByStatus(FxRobot robot) {
        robot.clickOn("Closing  3");
        assertThat(map.rows()).containsExactly("shared-platforms", "serving-reliability", "llm-throughput");

        robot.clickOn("All  10");
        assertThat(map.rows()).isEqualTo(BRIDGE_ORDER);
    }

    @Test
    void filtersByWordsFromTheKeyboardAndClearsThemByEscape(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("mlops");
        assertThat(map.rows()).containsExactly("model-lifecycle", "retrieval-platform");
        assertThat(chips()).containsExactly("All  2", "Open  2", "Closing  0", "Closed  0");

        robot.type(KeyCode.ESCAPE);
        assertThat(map.rows()).isEqualTo(BRIDGE_ORDER);
        assertThat(chips()).containsExactly("All  10", "Open  7", "Closing  3", "Closed  0");

        robot.type(KeyCode.ESCAPE);
        assertThat(map.table().isFocused()).isTrue();
    }

    @Test
    void saysThatNothingMatchesAndLeadsBack(FxRobot robot) {
        robot.clickOn("Closed  0");
        assertThat(texts()).contains("No gap is closed.");

        robot.clickOn(".gap-filter").write("zebra");
        assertThat(texts()).contains("No closed gap matches “zebra”.");

        robot.clickOn("Show all gaps");
        assertThat(map.rows()).isEqualTo(BRIDGE_ORDER);
        assertThat(((TextField) find(".gap-filter")).getText()).isEmpty();
    }

    @Test
    void marksTheNextModulesRowsByEdgeAndWordAndMovesTheMark(FxRobot robot) {
        assertThat(marked()).containsExactly("platform-discipline", "gpu-runtime");
        assertThat(texts().stream().filter("Next"::equals)).hasSize(2);

        robot.interact(() -> {
            map.study.apply(new Change.Start(module("mlops")));
            assertThat(marked()).containsExactly("model-lifecycle", "retrieval-platform");
        });
        robot.interact(() -> map.study.undo());
        assertThat(marked()).containsExactly("platform-discipline", "gpu-runtime");
    }

    @Test
    void beginsAtTheNextRow(FxRobot robot) {
        robot.type(KeyCode.ENTER);

        assertThat(paneTitle()).isEqualTo("Platform discipline");
    }

    @Test
    void opensARowByKeyboardFollowsTheArrowsAndGivesTheRowItsFocusBack(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(paneTitle()).isEqualTo("Model lifecycle");
        assertThat(map.table().isFocused()).isTrue();

        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(paneTitle()).isEqualTo("LLM throughput");

        robot.type(KeyCode.ENTER);
        assertThat(focused()).isInstanceOf(ToggleButton.class);

        robot.type(KeyCode.ESCAPE);
        assertThat(find(".gap-pane").isVisible()).isFalse();
        assertThat(map.table().isFocused()).isTrue();
        assertThat(map.table().getFocusModel().getFocusedIndex()).isEqualTo(6);

        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE);
        assertThat(find(".gap-pane").isVisible()).isFalse();
    }

    @Test
    void opensARowByAClickAndClosesItByItsButton(FxRobot robot) {
        robot.clickOn(row("gpu-runtime"));
        assertThat(paneTitle()).isEqualTo("GPU runtime");

        robot.doubleClickOn(row("workload-scheduling"));
        assertThat(paneTitle()).isEqualTo("Workload scheduling");

        robot.clickOn(labeled(".gap-pane .button"));
        assertThat(find(".gap-pane").isVisible()).isFalse();
        assertThat(map.table().isFocused()).isTrue();
    }

    @Test
    void ratesInThePaneAndChangesTheRowInTheSameFrame(FxRobot robot) {
        open(robot, "model-lifecycle");

        robot.interact(() -> {
            rating("Lifecycle governance: Yes").fire();
            map.screen().layout();
            assertThat(row("model-lifecycle").getAccessibleText())
                    .endsWith("1 of 1 diagnostics rated yes. Gap Closed.");
            assertThat(cellTexts("model-lifecycle")).contains("Closed");
            assertThat(paneTexts()).contains("1 of 1 diagnostics rated yes", "Closed");
        });
        assertThat(map.study.progress().rating(diagnostic("lifecycle-governance")))
                .isEqualTo(Rating.YES);
        assertThat(map.saved).hasSize(1);
        assertThat(chips()).containsExactly("All  10", "Open  6", "Closing  3", "Closed  1");
    }

    @Test
    void ratesByNumberKeysInThePane(FxRobot robot) {
        open(robot, "workload-scheduling");
        robot.type(KeyCode.ENTER, KeyCode.DIGIT2);
        assertThat(map.study.progress().rating(diagnostic("gpu-scheduling"))).isEqualTo(Rating.PARTLY);

        robot.type(KeyCode.DIGIT0);
        assertThat(map.study.progress().rating(diagnostic("gpu-scheduling"))).isEqualTo(Rating.UNRATED);
    }

    @Test
    void keepsTheOpenRowInTheFilterThatARatingTakesItOutOf(FxRobot robot) {
        choose(robot, "Open  7");
        open(robot, "model-lifecycle");
        robot.interact(() -> rating("Lifecycle governance: Yes").fire());
        assertThat(map.rows()).contains("model-lifecycle");
        assertThat(selected()).isEqualTo("model-lifecycle");
        assertThat(paneTitle()).isEqualTo("Model lifecycle");

        robot.type(KeyCode.ESCAPE);
        assertThat(map.rows()).doesNotContain("model-lifecycle");
    }

    @Test
    void putsThePaneAwayWhenAFilterTakesItsRowOut(FxRobot robot) {
        open(robot, "model-lifecycle");
        filter(robot, "private");

        assertThat(find(".gap-pane").isVisible()).isFalse();
        assertThat(map.rows()).containsExactly("private-infrastructure");
        assertThat(find(".gap-filter").isFocused()).isTrue();
    }

    @Test
    void keepsTheSelectionOnItsRowWhenRowsMove(FxRobot robot) {
        click(robot, "status");
        open(robot, "model-lifecycle");
        robot.interact(() -> rating("Lifecycle governance: Yes").fire());

        assertThat(map.rows()).endsWith("model-lifecycle");
        assertThat(selected()).isEqualTo("model-lifecycle");
        assertThat(paneTitle()).isEqualTo("Model lifecycle");
    }

    @Test
    void showsTheFirstLineOfTheEvidence(FxRobot robot) {
        open(robot, "llm-throughput");
        assertThat(paneTexts().stream().filter("No evidence noted"::equals)).hasSize(2);

        robot.interact(() -> map.study.apply(
                new Change.NoteEvidence(diagnostic("concurrent-serving"), "Load test of 12 May.\nSaturation at 48.")));
        assertThat(paneTexts()).contains("Evidence: Load test of 12 May.");
    }

    @Test
    void leadsToTheStopOnThePathOrSaysThatThereIsNone(FxRobot robot) {
        robot.interact(() -> map.screen().select(module("vllm")));
        robot.interact(() -> ((Hyperlink) paneLabeled("Show its stop on the path")).fire());
        assertThat(map.visited).containsExactly("vllm");

        robot.interact(() -> map.screen().select(module("cka")));
        assertThat(paneTexts())
                .contains("It is on no step of the path: you study it from here.")
                .doesNotContain("Show its stop on the path");
    }

    @Test
    void selectsAModulesFirstRowThroughFiltersThatHideIt(FxRobot robot) {
        choose(robot, "Closing  3");
        filter(robot, "zebra");

        robot.interact(() -> map.screen().select(module("cka")));

        assertThat(map.rows()).isEqualTo(BRIDGE_ORDER);
        assertThat(selected()).isEqualTo("workload-scheduling");
        assertThat(paneTitle()).isEqualTo("Workload scheduling");
        assertThat(map.table().isFocused()).isTrue();
    }

    @Test
    void startsTheModuleFromThePane(FxRobot robot) {
        robot.interact(() -> map.screen().select(module("cka")));
        robot.interact(() -> ((Button) paneLabeled("Start")).fire());

        assertThat(cellTexts("workload-scheduling")).contains("Closing");
        assertThat(paneTexts()).contains("In progress", "Next");
        assertThat(marked()).containsExactly("workload-scheduling");
    }

    @Test
    void keepsWidthsAndOrderForTheNextStart(FxRobot robot) {
        click(robot, "held");
        click(robot, "held");
        var order = map.rows();
        var have = width("have");
        drag(robot, "have", 24);
        var dragged = width("have");
        assertThat(dragged).isCloseTo(have + 24, within(2.0));

        robot.interact(map::open);
        waitForFxEvents();

        assertThat(map.rows()).isEqualTo(order);
        assertThat(width("have")).isEqualTo(dragged);
    }

    @Test
    void startsAsNewOnPreferencesThatItCannotRead(FxRobot robot) {
        map.remembered.put("gap-map.order", "by,magic");
        map.remembered.put("gap-map.widths", "have lots");

        robot.interact(map::open);
        waitForFxEvents();

        assertThat(map.rows()).isEqualTo(BRIDGE_ORDER);
        assertThat(width("have")).isPositive();
    }

    @Test
    void neverScrollsSidewaysNorCutsNeedModuleOrStatus(FxRobot robot) {
        for (var width : List.of(960, 844, 640, 460)) {
            robot.interact(() -> {
                map.table().getScene().getWindow().setWidth(width);
                map.screen().getScene().getRoot().layout();
            });
            waitForFxEvents();
            var columns = map.table().getVisibleLeafColumns().stream()
                    .mapToDouble(column -> column.getWidth())
                    .sum();
            assertThat(columns)
                    .as("columns at %s", width)
                    .isLessThanOrEqualTo(map.table().getWidth());
            assertThat(all(map.table()).filter(node -> node instanceof Labeled labeled && isCut(labeled)))
                    .as("cut off at %s", width)
                    .isEmpty();
        }
    }

    @Test
    void namesEveryControlForScreenReaders(FxRobot robot) {
        open(robot, "llm-throughput");

        assertThat(all(map.screen())
                        .filter(node -> node.isFocusTraversable() && node.getScene() != null)
                        .filter(node -> name(node).isBlank()))
                .isEmpty();
    }

    private static String name(Node node) {
        var said = node.getAccessibleText();
        if (said != null) {
            return said;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static boolean isCut(Labeled labeled) {
        return isShown(labeled)
                && labeled.getText() != null
                && labeled.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .anyMatch(text -> ((Text) text).getText().endsWith("...")
                                || ((Text) text).getText().endsWith("…"));
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent).allMatch(Node::isVisible);
    }

    private Node header(String column) {
        return map.table().lookupAll(".column-header").stream()
                .filter(header -> column.equals(header.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void open(FxRobot robot, String gap) {
        robot.interact(() -> {
            map.table().requestFocus();
            map.table().getSelectionModel().select(row(gap).getItem());
        });
        robot.type(KeyCode.ENTER);
    }

    private void choose(FxRobot robot, String chip) {
        robot.interact(() -> map.screen().lookupAll(".chip").stream()
                .map(ToggleButton.class::cast)
                .filter(it -> it.getText().equals(chip))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void filter(FxRobot robot, String words) {
        focus(robot, ".gap-filter");
        robot.write(words, 0);
    }

    /// Clicks a header. The headless platform takes every click of its robot for one that opens a context menu, by
    /// which no table sorts.
    private void click(FxRobot robot, String column) {
        robot.interact(() -> {
            mouse(header(column), MouseEvent.MOUSE_PRESSED, 0);
            mouse(header(column), MouseEvent.MOUSE_RELEASED, 0);
        });
    }

    /// Drags the right edge of a header. The headless robot would lose the edge as soon as it moves.
    private void drag(FxRobot robot, String column, double by) {
        robot.interact(() -> {
            var right = header(column).getBoundsInParent().getMaxX();
            var edge = header(column).getParent().getChildrenUnmodifiable().stream()
                    .filter(Rectangle.class::isInstance)
                    .filter(it -> it.getBoundsInParent().contains(right, 10))
                    .findFirst()
                    .orElseThrow();
            mouse(edge, MouseEvent.MOUSE_PRESSED, 0);
            for (var moved = 1; moved <= by; moved++) {
                mouse(edge, MouseEvent.MOUSE_DRAGGED, moved);
            }
            mouse(edge, MouseEvent.MOUSE_RELEASED, by);
        });
        waitForFxEvents();
    }

    private static void mouse(Node on, EventType<MouseEvent> type, double moved) {
        var at = on.localToScene(2, 10);
        var pressed = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                on,
                new MouseEvent(
                        type,
                        at.getX() + moved,
                        at.getY(),
                        at.getX() + moved,
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        pressed,
                        false,
                        false,
                        false,
                        false,
                        moved == 0,
                        null));
    }

    private double width(String column) {
        return map.table().getColumns().stream()
                .filter(it -> column.equals(it.getId()))
                .findFirst()
                .orElseThrow()
                .getWidth();
    }

    private List<String> marked() {
        return rows().filter(row -> row.getPseudoClassStates().contains(NEXT))
                .map(row -> GapMapFixture.id(row.getItem()))
                .toList();
    }

    private TableRow<GapItem> row(String gap) {
        return rows().filter(row -> GapMapFixture.id(row.getItem()).equals(gap))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Stream<TableRow<GapItem>> rows() {
        return all(map.table())
                .filter(TableRow.class::isInstance)
                .map(row -> (TableRow<GapItem>) row)
                .filter(row -> !row.isEmpty())
                .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()));
    }

    private String selected() {
        return GapMapFixture.id(map.table().getSelectionModel().getSelectedItem());
    }

    private String paneTitle() {
        assertThat(find(".gap-pane").isVisible()).isTrue();
        return labeled(".gap-pane .card-heading").getText();
    }

    private ToggleButton rating(String name) {
        return all(find(".gap-pane"))
                .filter(node -> node instanceof ToggleButton && name.equals(node.getAccessibleText()))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Labeled paneLabeled(String text) {
        return all(find(".gap-pane"))
                .filter(node -> node instanceof Labeled labeled && text.equals(labeled.getText()))
                .map(Labeled.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<String> chips() {
        return map.screen().lookupAll(".chip").stream()
                .map(chip -> ((Labeled) chip).getText())
                .toList();
    }

    private List<String> cellTexts(String gap) {
        return textsBelow(row(gap));
    }

    private List<String> paneTexts() {
        return textsBelow(find(".gap-pane"));
    }

    private List<String> texts() {
        return textsBelow(map.screen());
    }

    private static List<String> textsBelow(Node root) {
        var texts = new ArrayList<String>();
        all(root).filter(GapMapScreenTest::isShown).forEach(node -> {
            if (node instanceof Labeled labeled && labeled.getText() != null) {
                texts.add(labeled.getText());
            }
        });
        return texts;
    }

    private static Stream<Node> all(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(
                        Stream.of(root),
                        parent.getChildrenUnmodifiable().stream().flatMap(GapMapScreenTest::all))
                : Stream.of(root);
    }

    private Node focused() {
        return map.screen().getScene().getFocusOwner();
    }

    private Node find(String selector) {
        return map.screen().lookup(selector);
    }

    private Labeled labeled(String selector) {
        return (Labeled) find(selector);
    }

    private void focus(FxRobot robot, String selector) {
        robot.interact(() -> find(selector).requestFocus());
    }
}
