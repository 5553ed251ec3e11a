package dev.footbridge.progress.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.ProgressJson.Reading;
import dev.footbridge.progress.store.SavingChild.Writer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Real processes, killed by SIGKILL while they save, merge and back up.
///
/// `-Dfootbridge.kills=500` kills at least so many of them, half of them at named steps; `-Dfootbridge.seed=N` repeats.
@Timeout(3_600)
class KilledProcessTest {

    private static final int KILLS = Integer.getInteger("footbridge.kills", 0);
    private static final long SEED = Long.getLong("footbridge.seed", System.nanoTime());
    private static final int NAMED_MOMENTS = SafeWrite.Step.values().length * Doing.values().length;
    private static final int ROUNDS = Math.max(1, Math.ceilDiv(KILLS / 2, NAMED_MOMENTS));
    private static final int RANDOM_KILLS = Math.max(12, KILLS - ROUNDS * NAMED_MOMENTS);

    private static final KillFigures FIGURES = new KillFigures();

    /// What the process does when it is killed.
    private enum Doing {
        SAVING(1, ""),
        MERGING(2, ""),
        BACKING_UP(2, "BACKUP_");

        private final int writers;
        private final String prefix;

        Doing(int writers, String prefix) {
            this.writers = writers;
            this.prefix = prefix;
        }
    }

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @AfterAll
    static void tellFigures() {
        System.out.println(FIGURES + "seed " + SEED);
    }

    private Process started(Path file, int writers, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                SavingChild.class.getName(),
                file.toString(),
                String.valueOf(random.nextLong()),
                String.valueOf(writers)));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// The process object would close the output as well, and lose what was told in it.
    private static void kill(Process process) {
        process.toHandle().destroyForcibly();
    }

    /// What a process told as saved: the last count of each writer.
    private static final class Told {

        private final Map<String, Integer> counts = new HashMap<>();

        void take(String line) {
            assertThat(line).matches("saved \\w+ \\d+");
            var words = line.split(" ");
            counts.put(words[1], Integer.valueOf(words[2]));
            FIGURES.toldAsSaved();
        }

        void takeRest(BufferedReader lines) throws IOException {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line);
            }
        }

        int count(Writer writer) {
            return counts.getOrDefault(writer.name(), 0);
        }

        int sum() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// The sum of the counts in the file, which must be whole: old or new, never a mixture, never none.
    private static int countIn(Path file, Told told) throws IOException {
        var progress = progress(file);
        var sum = 0;
        for (var writer : Writer.ALL) {
            var count = writer.count(progress);
            assertThat(count).as("told as saved, seed %d", SEED).isGreaterThanOrEqualTo(told.count(writer));
            assertThat(progress.evidence(writer.padded())).startsWith(count == 0 ? "" : count + " ");
            sum += count;
        }
        return sum;
    }

    private static Progress progress(Path file) throws IOException {
        var reading =
                Files.exists(file) ? ProgressJson.read(Files.readAllBytes(file)) : new Reading.Read(Progress.NONE);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).progress();
    }

    private static int wholeBackups(Path file) {
        var backups = new Backups(file, Learner.CLOCK);
        var listed = ((BackupList.Listed) backups.list()).backups();
        assertThat(listed).allMatch(backup -> backups.read(backup) instanceof BackupRead.Whole);
        return listed.size();
    }

    @Test
    void a_process_killed_at_any_moment_leaves_a_whole_file_with_every_mark_it_told_as_saved() throws Exception {
        var file = folder.resolve("progress.json");
        var told = new Told();
        for (var kill = 1; kill <= RANDOM_KILLS; kill++) {
            var child = started(file, 1 + random.nextInt(2));
            try (var lines = child.inputReader()) {
                for (var left = 1 + random.nextInt(12); left > 0; left--) {
                    told.take(lines.readLine());
                }
                LockSupport.parkNanos(random.nextLong(8_000_000));
                kill(child);
                told.takeRest(lines);
            } finally {
                kill(child);
            }
            child.waitFor();
            var found = countIn(file, told);
            FIGURES.killed("random", told.sum(), found);
            assertThat(found).as("kill %d, seed %d", kill, SEED).isBetween(told.sum(), told.sum() + 1);
            told = new Told();
            for (var writer : Writer.ALL) {
                told.counts.put(writer.name(), writer.count(progress(file)));
            }
        }
        FIGURES.foundWhole(wholeBackups(file));
    }

    @ParameterizedTest
    @EnumSource
    void a_process_killed_at_any_step_leaves_a_whole_file_with_every_mark_it_told_as_saved(Doing doing)
            throws Exception {
        for (var round = 1; round <= ROUNDS; round++) {
            for (var step : SafeWrite.Step.values()) {
                var at = Files.createDirectory(folder.resolve(step.name() + round));
                killAt(step, doing, at.resolve("progress.json"));
            }
        }
    }

    private void killAt(SafeWrite.Step step, Doing doing, Path file) throws Exception {
        var moment = doing.prefix + step.name();
        var told = new Told();
        var child = started(file, doing.writers, moment, String.valueOf(2 + random.nextInt(4)));
        try (var lines = child.inputReader()) {
            var line = lines.readLine();
            for (; line != null && !line.equals("at " + moment); line = lines.readLine()) {
                told.take(line);
            }
            assertThat(line).isEqualTo("at " + moment);
        } finally {
            kill(child);
        }
        child.waitFor();

        var found = countIn(file, told);
        FIGURES.killed(doing + " " + step, told.sum(), found);
        var isMoved = step.compareTo(SafeWrite.Step.MOVED) >= 0;
        var isNew = isMoved && doing != Doing.BACKING_UP;
        assertThat(found).as("%s, seed %d", moment, SEED).isEqualTo(isNew ? told.sum() + 1 : told.sum());
        assertThat(orphans(file)).as("%s, seed %d", moment, SEED).isEqualTo(isMoved ? 0 : 1);
        FIGURES.foundWhole(wholeBackups(file));
        assertThat(new ProgressFile(file, Learner.CLOCK).open()).isInstanceOf(Opened.Loaded.class);
    }

    private static long orphans(Path file) throws IOException {
        try (var files = Files.walk(Folder.of(file))) {
            return files.filter(path -> path.getFileName().toString().contains(".saving-"))
                    .count();
        }
    }
}
