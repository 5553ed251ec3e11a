package dev.footbridge.ui.guide;

import static dev.footbridge.ui.OpenWindow.all;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Progress;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Nothing that stands in a guide hangs the page or fills the memory, and its last word can be read.
@ExtendWith(ApplicationExtension.class)
class PathologicalPageTest {

    private static final int MOST_NODES = 8_000;

    static final List<String> NASTY = List.of(
            ">".repeat(10_000) + " found",
            "- ".repeat(5_000) + "found",
            "word ".repeat(200_000) + "found",
            "x".repeat(1_000_000) + " found",
            "```yaml\n" + "a: b # c ".repeat(100_000) + "found\n```",
            "```python\n" + "if x: y = 'z'\n".repeat(50_000) + "# found\n```",
            row(5, "|a") + row(5, "|-") + row(5, "|b").repeat(998) + row(5, "|found"),
            row(5_000, "|a") + row(5_000, "|-") + row(4_999, "|b").replace("|\n", "|found|\n"),
            "*a **a ".repeat(12_500) + "found" + " a** a*".repeat(12_500),
            "[a](https://example.org) ".repeat(5_000) + "found",
            "- [ ] task\n".repeat(3_000) + "- [ ] found",
            "# heading\n".repeat(5_000) + "# found");

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    private static String row(int cells, String cell) {
        return cell.repeat(cells) + "|\n";
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    @Timeout(60)
    void opensAndLeadsToItsLastWord(String text, FxRobot robot) {
        var opened = new GuideFixture[1];
        robot.interact(() -> opened[0] = GuideFixture.open(stage, text));
        var guide = opened[0];
        assertThat(all(guide.window.shell).count()).isLessThan(MOST_NODES);

        robot.interact(() -> guide.page().reveal(guide.page().document().text().lastIndexOf("found")));
        guide.settle(robot);
        assertThat(guide.seen()).contains("found");
        assertThat(all(guide.window.shell).count()).isLessThan(MOST_NODES);

        guide.type(robot, KeyCode.HOME, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.END);
        guide.control(robot, KeyCode.A);
        guide.control(robot, KeyCode.C);
        assertThat(guide.clipboard(robot)).contains("found");
    }

    @Test
    void aModuleWithoutAGuideSaysSo(FxRobot robot) {
        var opened = new GuideFixture[1];
        robot.interact(() -> opened[0] =
                GuideFixture.open(stage, GuideFixture.shelf(Map.of()), GuideFixture.VLLM, Progress.NONE, Map.of()));

        assertThat(opened[0].seen()).contains("There is no guide to this module");
    }
}
