package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.CLOCK;
import static dev.footbridge.progress.store.Learner.noted;
import static dev.footbridge.progress.store.Learner.rated;
import static dev.footbridge.progress.store.Learner.saved;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressFileTest {

    private static final String NEWER = "{\"schema\":7,\"ratings\":{\"a\":{\"rating\":\"yes\"}},\"new\":1}";

    @TempDir
    private Path folder;

    private Path path;
    private ProgressFile file;
    private final Progress one = rated(Progress.NONE, "a", Rating.YES);
    private final Progress two = noted(one, "a", "because");

    @BeforeEach
    void open() {
        path = folder.resolve("progress.json");
        file = new ProgressFile(path, CLOCK);
    }

    private Opened reopened() {
        return new ProgressFile(path, CLOCK).open();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(name -> name.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_new_learner_starts_fresh_and_finds_what_was_saved() throws IOException {
        assertThat(file.open()).isEqualTo(new Opened.Fresh());
        assertThat(file.save(one)).isEqualTo(saved(one));
        assertThat(file.save(two)).isEqualTo(saved(two));
        assertThat(reopened()).isEqualTo(new Opened.Loaded(two));
        assertThat(names()).containsExactly("backups", "progress.json");
    }

    @Test
    void opening_and_nothing_more_changes_nothing() throws IOException {
        Files.writeString(path, "\uFEFF{\"schema\":1}\r\n");
        file.open();
        assertThat(Files.readString(path)).isEqualTo("\uFEFF{\"schema\":1}\r\n");
        assertThat(names()).containsExactly("progress.json");
    }

    @Test
    void saving_what_the_file_holds_already_does_not_touch_it() throws IOException {
        file.open();
        file.save(one);
        Files.setLastModifiedTime(path, FileTime.fromMillis(1));
        assertThat(file.save(one)).isEqualTo(saved(one));
        assertThat(Files.getLastModifiedTime(path)).isEqualTo(FileTime.fromMillis(1));
    }

    @Test
    void marks_that_another_program_wrote_meanwhile_are_merged_in_and_stay_in() throws IOException {
        file.open();
        file.save(one);
        var theirs = rated(one, "b", Rating.PARTLY);
        Files.write(path, ProgressJson.write(theirs));
        assertThat(file.save(two)).isEqualTo(saved(two.merge(theirs)));
        var three = noted(two, "a", "unaware of what came in");
        assertThat(file.save(three)).isEqualTo(saved(three.merge(theirs)));
        assertThat(reopened().progress()).isEqualTo(three.merge(theirs));
    }

    @Test
    void two_programs_on_one_file_lose_nothing_of_each_other() {
        var other = new ProgressFile(path, CLOCK);
        file.open();
        other.open();
        var mine = Progress.NONE;
        var theirs = Progress.NONE;
        for (var i = 0; i < 20; i++) {
            mine = rated(mine, "mine-" + i, Rating.YES);
            theirs = rated(theirs, "theirs-" + i, Rating.YES);
            file.save(mine);
            other.save(theirs);
        }
        assertThat(reopened().progress()).isEqualTo(mine.merge(theirs));
    }

    @Test
    void a_file_that_appears_beside_a_new_learner_is_merged_not_overwritten() throws IOException {
        file.open();
        Files.write(path, ProgressJson.write(two));
        var mine = rated(Progress.NONE, "c", Rating.NOT_YET);
        assertThat(file.save(mine)).isEqualTo(saved(mine.merge(two)));
    }

    @Test
    void saving_without_having_opened_overwrites_nothing() throws IOException {
        Files.write(path, ProgressJson.write(two));
        var mine = rated(Progress.NONE, "c", Rating.NOT_YET);
        assertThat(file.save(mine)).isEqualTo(saved(mine.merge(two)));
    }

    @Test
    void damage_done_by_another_program_is_moved_aside_and_told() throws IOException {
        file.open();
        file.save(one);
        Files.writeString(path, "<<<<<<< mine");
        var result = (SaveResult.Saved) file.save(two);
        var aside = folder.resolve("progress.damaged-20260309-180411.json");
        assertThat(result.damaged().orElseThrow().aside()).isEqualTo(aside);
        assertThat(result.damaged().orElseThrow().why()).startsWith("Line 1: This is not JSON.");
        assertThat(Files.readString(aside)).isEqualTo("<<<<<<< mine");
        assertThat(reopened()).isEqualTo(new Opened.Loaded(two));
        assertThat(file.save(one)).as("told once").isEqualTo(saved(two));
    }

    @Test
    void a_file_that_was_deleted_is_written_again_whole() throws IOException {
        file.open();
        file.save(one);
        Files.delete(path);
        assertThat(file.save(Progress.NONE)).isEqualTo(saved(one));
        assertThat(reopened()).isEqualTo(new Opened.Loaded(one));
    }

    @Test
    void a_newer_programs_file_is_shown_but_never_written() throws IOException {
        Files.writeString(path, NEWER);
        var opened = (Opened.Newer) file.open();
        assertThat(opened.schema()).isEqualTo(7);
        assertThat(opened.progress().ratings().all()).hasSize(1);
        assertThat(file.save(one)).isInstanceOf(SaveResult.Refused.class);
        assertThat(Files.readString(path)).isEqualTo(NEWER);
    }

    @Test
    void a_newer_programs_file_that_comes_in_while_running_is_never_overwritten() throws IOException {
        file.open();
        file.save(one);
        Files.writeString(path, NEWER);
        assertThat(file.save(two))
                .isEqualTo(new SaveResult.Refused("A newer Footbridge wrote this progress (schema 7)."
                        + " It is shown as far as this one can read it, and not changed."));
        assertThat(file.save(two)).isInstanceOf(SaveResult.Refused.class);
        assertThat(Files.readString(path)).isEqualTo(NEWER);
    }

    @Test
    void the_folder_of_a_new_learner_is_made_at_the_first_save() {
        path = folder.resolve("not/there/yet/progress.json");
        file = new ProgressFile(path, CLOCK);
        assertThat(file.open()).isEqualTo(new Opened.Fresh());
        assertThat(path.getParent()).doesNotExist();
        assertThat(file.save(one)).isEqualTo(saved(one));
        assertThat(reopened()).isEqualTo(new Opened.Loaded(one));
    }

    @Test
    void a_folder_that_was_removed_is_never_made_anew_and_nothing_is_lost_when_it_is_back() throws IOException {
        path = Files.createDirectory(folder.resolve("drive")).resolve("progress.json");
        file = new ProgressFile(path, CLOCK);
        file.open();
        file.save(one);
        var away = Files.move(path.getParent(), folder.resolve("away"));
        assertThat(file.save(two))
                .isEqualTo(new SaveResult.Failed("The folder " + path.getParent() + " is not there."));
        assertThat(path.getParent()).doesNotExist();
        Files.move(away, path.getParent());
        assertThat(file.save(two)).isEqualTo(saved(two));
        assertThat(reopened()).isEqualTo(new Opened.Loaded(two));
    }

    @Test
    void a_folder_made_at_the_first_save_and_removed_later_is_not_made_again() throws IOException {
        path = folder.resolve("new/progress.json");
        file = new ProgressFile(path, CLOCK);
        file.open();
        file.save(one);
        Files.delete(path);
        Files.delete(path.getParent());
        assertThat(file.save(two)).isInstanceOf(SaveResult.Failed.class);
        assertThat(path.getParent()).doesNotExist();
    }

    @Test
    void a_read_only_file_is_left_as_it_is_and_saved_once_it_is_writable() throws IOException {
        file.open();
        file.save(one);
        var before = Files.readAllBytes(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(file.save(two))
                .isEqualTo(new SaveResult.Failed("Footbridge has no permission for " + path
                        + ", or it is read-only or in use by another program."));
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(file.save(two)).isEqualTo(saved(two));
    }

    @Test
    void special_permissions_stay_and_a_new_file_has_the_usual_ones() throws IOException {
        file.open();
        file.save(one);
        var usual = Files.getPosixFilePermissions(Files.createFile(folder.resolve("usual")));
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(usual);
        for (var special : List.of("rw-------", "rw-rw-rw-", "rwxr-x--x")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(special));
            assertThat(file.save(noted(two, "a", special))).isInstanceOf(SaveResult.Saved.class);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo(special);
        }
    }

    @Test
    void orphans_of_killed_saves_are_swept_when_old_and_never_read() throws IOException {
        Files.write(path, ProgressJson.write(one));
        var now = CLOCK.instant();
        var old = orphan(".progress.json.saving-1a2b", now.minus(Duration.ofHours(2)));
        var fresh = orphan(".progress.json.saving-zz", now.minus(Duration.ofMinutes(59)));
        var others = orphan(".progress.json.saving-", now.minus(Duration.ofDays(9)));
        var another = orphan(".other.json.saving-1a2b", now.minus(Duration.ofDays(9)));
        assertThat(file.open()).isEqualTo(new Opened.Loaded(one));
        assertThat(old).doesNotExist();
        assertThat(List.of(fresh, others, another))
                .allSatisfy(stays -> assertThat(stays).exists());
    }

    private Path orphan(String name, java.time.Instant modified) throws IOException {
        var orphan = Files.write(folder.resolve(name), ProgressJson.write(two));
        return Files.setLastModifiedTime(orphan, FileTime.from(modified));
    }

    @Test
    void a_path_with_other_scripts_and_spaces_and_a_long_name_works() throws IOException {
        path = folder.resolve("Öğrenme 学習 עברית \uD83D\uDE80/" + "long".repeat(50) + "/progress.json");
        file = new ProgressFile(path, CLOCK);
        file.open();
        assertThat(file.save(one)).isEqualTo(saved(one));
        assertThat(reopened()).isEqualTo(new Opened.Loaded(one));
        assertThat(Files.readString(path, UTF_8)).endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "NUL", "aux.folder", "com1", "-rf", "a'b", "percent %20", "end."})
    void a_folder_whose_name_is_reserved_elsewhere_works_here(String name) throws IOException {
        path = Files.createDirectory(folder.resolve(name)).resolve("progress.json");
        file = new ProgressFile(path, CLOCK);
        file.open();
        assertThat(file.save(one)).isEqualTo(saved(one));
        assertThat(reopened()).isEqualTo(new Opened.Loaded(one));
    }

    @Test
    void a_name_too_long_for_the_disk_is_told_in_one_message_and_nothing_is_made() throws IOException {
        path = folder.resolve("long".repeat(100)).resolve("progress.json");
        file = new ProgressFile(path, CLOCK);
        assertThat(file.open())
                .isInstanceOfSatisfying(
                        Opened.OutOfReach.class,
                        told -> assertThat(told.why()).startsWith(path + ": ").endsWith("too long"));
        assertThat(file.save(one)).isInstanceOf(SaveResult.Refused.class);
        assertThat(names()).isEmpty();
    }
}
