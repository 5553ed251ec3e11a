package dev.footbridge.ui.guide;

import static dev.footbridge.ui.OpenWindow.all;

import dev.footbridge.content.Shelf;
import dev.footbridge.content.guide.Checked;
import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.markdown.Markdown;
import dev.footbridge.progress.Progress;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Library;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// The program's window with a guide in front, and a learner's eyes and hands for it.
final class GuideFixture {

    static final ModuleId VLLM = new ModuleId("vllm");
    static final ModuleId KSERVE = new ModuleId("kserve");

    final OpenWindow window;

    private GuideFixture(OpenWindow window) {
        this.window = window;
    }

    /// The bundled guides.
    static GuideFixture open(Stage stage, ModuleId module, Progress progress, Map<String, String> remembered) {
        return open(stage, OpenWindow.SHELF, module, progress, remembered);
    }

    /// One guide to vLLM, as `lines` say.
    static GuideFixture open(Stage stage, String... lines) {
        var shelf = shelf(Map.of(VLLM, String.join("\n", lines)));
        return open(stage, shelf, VLLM, Progress.NONE, Map.of());
    }

    static Shelf shelf(Map<ModuleId, String> texts) {
        var guides = new LinkedHashMap<ModuleId, Guide>();
        texts.forEach((id, text) -> guides.put(
                id,
                new Guide(
                        id,
                        id.value(),
                        20,
                        new Checked(LocalDate.of(2026, 11, 23), new LinkedHashMap<>()),
                        List.of(),
                        text,
                        Markdown.headings(Markdown.parse(text)))));
        return Shelf.of(guides, Map.of());
    }

    static GuideFixture open(
            Stage stage, Shelf shelf, ModuleId module, Progress progress, Map<String, String> remembered) {
        var window = new OpenWindow(progress, Library.atOnce(shelf), remembered, 960, 700);
        stage.setScene(window.scene);
        stage.show();
        window.shell.openGuide(module, Optional.empty());
        var fixture = new GuideFixture(window);
        fixture.settle();
        return fixture;
    }

    void go(FxRobot robot, ModuleId module, String slug) {
        robot.interact(() -> {
            window.shell.openGuide(module, Optional.of(slug));
            settle();
        });
    }

    /// What the next frame would do, done now.
    void settle() {
        window.shell.applyCss();
        window.shell.layout();
        if (window.shell.lookup(".page") instanceof PageView page) {
            page.layoutNow();
        }
    }

    void settle(FxRobot robot) {
        robot.interact(() -> settle());
    }

    PageView page() {
        return (PageView) window.shell.lookup(".page");
    }

    /// The words that stand in view on the page, in their order.
    String seen() {
        var page = page();
        var seen = new StringBuilder();
        pieces().filter(piece -> piece.getBoundsInParent().intersects(0, 1, page.getWidth(), page.getHeight() - 2))
                .forEach(piece -> seen.append(piece.piece().text()).append('\n'));
        return seen.toString();
    }

    Stream<PieceView> pieces() {
        return all(page()).filter(PieceView.class::isInstance).map(PieceView.class::cast);
    }

    /// The piece in the scene whose words begin so.
    PieceView piece(String begins) {
        return pieces().filter(piece -> piece.piece().text().startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on the page: " + begins + "\n" + seen()));
    }

    Text link(String words) {
        return all(page())
                .filter(node -> node instanceof Text text && text.getText().equals(words) && text.isFocusTraversable())
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + words));
    }

    /// Follows a link by the keyboard.
    void follow(FxRobot robot, String words) {
        robot.interact(() -> link(words).requestFocus());
        robot.type(KeyCode.ENTER);
        settle(robot);
    }

    void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        settle(robot);
    }

    void alt(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
        settle(robot);
    }

    void type(FxRobot robot, KeyCode... keys) {
        robot.type(keys);
        settle(robot);
    }

    String clipboard(FxRobot robot) {
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return String.valueOf(text[0]);
    }

    /// Where the words that begin so stand on the screen.
    Bounds onScreen(String begins, int letter) {
        var view = piece(begins);
        return view.localToScreen(view.boundsOf(view.piece().at() + letter));
    }

    Stream<Node> shades(String styleClass) {
        return all(page()).filter(node -> node.getStyleClass().contains(styleClass));
    }
}
