package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.CLOCK;
import static dev.footbridge.progress.store.Learner.noted;
import static dev.footbridge.progress.store.Learner.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.store.fault.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is really full: one of 64 KiB, and the system's device that never has any space.
@Timeout(60)
class FullDiskTest {

    private static final Path NO_SPACE = Path.of("/dev/full");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Progress ONE = rated(Progress.NONE, "a", Rating.YES);
    private static final Progress TWO = noted(ONE, "a", "a long note ".repeat(1_000));

    @TempDir
    private Path folder;

    private final List<SaveState> told = Collections.synchronizedList(new ArrayList<>());
    private boolean isMounted;

    @AfterEach
    void unmount() throws Exception {
        if (isMounted) {
            assertThat(run("umount", folder.toString())).isZero();
        }
    }

    @Test
    void on_a_full_disk_the_old_file_stays_it_is_told_and_the_change_is_saved_once_there_is_space() throws Exception {
        isMounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString()) == 0;
        assumeTrue(isMounted, "skipped: only root may mount a disk of 64 KiB");
        var path = folder.resolve("progress.json");
        var file = new ProgressFile(path, CLOCK);
        file.open();
        assertThat(file.save(ONE)).isInstanceOf(SaveResult.Saved.class);
        var before = Files.readAllBytes(path);
        try (var autosave = new Autosave(file, told::add, _ -> {}, _ -> {})) {
            var filler = fill();
            autosave.submit(TWO);
            assertThat(autosave.flush(PATIENCE)).isFalse();
            assertThat(path).hasBinaryContent(before);
            assertThat(backups(file)).allMatch(backup -> file.backups().read(backup) instanceof BackupRead.Whole);
            awaitTold(new SaveState.NotSaved("The disk with " + folder + " is full."));

            Files.delete(filler);
            assertThat(autosave.flush(PATIENCE)).isTrue();
        }
        assertThat(told.getLast()).isInstanceOf(SaveState.Saved.class);
        assertThat(path).hasBinaryContent(ProgressJson.write(TWO));
    }

    @Test
    void a_device_without_space_fails_the_save_with_the_systems_own_words_understood() throws IOException {
        assumeTrue(Files.isWritable(NO_SPACE), "skipped: this system has no " + NO_SPACE);
        var faults = new Faults();
        var path = folder.resolve("progress.json");
        var file = new ProgressFile(faults.over(path), CLOCK);
        file.open();
        file.save(ONE);
        faults.writeNewFilesTo(NO_SPACE);
        assertThat(file.save(TWO)).isEqualTo(new SaveResult.Failed("The disk with " + folder + " is full."));
        assertThat(path).hasBinaryContent(ProgressJson.write(ONE));
        faults.writeNewFilesNormally();
        assertThat(file.save(TWO)).isInstanceOf(SaveResult.Saved.class);
        assertThat(path).hasBinaryContent(ProgressJson.write(TWO));
    }

    /// It is told just after the try has failed.
    private void awaitTold(SaveState state) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!told.contains(state) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(told).contains(state);
    }

    private Path fill() throws IOException {
        var filler = Files.createFile(folder.resolve("filler"));
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(new byte[4_096]);
            }
        } catch (IOException full) {
            return filler;
        }
    }

    private static List<Backup> backups(ProgressFile file) {
        return ((BackupList.Listed) file.backups().list()).backups();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notThere) {
            return -1;
        }
    }
}
