package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.CLOCK;
import static dev.footbridge.progress.store.Learner.rated;
import static dev.footbridge.progress.store.Learner.saved;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedFileTest {

    @TempDir
    private Path folder;

    private Path path;
    private ProgressFile file;
    private final Progress one = rated(Progress.NONE, "a", Rating.YES);

    @BeforeEach
    void open() {
        path = folder.resolve("progress.json");
        file = new ProgressFile(path, CLOCK);
    }

    private Path aside() {
        var opened = file.open();
        assertThat(opened).isInstanceOf(Opened.Damaged.class);
        assertThat(path).doesNotExist();
        return ((Opened.Damaged) opened).aside();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0\0", "garbage", "{\"schema\":1,\"schema\":1}", "{\"schema\":1} more"})
    void a_damaged_file_is_never_taken_for_a_new_learner_nor_overwritten(String text) throws IOException {
        Files.writeString(path, text);
        var aside = aside();
        assertThat(file.save(one)).isEqualTo(saved(one));
        assertThat(Files.readString(aside)).isEqualTo(text);
        assertThat(file.open()).isEqualTo(new Opened.Loaded(one));
    }

    @Test
    void what_is_wrong_and_where_is_told() throws IOException {
        Files.writeString(path, "{\n\"schema\": 1,\n\"ratings\": []}");
        assertThat(file.open())
                .isEqualTo(new Opened.Damaged(
                        folder.resolve("progress.damaged-20260309-180411.json"),
                        "Line 3, /ratings: An object in braces is expected here.",
                        Optional.empty()));
    }

    @Test
    void many_damaged_files_in_one_second_do_not_overwrite_each_other() throws IOException {
        for (var i = 1; i <= 4; i++) {
            Files.writeString(path, "damage " + i);
            assertThat(aside()).hasContent("damage " + i);
        }
        assertThat(folder.resolve("progress.damaged-20260309-180411-4.json")).hasContent("damage 4");
        assertThat(folder.resolve("progress.damaged-20260309-180411.json")).hasContent("damage 1");
    }

    @Test
    void a_folder_in_the_files_place_is_moved_aside_with_all_in_it() throws IOException {
        Files.writeString(Files.createDirectory(path).resolve("note"), "mine");
        assertThat(aside().resolve("note")).hasContent("mine");
        assertThat(file.save(one)).isEqualTo(saved(one));
    }

    @Test
    void a_folder_put_in_the_files_place_while_running_is_moved_aside_too() throws IOException {
        file.open();
        Files.createDirectory(path);
        assertThat(((SaveResult.Saved) file.save(one)).damaged().orElseThrow().aside())
                .isDirectory();
    }

    @Test
    void a_file_larger_than_any_progress_is_moved_aside_unread() throws IOException {
        try (var sparse = new RandomAccessFile(path.toFile(), "rw")) {
            sparse.setLength((64L << 20) + 1);
        }
        assertThat(aside()).hasSize((64L << 20) + 1);
    }
}
