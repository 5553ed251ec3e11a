package dev.footbridge.ui.success;

import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.footbridge.content.Outcome;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.progress.Attachment;
import dev.footbridge.progress.Attachment.Kind;
import dev.footbridge.progress.Explanation;
import dev.footbridge.progress.Witness;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SuccessScreenTest {

    private static final OutcomeId JOURNEY = new OutcomeId("request-journey");
    private static final Outcome OUTCOME = OpenWindow.BRIDGE.outcome(JOURNEY).orElseThrow();
    private static final String TARGET = "Address or path of a file to attach";

    @TempDir
    private Path folder;

    private Stage stage;
    private OpenWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = OpenWindow.on(shown);
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> window.shell.show(Screen.SUCCESS));
    }

    private <T extends Node> T named(Class<T> type, String name) {
        return OpenWindow.all(window.shell)
                .filter(node -> type.isInstance(node) && name.equals(node.getAccessibleText()))
                .filter(OpenWindow::isShown)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is named " + name));
    }

    private void attach(FxRobot robot, String target) {
        robot.interact(() -> {
            named(TextInputControl.class, TARGET).setText(target);
            named(TextInputControl.class, TARGET).requestFocus();
        });
        robot.type(KeyCode.ENTER);
    }

    private String shown() {
        return String.join("\n", texts(window.shell));
    }

    @Test
    void an_outcome_shows_what_would_convince_and_what_leads_there() {
        assertThat(texts(window.shell))
                .contains(OUTCOME.statement(), OUTCOME.proof(), "Latency anatomy", "vLLM", "Unrated")
                .contains("Not started. Missing: proof, 3 diagnostics to rate yes, 4 modules to do, an explanation"
                        + " aloud and a colleague’s check.");
    }

    @Test
    void proof_is_kept_letter_by_letter(FxRobot robot) {
        robot.interact(() -> named(TextInputControl.class, "My proof").requestFocus());
        robot.write("A trace", 0);

        assertThat(window.study.progress().proof(JOURNEY)).isEqualTo("A trace");
        assertThat(shown()).contains("Building: proof written.");
    }

    @Test
    void a_link_is_opened_only_after_its_whole_address_was_shown(FxRobot robot) {
        attach(robot, "https://traces.example.org/t/7f3a9c");
        robot.interact(() -> named(
                        ButtonBase.class,
                        "Open https://traces.example.org/t/7f3a9c, https://traces.example.org/t/7f3a9c")
                .fire());
        assertThat(window.browsed).isEmpty();

        robot.type(KeyCode.ENTER);
        assertThat(window.browsed).hasSize(1);
    }

    @Test
    void a_file_is_attached_by_its_path_and_said_to_be_missing_where_it_is(FxRobot robot) throws IOException {
        var there = Files.writeString(folder.resolve("trace.txt"), "spans");
        attach(robot, there.toString());
        assertThat(shown())
                .contains("A file on this machine; it is not copied.")
                .doesNotContain("Not found");

        attach(robot, folder.resolve("gone.txt").toString());
        assertThat(shown()).contains("Not found on this machine.");
        assertThat(window.study.progress().attachments().values())
                .extracting(Attachment::kind)
                .containsExactly(Kind.FILE, Kind.FILE);
    }

    @Test
    void what_cannot_be_attached_stays_as_typed_with_a_message_also_after_the_program_was_ended(FxRobot robot) {
        attach(robot, "javascript:alert(1)");
        assertThat(shown()).contains("Only addresses that begin with https:// or http:// can be opened.");
        assertThat(window.study.progress().attachments().values()).isEmpty();

        robot.interact(() -> {
            var again = new OpenWindow(window.study.progress(), window.remembered, 900, 700);
            stage.setScene(again.scene);
            window = again;
            window.shell.show(Screen.SUCCESS);
        });
        assertThat(named(TextInputControl.class, TARGET).getText()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void an_attachment_taken_away_comes_back_by_undo(FxRobot robot) {
        attach(robot, "https://example.org/");
        robot.interact(
                () -> named(ButtonBase.class, "Take https://example.org/ away").fire());
        assertThat(window.study.progress().attachments().values()).isEmpty();

        robot.interact(() -> window.study.undo());
        assertThat(shown()).contains("https://example.org/");
    }

    @Test
    void a_colleagues_check_has_a_name_and_a_day_and_can_be_taken_back(FxRobot robot) {
        window.press("Checked today", robot);
        assertThat(shown()).contains("Write who checked it.");

        robot.interact(() -> named(TextInputControl.class, "The colleague who checked the proof")
                .setText("Ada"));
        window.press("Checked today", robot);
        assertThat(window.study.progress().check(JOURNEY))
                .isEqualTo(Optional.of(new Witness("Ada", LocalDate.parse("2026-03-09"))));
        assertThat(shown()).contains("Checked by Ada on 9 Mar 2026.");

        window.press("Take back", robot);
        assertThat(window.study.progress().check(JOURNEY)).isEmpty();
    }

    @Test
    void explained_aloud_the_points_come_up_afterwards_and_are_ticked(FxRobot robot) {
        window.press("Begin", robot);
        assertThat(shown()).contains("0:00").doesNotContain(OUTCOME.points().getFirst());

        window.press("I am done", robot);
        robot.interact(() -> OpenWindow.all(window.shell)
                .filter(CheckBox.class::isInstance)
                .limit(2)
                .forEach(box -> ((CheckBox) box).setSelected(true)));
        window.press("Keep it", robot);

        assertThat(window.study.progress().explanations().values())
                .extracting(Explanation::outcome, Explanation::touched, Explanation::points)
                .containsExactly(tuple(JOURNEY, new TreeSet<>(OUTCOME.points().subList(0, 2)), 6));
        assertThat(shown()).contains("explained aloud with 2 of 6 points", "9 Mar 2026: 2 of 6 points");
    }

    @Test
    void an_explanation_that_is_left_keeps_nothing(FxRobot robot) {
        window.press("Begin", robot);
        robot.type(KeyCode.ESCAPE);

        assertThat(window.study.progress().explanations().values()).isEmpty();
        assertThat(shown()).contains("Not explained aloud yet.");
    }
}
