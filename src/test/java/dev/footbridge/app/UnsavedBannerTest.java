package dev.footbridge.app;

import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.store.Autosave;
import dev.footbridge.progress.store.ProgressCopy;
import dev.footbridge.progress.store.ProgressFile;
import dev.footbridge.ui.OpenWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The real banner over a real file whose folder goes away.
@ExtendWith(ApplicationExtension.class)
class UnsavedBannerTest {

    private static final Clock CLOCK = Clock.fixed(OpenWindow.NOW, ZoneOffset.UTC);
    private static final ModuleId MODULE = new ModuleId("mlops");

    @TempDir
    private Path parent;

    private Path data;
    private Optional<Path> chosen = Optional.empty();
    private OpenWindow window;
    private Autosave autosave;

    @Start
    void start(Stage stage) {
        window = OpenWindow.on(stage);
    }

    @BeforeEach
    void loseTheFolder(FxRobot robot) throws Exception {
        data = Files.createDirectory(parent.resolve("data"));
        var file = file(data.resolve("progress.json"));
        file.open();
        autosave = new Autosave(file, state -> Platform.runLater(() -> banner().show(state)), _ -> {}, _ -> {});
        Files.delete(data);
        robot.interact(() -> window.study.apply(new Change.Start(MODULE)));
        autosave.submit(window.study.progress());
        until("Your last change is not saved: The folder " + data + " is not there.");
    }

    @AfterEach
    void end() {
        autosave.close();
    }

    private SaveBanner banner() {
        var elsewhere = new CopyElsewhere(
                () -> chosen, new ProgressCopy(data.resolve("progress.json")), window.study::progress, window.notices);
        return new SaveBanner(window.notices, elsewhere::save, autosave::retry);
    }

    private static ProgressFile file(Path path) {
        return new ProgressFile(path, CLOCK);
    }

    private void until(String text) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> texts(window.shell).stream().anyMatch(shown -> shown.contains(text)));
    }

    @Test
    void aCopyOfAllIsSavedWhereTheLearnerWantsItAndTheBannerStays(FxRobot robot) throws Exception {
        chosen = Optional.of(parent.resolve("copy.json"));
        window.press("Save a copy elsewhere", robot);

        until("A copy of all you did is in " + chosen.get() + ".");
        assertThat(file(chosen.get()).open().progress()).isEqualTo(window.study.progress());
        assertThat(texts(window.shell)).anyMatch(text -> text.startsWith("Your last change is not saved:"));
        assertThat(data).doesNotExist();
    }

    @Test
    void aCopyThatCannotBeSavedIsSaid(FxRobot robot) throws Exception {
        chosen = Optional.of(parent.resolve("nowhere/copy.json"));
        window.press("Save a copy elsewhere", robot);
        until("The copy was not saved: The folder " + parent.resolve("nowhere") + " is not there.");
    }

    @Test
    void aCopyDoesNotReplaceTheProgressFileItself(FxRobot robot) throws Exception {
        Files.createDirectory(data);
        Files.writeString(data.resolve("progress.json"), "somebody’s");
        chosen = Optional.of(data.resolve("../data/progress.json"));
        window.press("Save a copy elsewhere", robot);

        until("is your progress file itself. Choose another place for the copy.");
    }

    @Test
    void choosingNoPlaceChangesNothing(FxRobot robot) {
        var before = texts(window.shell);
        window.press("Save a copy elsewhere", robot);
        assertThat(texts(window.shell)).isEqualTo(before);
    }

    @Test
    void tryingAgainSavesOnceTheFolderIsBackAndTheBannerGoes(FxRobot robot) throws Exception {
        Files.createDirectory(data);
        window.press("Try again", robot);

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !window.notices.isShown("save"));
        assertThat(file(data.resolve("progress.json")).open().progress()).isEqualTo(window.study.progress());
    }
}
