package dev.footbridge.ui.guide;

import static dev.footbridge.ui.OpenWindow.all;
import static dev.footbridge.ui.OpenWindow.diagnostic;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Progress;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Screen;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Case 24: only what was shown whole is opened, and only by the learner; everything else is text.
@ExtendWith(ApplicationExtension.class)
class GuideLinksTest {

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    private GuideFixture open(FxRobot robot, String... lines) {
        var opened = new GuideFixture[1];
        robot.interact(() -> opened[0] = GuideFixture.open(stage, lines));
        return opened[0];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[press here](javascript:alert(1))",
                "[press here](JAVASCRIPT:alert%281%29)",
                "[press here](file:///etc/passwd)",
                "[press here](<\\\\\\\\server\\share\\x.exe>)",
                "[press here](//server/share)",
                "[press here](data:text/html;base64,PHNjcmlwdD4=)",
                "[press here](vbscript:x)",
                "[press here](/etc/passwd)",
                "<a href=\"https://example.org\">press here</a>",
                "<script>press here</script>",
                "<img src=\"https://example.org/x.png\" alt=\"press here\">",
                "<iframe src=\"https://example.org\">press here</iframe>",
                "![press here](https://example.org/x.png)",
                "[![press here](https://example.org/x.png)](javascript:x)",
                "[press here](diagnostic:no-such-diagnostic)",
                "[press here](module:no-such-module)",
                "[press here](#no-such-heading)",
                "[press here][1]\n\n[1]: javascript:alert(1)",
            })
    void isInertText(String attack, FxRobot robot) {
        var guide = open(robot, attack);

        assertThat(guide.seen()).contains("press here");
        robot.interact(() -> all(guide.page())
                .filter(node -> node instanceof Text text && text.getText().contains("press here"))
                .forEach(GuideLinksTest::click));
        assertThat(all(guide.page()).filter(Text.class::isInstance).noneMatch(Node::isFocusTraversable))
                .isTrue();
        assertThat(all(guide.page()).noneMatch(ImageView.class::isInstance)).isTrue();
        assertThat(OpenWindow.isShown(guide.window.shell.lookup(".guide-overlay")))
                .isFalse();
        assertThat(guide.window.browsed).isEmpty();
    }

    private static void click(Node node) {
        if (node.getOnMouseClicked() != null) {
            throw new AssertionError("takes clicks: " + node);
        }
    }

    @Test
    void aLinkOnlineShowsTheWholeAddressAndOpensOnlyWhenAskedTo(FxRobot robot) {
        var guide = open(robot, "See [the *paper*](https://arxiv.org/abs/2309.06180?a=b&c=d).");
        guide.follow(robot, "the ");

        assertThat(texts(guide.window.shell.lookup(".guide-card")))
                .contains("https://arxiv.org/abs/2309.06180?a=b&c=d", "Open", "Cancel");
        assertThat(((Labeled) guide.window.scene.getFocusOwner()).getText()).isEqualTo("Cancel");
        robot.type(KeyCode.ESCAPE);
        assertThat(guide.window.browsed).isEmpty();
        assertThat(guide.window.scene.getFocusOwner()).isInstanceOf(Text.class);

        guide.follow(robot, "the ");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT).type(KeyCode.ENTER);
        assertThat(guide.window.browsed)
                .extracting(Object::toString)
                .containsExactly("https://arxiv.org/abs/2309.06180?a=b&c=d");
    }

    @Test
    void aMailAddressOpensTheSameWay(FxRobot robot) {
        var guide = open(robot, "<someone@example.org>");
        guide.follow(robot, "someone@example.org");
        guide.window.press("Open", robot);

        assertThat(guide.window.browsed).extracting(Object::toString).containsExactly("mailto:someone@example.org");
    }

    @Test
    void theMouseFollowsALinkToo(FxRobot robot) {
        var guide = open(robot, "See [this](https://example.org/).");
        robot.clickOn(guide.link("this"));

        assertThat(texts(guide.window.shell.lookup(".guide-card"))).contains("https://example.org/");
    }

    @Test
    void aDiagnosticSaysWhatItIsAndLeadsToWhereItIsRated(FxRobot robot) {
        var guide = open(robot, "[memory](diagnostic:gpu-memory)");
        guide.follow(robot, "memory");
        assertThat(texts(guide.window.shell.lookup(".guide-card")))
                .contains("Diagnostic: GPU memory")
                .contains(OpenWindow.BRIDGE
                        .diagnostic(diagnostic("gpu-memory"))
                        .orElseThrow()
                        .statement());

        guide.window.press("Rate it in the diagnostic", robot);
        assertThat(guide.window.shell.frontProperty().get()).isEqualTo(Screen.DIAGNOSTIC);
        assertThat(guide.window.scene.getFocusOwner().getAccessibleText()).contains("GPU memory");
    }

    @Test
    void aGapLeadsToItsRow(FxRobot robot) {
        var gap = OpenWindow.BRIDGE.gaps().get(3);
        var guide = open(robot, "[it](gap:" + gap.id() + ")");
        guide.follow(robot, "it");
        guide.window.press("Show it in the gap map", robot);

        assertThat(guide.window.shell.frontProperty().get()).isEqualTo(Screen.GAP_MAP);
        assertThat(texts(guide.window.shell)).contains(gap.name());
    }

    @Test
    void anOutcomeAndAnAntiPatternSayWhatTheyAre(FxRobot robot) {
        var outcome = OpenWindow.BRIDGE.outcomes().getFirst();
        var pattern = OpenWindow.BRIDGE.antiPatterns().getFirst();
        var guide = open(robot, "[o](outcome:" + outcome.id() + ") [p](anti-pattern:" + pattern.id() + ")");

        guide.follow(robot, "o");
        assertThat(texts(guide.window.shell.lookup(".guide-card"))).contains(outcome.statement());
        robot.type(KeyCode.ENTER);
        guide.follow(robot, "p");
        assertThat(texts(guide.window.shell.lookup(".guide-card"))).contains(pattern.habit());
        robot.type(KeyCode.ESCAPE);
        assertThat(OpenWindow.isShown(guide.window.shell.lookup(".guide-overlay")))
                .isFalse();
    }

    @Test
    void aLinkToAHeadingOfAnotherGuideOpensItThere(FxRobot robot) {
        var far = "text\n\n".repeat(80);
        var shelf = GuideFixture.shelf(Map.of(
                GuideFixture.VLLM,
                "[there](module:kserve#the-place) [start](module:kserve)",
                GuideFixture.KSERVE,
                "Opening\n\n" + far + "## The place\n\n" + far));
        var opened = new GuideFixture[1];
        robot.interact(() -> opened[0] = GuideFixture.open(stage, shelf, GuideFixture.VLLM, Progress.NONE, Map.of()));
        var guide = opened[0];

        guide.follow(robot, "there");
        assertThat(guide.seen()).startsWith("The place");
        assertThat(guide.window.shell.titleProperty().get()).startsWith("KServe");
        assertThat(guide.window.browsed).isEqualTo(List.of());
    }
}
