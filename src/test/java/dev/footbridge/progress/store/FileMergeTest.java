package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.noted;
import static dev.footbridge.progress.store.Learner.rated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.store.fault.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileMergeTest {

    @TempDir
    private Path folder;

    private Path first;
    private Path second;
    private final Progress base = rated(Progress.NONE, "a", Rating.YES);
    private final Progress one = noted(base, "a", "because");
    private final Progress other = rated(base, "b", Rating.PARTLY);

    @BeforeEach
    void write() throws IOException {
        first = Files.write(folder.resolve("first name.txt"), ProgressJson.write(one));
        second = Files.write(folder.resolve("ikinci-İ"), ProgressJson.write(other));
    }

    private FileMerged merged(Path out) {
        return new FileMerge(first, second, Optional.empty(), out).merge();
    }

    private List<String> names() {
        return List.of(folder.toFile().list());
    }

    @Test
    void two_files_of_any_name_are_merged_into_a_third_and_nothing_else_is_left_behind() {
        var out = folder.resolve("out");
        assertThat(merged(out)).isInstanceOf(FileMerged.Written.class);
        assertThat(out).hasBinaryContent(ProgressJson.write(one.merge(other)));
        assertThat(first).hasBinaryContent(ProgressJson.write(one));
        assertThat(second).hasBinaryContent(ProgressJson.write(other));
        assertThat(names()).containsExactlyInAnyOrder("first name.txt", "ikinci-İ", "out");
    }

    @Test
    void the_result_may_take_the_place_of_either_input_with_its_permissions() throws IOException {
        Files.setPosixFilePermissions(second, PosixFilePermissions.fromString("rw-------"));
        assertThat(merged(second)).isInstanceOf(FileMerged.Written.class);
        assertThat(merged(first)).isInstanceOf(FileMerged.Written.class);
        assertThat(first).hasSameBinaryContentAs(second).hasBinaryContent(ProgressJson.write(one.merge(other)));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(second)))
                .isEqualTo("rw-------");
        assertThat(names()).hasSize(2);
    }

    @Test
    void a_link_in_the_results_place_stays_a_link() throws IOException {
        var target =
                Files.createFile(Files.createDirectory(folder.resolve("cloud")).resolve("mine.json"));
        var out = Files.createSymbolicLink(folder.resolve("out"), Path.of("cloud/mine.json"));
        assertThat(merged(out)).isInstanceOf(FileMerged.Written.class);
        assertThat(out).isSymbolicLink();
        assertThat(target).hasBinaryContent(ProgressJson.write(one.merge(other)));
    }

    @Test
    void an_empty_base_is_none() throws IOException {
        var empty = Files.createFile(folder.resolve("base"));
        assertThat(new FileMerge(first, second, Optional.of(empty), first).merge())
                .isInstanceOf(FileMerged.Written.class);
        assertThat(first).hasBinaryContent(ProgressJson.write(one.merge(other)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                | The file is empty.
            {"schema": 1, "ratings":          | Line 1: This is not JSON.
            {"schema": 1, "ratings": []}      | Line 1, /ratings: An object in braces is expected here.
            {"schema": 99}                    | A newer Footbridge wrote it (schema 99).
            """)
    void an_input_that_cannot_be_read_is_named_with_the_place_and_nothing_is_written(String text, String why)
            throws IOException {
        Files.writeString(second, text);
        assertThat(merged(first)).isInstanceOfSatisfying(FileMerged.NotRead.class, unread -> {
            assertThat(unread.file()).isEqualTo(second);
            assertThat(unread.why()).startsWith(why);
        });
        assertThat(first).hasBinaryContent(ProgressJson.write(one));
        assertThat(second).hasContent(text);
        assertThat(names()).hasSize(2);
    }

    @Test
    void a_base_that_cannot_be_read_and_a_file_that_is_not_there_stop_the_merge_too() throws IOException {
        var base = Files.writeString(folder.resolve("base"), "garbage");
        assertThat(new FileMerge(first, second, Optional.of(base), first).merge())
                .isInstanceOfSatisfying(
                        FileMerged.NotRead.class,
                        unread -> assertThat(unread.file()).isEqualTo(base));
        Files.delete(second);
        assertThat(merged(first)).isEqualTo(new FileMerged.NotRead(second, "There is no such file."));
        assertThat(first).hasBinaryContent(ProgressJson.write(one));
    }

    @Test
    void a_result_that_has_no_place_is_told_and_no_folder_is_made() throws IOException {
        var nowhere = folder.resolve("not/there");
        assertThat(merged(nowhere))
                .isEqualTo(new FileMerged.NotWritten("The folder " + nowhere.getParent() + " is not there."));
        var inTheWay = Files.createDirectory(folder.resolve("in the way"));
        assertThat(merged(inTheWay))
                .isEqualTo(new FileMerged.NotWritten(inTheWay + ": There is a folder in the file’s place."));
        assertThat(names()).containsExactlyInAnyOrder("first name.txt", "ikinci-İ", "in the way");
    }

    @Test
    void an_input_that_changes_while_it_is_merged_is_read_again_before_it_is_replaced() {
        var faults = new Faults();
        var changed = rated(one, "c", Rating.NOT_YET);
        faults.arm((_, call) -> {
            if (call.equals("open")) {
                faults.disarm();
                write(first, ProgressJson.write(changed));
            }
            return false;
        });
        var slow = faults.over(second);
        assertThat(new FileMerge(first, slow, Optional.empty(), first).merge()).isInstanceOf(FileMerged.Written.class);
        assertThat(first).hasBinaryContent(ProgressJson.write(changed.merge(other)));
    }

    private static void write(Path path, byte[] bytes) {
        try {
            Files.write(path, bytes);
        } catch (IOException never) {
            throw new AssertionError(never);
        }
    }
}
