package dev.footbridge.ui.progress;

import static dev.footbridge.ui.OpenWindow.diagnostic;
import static dev.footbridge.ui.OpenWindow.module;
import static dev.footbridge.ui.OpenWindow.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.StudySession;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.kit.Background;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.chart.StackedAreaChart;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProgressScreenTest {

    /// Rated on 28 February 2026, a Saturday; now is Monday, 9 March.
    private static final Progress EARLY = OpenWindow.progress(Stream.concat(
                    Stream.of(new Change.Rate(diagnostic("gpu-memory"), Rating.PARTLY)),
                    Stream.generate(() -> new Change.NoteEvidence(diagnostic("gpu-memory"), "a note"))
                            .limit(8))
            .toArray(Change[]::new));

    private static final Progress NOW = did(EARLY, new Change.Rate(diagnostic("gpu-memory"), Rating.YES));

    @TempDir
    private Path folder;

    private Stage stage;
    private OpenWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private void open(FxRobot robot, Progress progress, BackupShelf shelf) {
        robot.interact(() -> {
            window = new OpenWindow(progress, Map.of(), shelf, 900, 700);
            stage.setScene(window.scene);
            stage.show();
            window.shell.show(Screen.PROGRESS);
        });
    }

    private void open(FxRobot robot, Progress progress) {
        open(robot, progress, OpenWindow.NO_BACKUPS);
    }

    private String shown() {
        return String.join("\n", texts(window.shell));
    }

    private static Progress did(Progress before, Change change) {
        return change.on(before, OpenWindow.NOW, before.latest().next(OpenWindow.NOW, new Replica("later")));
    }

    private static double last(StackedAreaChart<?, Number> chart, int series) {
        return chart.getData().get(series).getData().getLast().getYValue().doubleValue();
    }

    private static double sum(StackedBarChart<Number, ?> chart, int series) {
        return chart.getData().get(series).getData().stream()
                .map(XYChart.Data::getXValue)
                .mapToDouble(Number::doubleValue)
                .sum();
    }

    @Test
    void a_new_learner_is_told_what_will_be_here_and_how_to_begin(FxRobot robot) {
        open(robot, Progress.NONE);
        assertThat(shown()).contains("Nothing is rated yet.", "Ctrl+2", "0 of");
        assertThat(robot.lookup(".rated-chart").tryQuery()).isEmpty();
    }

    @Test
    void the_pictures_and_the_words_say_the_same(FxRobot robot) {
        open(robot, NOW);
        StackedAreaChart<Number, Number> rated = robot.lookup(".rated-chart").query();
        assertThat(last(rated, 0)).isEqualTo(1);
        assertThat(last(rated, 1)).isZero();
        assertThat(shown()).contains("1 of 12 statements are at yes now, none partly.", "1 yes, 0 partly");

        StackedBarChart<Number, String> covered =
                robot.lookup(".coverage-chart").query();
        assertThat(sum(covered, 0)).isPositive();
        assertThat(sum(covered, 1)).isZero();
        for (var bar : covered.getData().getFirst().getData()) {
            assertThat(shown()).contains(bar.getYValue() + ": ");
        }
    }

    @Test
    void what_is_rated_meanwhile_is_drawn_at_once(FxRobot robot) {
        open(robot, NOW);
        robot.interact(() -> window.study.apply(new Change.Rate(diagnostic("gpu-memory"), Rating.PARTLY)));
        StackedAreaChart<Number, Number> rated = robot.lookup(".rated-chart").query();
        assertThat(last(rated, 0)).isZero();
        assertThat(last(rated, 1)).isEqualTo(1);
        assertThat(shown()).contains("0 of 12 statements are at yes now, one partly.");
    }

    @Test
    void an_earlier_rating_comes_from_the_backups(FxRobot robot) {
        open(robot, NOW);
        assertThat(shown()).doesNotContain("0 yes, 1 partly").contains("Drawn from no backups");
        open(robot, NOW, new BackupShelf(OpenWindow.backups(folder, EARLY), Background.atOnce()));
        assertThat(shown()).contains("0 yes, 1 partly", "1 yes, 0 partly", "Drawn from one backup");
    }

    @Test
    void a_damaged_backup_is_left_out_and_said(FxRobot robot) throws IOException {
        var backups = OpenWindow.backups(folder, EARLY, NOW);
        try (var files = Files.list(folder.resolve("backups"))) {
            Files.writeString(files.sorted().findFirst().orElseThrow(), "{");
        }
        open(robot, NOW, new BackupShelf(backups, Background.atOnce()));
        assertThat(shown()).contains("Drawn from one backup", "One backup cannot be read, and is left out.");
    }

    @Test
    void the_time_of_each_module_is_shown(FxRobot robot) {
        var session = new StudySession(
                module("vllm"), LocalDate.of(2026, 3, 9), Optional.empty(), Duration.ofMinutes(95), "");
        open(robot, did(NOW, new Change.Add<>(Journal.SESSIONS, session)));
        assertThat(shown()).contains("1 h 35 min");
    }
}
