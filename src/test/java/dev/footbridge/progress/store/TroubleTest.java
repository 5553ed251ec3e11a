package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.CLOCK;
import static dev.footbridge.progress.store.Learner.noted;
import static dev.footbridge.progress.store.Learner.rated;
import static dev.footbridge.progress.store.Learner.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.store.fault.Faults;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/// What the learner is told when a disk does not do what it should.
class TroubleTest {

    @TempDir
    private Path folder;

    private final Progress one = rated(Progress.NONE, "a", Rating.YES);
    private final Progress two = noted(one, "a", "because");

    static final List<Arguments> TROUBLES = List.of(
            Arguments.of(
                    new FileSystemException("f", null, "No space left on device"), "The disk with FOLDER is full."),
            Arguments.of(new IOException("There is not enough space on the disk"), "The disk with FOLDER is full."),
            Arguments.of(new IOException("Disk quota exceeded"), "The disk with FOLDER is full."),
            Arguments.of(
                    new FileSystemException("f", null, "Read-only file system"), "The disk with FOLDER is read-only."),
            Arguments.of(
                    new AccessDeniedException("FOLDER/.progress.json.saving-1"),
                    "Footbridge has no permission for FOLDER, or it is read-only or in use by another program."),
            Arguments.of(
                    new AccessDeniedException("/x"),
                    "Footbridge has no permission for /x, or it is read-only or in use by another program."),
            Arguments.of(new NoSuchFileException("f"), "The folder FOLDER is not there."),
            Arguments.of(
                    new AtomicMoveNotSupportedException("a", "b", "other device"),
                    "The drive with FOLDER cannot replace a file in one step, so nothing was written."),
            Arguments.of(new FileSystemException("f"), "FOLDER/progress.json: FileSystemException"),
            Arguments.of(new IOException("Input/output error"), "FOLDER/progress.json: Input/output error"));

    @ParameterizedTest
    @FieldSource("TROUBLES")
    void each_trouble_is_told_in_plain_words_with_its_place(IOException trouble, String words) {
        assertThat(Trouble.words(trouble, folder.resolve("progress.json")))
                .isEqualTo(words.replace("FOLDER", folder.toString()));
    }

    @Test
    void a_disk_that_is_full_at_the_write_is_told_and_the_old_file_stays() throws IOException {
        var faults = new Faults();
        var path = folder.resolve("progress.json");
        var file = new ProgressFile(faults.over(path), CLOCK);
        file.open();
        file.save(one);
        faults.failWith(() -> new IOException("No space left on device"));
        faults.arm((_, call) -> call.equals("write"));
        assertThat(file.save(two)).isEqualTo(new SaveResult.Failed("The disk with " + folder + " is full."));
        assertThat(path).hasBinaryContent(ProgressJson.write(one));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("backups", "progress.json");
    }

    @Test
    void a_folder_that_may_not_be_written_is_told_and_left_as_it_is() throws IOException {
        var faults = new Faults();
        var path = folder.resolve("progress.json");
        var file = new ProgressFile(faults.over(path), CLOCK);
        file.open();
        file.save(one);
        faults.failWith(() -> new AccessDeniedException(folder + "/.progress.json.saving-1"));
        faults.arm((_, call) -> call.equals("open") && stackHas("fill"));
        assertThat(file.save(two)).isInstanceOf(SaveResult.Failed.class);
        assertThat(path).hasBinaryContent(ProgressJson.write(one));
        faults.disarm();
        assertThat(file.save(two)).isEqualTo(saved(two));
    }

    @Test
    void a_file_where_the_folder_should_be_is_out_of_reach() throws IOException {
        var notAFolder = Files.writeString(folder.resolve("x"), "mine");
        var file = new ProgressFile(notAFolder.resolve("progress.json"), CLOCK);
        assertThat(file.open()).isInstanceOf(Opened.OutOfReach.class);
        assertThat(file.save(one)).isInstanceOf(SaveResult.Refused.class);
        assertThat(notAFolder).hasContent("mine");
    }

    @Test
    void a_drive_without_atomic_moves_is_never_written_in_another_way() throws IOException {
        var faults = new Faults();
        var path = folder.resolve("progress.json");
        var file = new ProgressFile(faults.over(path), CLOCK);
        file.open();
        file.save(one);
        faults.failWith(() -> new AtomicMoveNotSupportedException("a", "b", "no"));
        faults.arm((_, call) -> call.equals("move"));
        assertThat(file.save(two))
                .isEqualTo(new SaveResult.Failed(
                        "The drive with " + folder + " cannot replace a file in one step, so nothing was written."));
        assertThat(path).hasBinaryContent(ProgressJson.write(one));
    }

    @Test
    void on_windows_a_file_in_use_is_tried_again_for_two_seconds_at_most() throws IOException {
        try (var windows = Jimfs.newFileSystem(Configuration.windows())) {
            var data = Files.createDirectory(windows.getPath("C:\\data"));
            var faults = new Faults();
            var held = new ArrayList<Duration>();
            var file = new ProgressFile(faults.over(data.resolve("progress.json")), CLOCK, _ -> {}, held::add);
            file.open();
            faults.failWith(() -> new AccessDeniedException("in use"));
            faults.arm((_, call) -> call.equals("move") && held.size() < 3);
            assertThat(file.save(one)).isEqualTo(saved(one));
            assertThat(held).hasSize(3).isSorted();
            assertThat(file.save(two)).isEqualTo(saved(two));
            held.clear();
            faults.arm((_, call) -> call.equals("move"));
            assertThat(file.save(noted(two, "a", "more"))).isInstanceOf(SaveResult.Failed.class);
            assertThat(held.stream().reduce(Duration.ZERO, Duration::plus))
                    .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
            assertThat(data.resolve("progress.json")).hasBinaryContent(ProgressJson.write(two));
        }
    }

    @Test
    void elsewhere_a_move_that_fails_is_not_tried_again() {
        var faults = new Faults();
        var held = new ArrayList<Duration>();
        var file = new ProgressFile(faults.over(folder.resolve("progress.json")), CLOCK, _ -> {}, held::add);
        file.open();
        faults.arm((_, call) -> call.equals("move"));
        assertThat(file.save(one)).isInstanceOf(SaveResult.Failed.class);
        assertThat(held).isEmpty();
    }

    @Test
    void a_disk_that_writes_something_else_than_it_was_given_is_found_out() {
        var path = folder.resolve("progress.json");
        var file = new ProgressFile(path, CLOCK, this::spoilTemp, _ -> {});
        file.open();
        assertThat(file.save(one))
                .isEqualTo(new SaveResult.Failed(path + ": What was written could not be read back unchanged."));
        assertThat(folder).isEmptyDirectory();
    }

    private void spoilTemp(SafeWrite.Step step) {
        if (step == SafeWrite.Step.CLOSED) {
            try (Stream<Path> files = Files.list(folder)) {
                for (var temp : files.toList()) {
                    Files.writeString(temp, "\0");
                }
            } catch (IOException never) {
                throw new AssertionError(never);
            }
        }
    }

    @Test
    void a_change_by_another_program_in_the_middle_of_a_save_is_merged_not_overwritten() throws IOException {
        var path = folder.resolve("progress.json");
        var theirs = rated(Progress.NONE, "b", Rating.PARTLY);
        var times = new ArrayList<SafeWrite.Step>();
        var file = new ProgressFile(
                path,
                CLOCK,
                step -> {
                    if (step == SafeWrite.Step.READ_BACK && times.isEmpty()) {
                        times.add(step);
                        write(path, ProgressJson.write(theirs));
                    }
                },
                _ -> {});
        file.open();
        assertThat(file.save(one)).isEqualTo(saved(one.merge(theirs)));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("backups", "progress.json");
    }

    @Test
    void a_file_that_another_program_keeps_changing_is_told_and_not_overwritten() {
        var path = folder.resolve("progress.json");
        var changes = new ArrayList<Progress>(List.of(Progress.NONE));
        var file = new ProgressFile(
                path,
                CLOCK,
                step -> {
                    if (step == SafeWrite.Step.READ_BACK) {
                        changes.add(rated(changes.getLast(), "b" + changes.size(), Rating.PARTLY));
                        write(path, ProgressJson.write(changes.getLast()));
                    }
                },
                _ -> {});
        file.open();
        assertThat(file.save(one)).isEqualTo(new SaveResult.Failed("Another program keeps changing " + path + "."));
        assertThat(path).hasBinaryContent(ProgressJson.write(changes.getLast()));
    }

    @Test
    void windows_and_network_drives_that_cannot_force_a_folder_still_save() throws IOException {
        var faults = new Faults();
        var file = new ProgressFile(faults.over(folder.resolve("progress.json")), CLOCK);
        file.open();
        faults.arm((_, call) -> call.equals("force") && stackHas("forceFolder"));
        assertThat(file.save(one)).isEqualTo(saved(one));
        assertThat(file.save(two)).isEqualTo(saved(two));
    }

    @Test
    void the_bytes_are_forced_before_the_move_and_the_folder_after_it() {
        var faults = new Faults();
        var file = new ProgressFile(faults.over(folder.resolve("new/progress.json")), CLOCK);
        file.open();
        faults.armOnce(0);
        file.save(one);
        assertThat(faults.calls().stream()
                        .filter(List.of("create folder", "write", "force", "move")::contains)
                        .toList())
                .as("the new folder is forced into the one above it as well")
                .containsExactly("create folder", "force", "write", "force", "move", "force");
    }

    @Test
    void a_damaged_file_stays_aside_after_a_power_cut_too() throws IOException {
        var faults = new Faults();
        var path = Files.writeString(folder.resolve("progress.json"), "damaged");
        faults.armOnce(0);
        new ProgressFile(faults.over(path), CLOCK).open();
        assertThat(faults.calls()).containsSubsequence("move", "force");
    }

    @Test
    void a_folder_that_could_be_forced_before_and_cannot_now_is_not_told_as_saved() {
        var faults = new Faults();
        var file = new ProgressFile(faults.over(folder.resolve("progress.json")), CLOCK);
        file.open();
        assertThat(file.save(one)).isEqualTo(saved(one));
        faults.arm((_, call) -> call.equals("force") && stackHas("forceFolder"));
        assertThat(file.save(two)).isInstanceOf(SaveResult.Failed.class);
        faults.disarm();
        assertThat(file.save(two)).isEqualTo(saved(two));
    }

    private static void write(Path path, byte[] bytes) {
        try {
            Files.write(path, bytes);
        } catch (IOException never) {
            throw new AssertionError(never);
        }
    }

    private static boolean stackHas(String method) {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals(method)));
    }
}
