package dev.footbridge.ui.history;

import static dev.footbridge.ui.OpenWindow.diagnostic;
import static dev.footbridge.ui.OpenWindow.module;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.BackupList;
import dev.footbridge.progress.store.BackupRead;
import dev.footbridge.progress.store.Backups;
import dev.footbridge.progress.store.Occasion;
import dev.footbridge.progress.store.ProgressJson;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Background;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HistoryScreenTest {

    private static final Progress EARLY = OpenWindow.progress(new Change.Rate(diagnostic("gpu-memory"), Rating.PARTLY));
    private static final Progress LATER = OpenWindow.progress(
            new Change.Rate(diagnostic("gpu-memory"), Rating.PARTLY),
            new Change.NoteEvidence(diagnostic("gpu-memory"), "KV cache of a 70B model"),
            new Change.Finish(module("mlops")));
    private static final Progress NOW = rated(LATER, Rating.YES);

    /// Work that waits until it is let go, as a slow disk does.
    private static final class Held implements Background {

        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private boolean holds;

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> then) {
            waiting.add(() -> then.accept(work.get()));
            go();
        }

        private void go() {
            while (!holds && !waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }

    private static Progress rated(Progress before, Rating rating) {
        return new Change.Rate(diagnostic("gpu-memory"), rating)
                .on(before, OpenWindow.NOW, before.latest().next(OpenWindow.NOW, new Replica("earlier")));
    }

    @TempDir
    private Path folder;

    private final Held background = new Held();
    private Stage stage;
    private OpenWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private void open(FxRobot robot, Backups backups) {
        robot.interact(() -> {
            window = new OpenWindow(NOW, Map.of(), new BackupShelf(backups, background), 900, 700);
            stage.setScene(window.scene);
            stage.show();
            window.shell.show(Screen.HISTORY);
        });
    }

    private void open(FxRobot robot) {
        open(robot, OpenWindow.backups(folder, EARLY, LATER));
    }

    private String shown() {
        return String.join("\n", texts(window.shell));
    }

    private static Button restore(FxRobot robot) {
        return robot.lookup("Restore").queryAs(Button.class);
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup(".backups").queryAs(ListView.class);
    }

    private Backups backups() {
        return new Backups(folder.resolve("progress.json"), window.study.clock());
    }

    @Test
    void each_backup_says_when_and_why_it_was_made_and_what_it_held(FxRobot robot) {
        open(robot);
        assertThat(texts(list(robot)))
                .containsSubsequence(
                        "8 Mar, 18:04",
                        "Before the first save of the day",
                        "Held 1 rating, 1 note and 1 module done",
                        "7 Mar, 18:04",
                        "Before the first save of the day",
                        "Held 1 rating");
    }

    @Test
    void the_newest_is_chosen_and_how_it_differs_is_shown_before_it_can_be_restored(FxRobot robot) {
        open(robot);
        assertThat(shown()).contains("Restoring it changes one thing", "Ratings (1)", "GPU memory", "Yes → Partly");
        assertThat(restore(robot).isDisabled()).isFalse();
    }

    @Test
    void the_difference_names_everything_that_changes_in_words(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.DOWN);
        assertThat(shown())
                .contains(
                        "Restoring it changes 3 things",
                        "Evidence (1)",
                        "“KV cache of a 70B model” → none",
                        "Modules (1)",
                        "done 8 Mar → not started");
    }

    @Test
    void a_backup_is_restored_by_keyboard_alone_and_taken_back_again(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER).type(KeyCode.SPACE);
        assertThat(window.study.progress().rating(diagnostic("gpu-memory"))).isEqualTo(Rating.PARTLY);
        assertThat(window.study.progress().evidence(diagnostic("gpu-memory"))).isEmpty();
        assertThat(shown()).contains("Nothing differs", "Ctrl+Z takes the restore back", "Undo restore of a backup");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(window.study.progress().rating(diagnostic("gpu-memory"))).isEqualTo(Rating.YES);
        assertThat(window.study.progress().evidence(diagnostic("gpu-memory"))).isEqualTo("KV cache of a 70B model");
        assertThat(shown()).contains("Restoring it changes 3 things", "Redo restore of a backup");
    }

    @Test
    void what_there_was_before_a_restore_is_a_backup_in_the_list(FxRobot robot) {
        open(robot);
        robot.interact(() -> restore(robot).fire());
        robot.interact(() -> window.study.report(new SaveState.Saved(OpenWindow.NOW.plusSeconds(1))));
        var kept = ((BackupList.Listed) backups().list()).backups().getFirst();
        assertThat(kept.occasion()).isEqualTo(Occasion.RESTORE);
        assertThat(((BackupRead.Whole) backups().read(kept)).progress()).isEqualTo(NOW);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(list(robot))).contains("Before a backup was restored");
    }

    @Test
    void nothing_is_restored_where_what_there_is_now_cannot_be_kept(FxRobot robot) throws IOException {
        open(robot);
        robot.interact(() -> background.holds = true);
        robot.interact(() -> restore(robot).fire());
        Files.move(folder.resolve("backups"), folder.resolve("away"));
        Files.writeString(folder.resolve("backups"), "in the way");
        letGo(robot);
        assertThat(window.study.progress()).isEqualTo(NOW);
        assertThat(shown()).contains("Nothing was restored, since no backup of what you have now could be made");
    }

    @Test
    void where_nothing_differs_there_is_nothing_to_restore(FxRobot robot) {
        open(robot, OpenWindow.backups(folder, NOW));
        assertThat(shown()).contains("Nothing differs", "There is nothing to restore.");
        assertThat(restore(robot).isVisible()).isFalse();
    }

    @Test
    void a_damaged_backup_is_listed_as_unreadable_and_cannot_be_restored(FxRobot robot) throws IOException {
        var backups = OpenWindow.backups(folder, EARLY);
        Files.writeString(folder.resolve("backups/progress-2026-03-09T10-00-00.000Z-merge.json.gz"), "rotten");
        open(robot, backups);
        assertThat(texts(list(robot))).contains("Cannot be read", "Held 1 rating");
        assertThat(shown()).contains("This backup cannot be read:", "never deleted");
        assertThat(restore(robot).isVisible()).isFalse();
    }

    @Test
    void without_backups_it_says_what_will_be_here_and_where(FxRobot robot) {
        open(robot, OpenWindow.backups(folder));
        assertThat(shown())
                .contains(
                        "No backups yet",
                        "before the first save of each day",
                        folder.resolve("backups").toString());
    }

    @Test
    void a_slow_disk_is_said_to_be_read_and_holds_nothing_up(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> background.holds = true);
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> shown().contains("Reading …"));
        assertThat(restore(robot).isVisible()).as("what has not been shown").isFalse();
        letGo(robot);
        assertThat(shown()).contains("Restoring it changes 3 things").doesNotContain("Reading …");
    }

    @Test
    void what_was_read_for_a_backup_left_meanwhile_is_not_shown_for_another(FxRobot robot) {
        open(robot);
        robot.interact(() -> background.holds = true);
        robot.type(KeyCode.DOWN).type(KeyCode.UP);
        while (!background.waiting.isEmpty()) {
            robot.interact(() -> background.waiting.remove().run());
            assertThat(shown()).as("that of the other").doesNotContain("changes 3 things");
        }
        letGo(robot);
        assertThat(shown()).contains("Restoring it changes one thing");
    }

    @Test
    void a_change_made_meanwhile_is_in_the_difference(FxRobot robot) {
        open(robot);
        robot.interact(() -> window.study.apply(new Change.Start(module("vllm"))));
        assertThat(shown()).contains("Restoring it changes 2 things", "in progress since 9 Mar → not started");
    }

    @Test
    void the_backup_chosen_stays_chosen_when_a_new_one_is_made(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.DOWN);
        System.gc();
        backups().keep(Occasion.MERGE, ProgressJson.write(NOW));
        robot.interact(() -> window.study.report(new SaveState.Saved(OpenWindow.NOW.plusSeconds(1))));
        assertThat(list(robot).getItems()).hasSize(3);
        assertThat(shown()).contains("Restoring it changes 3 things");
        assertThat(((BackupItem) list(robot).getSelectionModel().getSelectedItem())
                        .backup()
                        .made())
                .isEqualTo(OpenWindow.NOW.minusSeconds(2 * 86_400L));
    }

    @Test
    void what_a_backup_held_is_never_cut_off(FxRobot robot) {
        var full = LATER;
        for (var diagnostic : OpenWindow.BRIDGE.diagnostics()) {
            full = new Change.NoteEvidence(diagnostic.id(), "seen")
                    .on(full, OpenWindow.NOW, full.latest().next(OpenWindow.NOW, new Replica("earlier")));
        }
        open(robot, OpenWindow.backups(folder, full));
        WaitForAsyncUtils.waitForFxEvents();
        var held = robot.lookup("Held 1 rating, 12 notes and 1 module done").queryLabeled();
        assertThat(held.getHeight()).isGreaterThanOrEqualTo(held.prefHeight(held.getWidth()) - 1);
    }

    @Test
    void only_the_rows_in_view_are_drawn(FxRobot robot) {
        var states = new Progress[60];
        for (var i = 0; i < states.length; i++) {
            states[i] = OpenWindow.progress(new Change.NoteEvidence(diagnostic("gpu-memory"), "note " + i));
        }
        open(robot, OpenWindow.backups(folder, states));
        assertThat(list(robot).getItems()).hasSizeGreaterThan(30);
        assertThat(list(robot).lookupAll(".backup-cell").stream()
                        .filter(cell -> cell instanceof ListCell<?> one && !one.isEmpty())
                        .count())
                .isLessThan(25);
    }

    private void letGo(FxRobot robot) {
        robot.interact(() -> {
            background.holds = false;
            background.go();
        });
    }
}
