package dev.footbridge.progress.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.store.ProgressJson.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Real processes, killed while they save. `-Dfootbridge.kills=500` kills more of them; `-Dfootbridge.seed=N` repeats.
class KilledProcessTest {

    private static final int KILLS = Integer.getInteger("footbridge.kills", 20);
    private static final long SEED = Long.getLong("footbridge.seed", System.nanoTime());

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    private Process started(Path file, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                SavingChild.class.getName(),
                file.toString(),
                String.valueOf(random.nextLong())));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// The count in the file, which must be whole: old or new, never a mixture, never none.
    private static int countIn(Path file) throws IOException {
        var reading = ProgressJson.read(Files.readAllBytes(file));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        var progress = ((Reading.Read) reading).progress();
        var count = SavingChild.count(progress);
        assertThat(progress.evidence(SavingChild.PADDED)).startsWith(count + " ");
        return count;
    }

    private static int lastSaved(BufferedReader lines, int before) throws IOException {
        var last = before;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            last = saved(line);
        }
        return last;
    }

    private static int saved(String line) {
        assertThat(line).matches("saved \\d+");
        return Integer.parseInt(line.substring("saved ".length()));
    }

    @Test
    @Timeout(3_600)
    void a_process_killed_at_any_moment_leaves_a_whole_file_with_every_mark_it_told_as_saved() throws Exception {
        var file = folder.resolve("progress.json");
        var last = 0;
        for (var kill = 1; kill <= KILLS; kill++) {
            var child = started(file);
            try (var lines = child.inputReader()) {
                for (var left = 1 + random.nextInt(12); left > 0; left--) {
                    last = saved(lines.readLine());
                }
                LockSupport.parkNanos(random.nextLong(4_000_000));
                child.toHandle().destroyForcibly(); // the process itself would close its output, and lose what it told
                last = lastSaved(lines, last);
            }
            child.waitFor();
            assertThat(countIn(file)).as("kill %d, seed %d", kill, SEED).isBetween(last, last + 1);
        }
        assertThat(last).isGreaterThanOrEqualTo(KILLS);
    }

    @ParameterizedTest
    @EnumSource
    void a_process_that_ends_at_this_step_leaves_a_whole_file_with_every_mark_it_told_as_saved(SafeWrite.Step step)
            throws Exception {
        var file = folder.resolve("progress.json");
        var saves = 2 + random.nextInt(4);
        var child = started(file, step.name(), String.valueOf(saves));
        try (var lines = child.inputReader()) {
            assertThat(lastSaved(lines, 0)).isEqualTo(saves - 1);
        }
        assertThat(child.waitFor()).isEqualTo(9);
        var isMoved = step.compareTo(SafeWrite.Step.MOVED) >= 0;
        assertThat(countIn(file)).as("seed %d", SEED).isEqualTo(isMoved ? saves : saves - 1);
        try (var files = Files.list(folder)) {
            assertThat(files.filter(name -> Files.isRegularFile(name) && !name.equals(file))
                            .count())
                    .as("orphans")
                    .isEqualTo(isMoved ? 0 : 1);
        }
        assertThat(new ProgressFile(file, Learner.CLOCK).open()).isInstanceOf(Opened.Loaded.class);
    }
}
