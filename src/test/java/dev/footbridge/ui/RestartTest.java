package dev.footbridge.ui;

import static dev.footbridge.ui.OpenWindow.diagnostic;
import static dev.footbridge.ui.OpenWindow.module;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.store.Autosave;
import dev.footbridge.progress.store.Opened;
import dev.footbridge.progress.store.ProgressFile;
import dev.footbridge.ui.kit.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The learner closes the program, comes back, and finds everything as it was. With a real file.
@ExtendWith(ApplicationExtension.class)
class RestartTest {

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void whatWasRatedWrittenAndStartedIsThereAfterARestart(FxRobot robot) {
        var first = open(robot, Progress.NONE);
        try (var autosave = new Autosave(file(), _ -> {}, _ -> {}, _ -> {})) {
            robot.interact(
                    () -> first.study.standingProperty().subscribe(standing -> autosave.submit(standing.progress())));
            robot.type(KeyCode.ENTER);
            robot.interact(() -> first.shell.show(Screen.DIAGNOSTIC));
            robot.type(KeyCode.DIGIT3).type(KeyCode.DIGIT2);
            robot.type(KeyCode.UP).type(KeyCode.ENTER).write("Büro-Lasttest, 64 users");
        }

        var opened = file().open();
        assertThat(opened).isInstanceOf(Opened.Loaded.class);
        assertThat(opened.progress()).isEqualTo(first.study.progress());

        var second = open(robot, opened.progress());
        assertThat(second.study.progress().rating(diagnostic("concurrent-serving")))
                .isEqualTo(Rating.YES);
        assertThat(second.study.progress().rating(diagnostic("latency-anatomy")))
                .isEqualTo(Rating.PARTLY);
        assertThat(second.study.progress().evidence(diagnostic("latency-anatomy")))
                .endsWith("Lasttest, 64 users");
        assertThat(second.study.progress().state(module("ai-infrastructure")))
                .isEqualTo(new ModuleState.InProgress(OpenWindow.NOW));
        assertThat(texts(second.shell)).contains("2 of 12 rated, 1 yes", "Continue");
    }

    private OpenWindow open(FxRobot robot, Progress progress) {
        var opened = new OpenWindow[1];
        robot.interact(() -> {
            opened[0] = new OpenWindow(progress, Map.of(), 900, 700);
            stage.setScene(opened[0].scene);
            stage.show();
            opened[0].shell.focusFront();
        });
        return opened[0];
    }

    private ProgressFile file() {
        return new ProgressFile(folder.resolve("progress.json"), Clock.fixed(OpenWindow.NOW, ZoneOffset.UTC));
    }
}
