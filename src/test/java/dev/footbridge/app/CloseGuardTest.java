package dev.footbridge.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.Autosave;
import dev.footbridge.progress.store.ProgressCopy;
import dev.footbridge.progress.store.ProgressFile;
import dev.footbridge.ui.kit.Notices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CloseGuardTest {

    private static final Instant NOW = Instant.parse("2026-03-09T18:04:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final ModuleId MODULE = new ModuleId("mlops");
    private static final Progress STARTED = new Change.Start(MODULE)
            .on(Progress.NONE, NOW, Progress.NONE.latest().next(NOW, new Replica("me")));

    @TempDir
    private Path parent;

    private Path folder;
    private Path copy;
    private Autosave autosave;
    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        folder = Files.createDirectory(parent.resolve("data"));
        var file = file();
        file.open();
        autosave = new Autosave(file, _ -> {}, _ -> {}, _ -> {});
        stage.setScene(new Scene(new Label("window"), 300, 200));
        new CloseGuard(stage, autosave, elsewhere(), stage::close).install();
        stage.show();
    }

    @AfterEach
    void end() {
        autosave.close();
    }

    @Test
    void closingSavesWhatIsOnTheWayFirst(FxRobot robot) throws Exception {
        autosave.submit(STARTED);
        close(robot);

        untilClosed();
        assertThat(file().open().progress()).isEqualTo(STARTED);
    }

    @Test
    void aSaveThatCannotBeMadeIsAskedAboutAndTheWindowStays(FxRobot robot) throws Exception {
        Files.delete(folder);
        autosave.submit(STARTED);
        close(robot);

        untilAsked(robot);
        robot.interact(robot.lookup("Keep open").queryButton()::fire);
        assertThat(stage.isShowing()).isTrue();
        assertThat(folder).doesNotExist();
    }

    @Test
    void tryingAgainSavesOnceTheFolderIsBack(FxRobot robot) throws Exception {
        Files.delete(folder);
        autosave.submit(STARTED);
        close(robot);

        untilAsked(robot);
        Files.createDirectory(folder);
        robot.interact(robot.lookup("Try again").queryButton()::fire);
        untilClosed();
        assertThat(file().open().progress()).isEqualTo(STARTED);
    }

    @Test
    void theLearnerMayCloseWithoutSaving(FxRobot robot) throws Exception {
        Files.delete(folder);
        autosave.submit(STARTED);
        close(robot);

        untilAsked(robot);
        robot.interact(robot.lookup("Close without saving").queryButton()::fire);
        untilClosed();
        assertThat(folder).doesNotExist();
    }

    @Test
    void aCopyMayBeSavedElsewhereAndTheLearnerDecidesAnew(FxRobot robot) throws Exception {
        Files.delete(folder);
        autosave.submit(STARTED);
        close(robot);

        untilAsked(robot);
        robot.interact(robot.lookup("Save a copy elsewhere").queryButton()::fire);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup(node -> node instanceof Label label
                                && String.valueOf(label.getText())
                                        .startsWith("Your last change is in the copy " + copy))
                        .tryQuery()
                        .isPresent());
        assertThat(new ProgressFile(copy, CLOCK).open().progress()).isEqualTo(STARTED);
        assertThat(stage.isShowing()).isTrue();
        robot.interact(robot.lookup("Close without saving").queryButton()::fire);
        untilClosed();
    }

    private CopyElsewhere elsewhere() {
        copy = parent.resolve("copy.json");
        return new CopyElsewhere(
                () -> Optional.of(copy),
                new ProgressCopy(folder.resolve("progress.json")),
                () -> STARTED,
                new Notices());
    }

    private void close(FxRobot robot) {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private void untilClosed() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !stage.isShowing());
    }

    private static void untilAsked(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup("Keep open").tryQuery().isPresent());
    }

    private ProgressFile file() {
        return new ProgressFile(folder.resolve("progress.json"), CLOCK);
    }
}
