package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.CLOCK;
import static dev.footbridge.progress.store.Learner.made;
import static dev.footbridge.progress.store.Learner.noted;
import static dev.footbridge.progress.store.Learner.rated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.store.CopiesTakenIn.Left;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictCopiesTest {

    private static final String SYNCTHING = "progress.sync-conflict-20260309-180411-7XKQ3AB.json";

    @TempDir
    private Path folder;

    private Path path;
    private ProgressFile file;
    private ConflictCopies copies;
    private final Progress mine = rated(Progress.NONE, "a", Rating.YES);
    private final Progress theirs =
            made(noted(Progress.NONE, "b", "theirs"), new Change.Rate(new DiagnosticId("a"), Rating.NOT_YET), "they");

    @BeforeEach
    void begin() {
        path = folder.resolve("progress.json");
        file = new ProgressFile(path, CLOCK);
        copies = new ConflictCopies(file);
        file.open();
        file.save(mine);
    }

    private Path copy(String name, Progress progress) throws IOException {
        return Files.write(folder.resolve(name), ProgressJson.write(progress));
    }

    private List<String> names(String where) throws IOException {
        try (var files = Files.list(folder.resolve(where))) {
            return files.filter(Files::isRegularFile)
                    .map(name -> name.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SYNCTHING,
                "progress.sync-conflict-20260309-180411-7XKQ3AB.sync-conflict-20260310-090000-AAAAAAA.json",
                "progress (Ann's conflicted copy 2026-03-09).json",
                "progress (Ann’s conflicted copy 2026-03-09 (1)).json",
                "progress (conflicted copy 2026-03-09 180411).json",
                "progress_conflict-20260309-180411.json",
                "progress (SFConflict ann@example.org 2026-03-09-18-04-11).json",
                "progress[Conflict].json",
                "progress.Conflict.json",
                "progress_DiskStation_Mar-09-180411-2026_Conflict.json",
                "progress (In Konflikt stehende Kopie von Ann 2026-03-09).json",
                "progress (Copie en conflit de Ann 2026-03-09).json"
            })
    void a_copy_that_a_sync_program_left_is_merged_and_archived(String name) throws IOException {
        var bytes = Files.readAllBytes(copy(name, theirs));

        var taken = copies.takeIn();
        assertThat(taken.progress()).isEqualTo(theirs);
        assertThat(taken.archived()).containsExactly(folder.resolve("merged").resolve(name));
        assertThat(Files.readAllBytes(taken.archived().getFirst())).isEqualTo(bytes);
        assertThat(names("")).containsExactly("progress.json");
        assertThat(new ProgressFile(path, CLOCK).open()).isEqualTo(new Opened.Loaded(mine.merge(theirs)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "progress (1).json",
                "progress 2.json",
                "progress-LAPTOP.json",
                "progress copy.json",
                "progress.damaged-20260309-180411.sync-conflict-20260309-180411-7XKQ3AB.json",
                ".syncthing.progress.sync-conflict-20260309-180411-7XKQ3AB.json.tmp",
                "other.sync-conflict-20260309-180411-7XKQ3AB.json",
                "progress.sync-conflict-20260309-180411-7XKQ3AB.json.part",
                "progressconflict.json"
            })
    void a_file_that_may_be_somebodys_own_is_left_alone(String name) throws IOException {
        copy(name, theirs);
        assertThat(copies.takeIn().isNothing()).isTrue();
        assertThat(names("")).contains(name);
        assertThat(new ProgressFile(path, CLOCK).open().progress()).isEqualTo(mine);
    }

    @Test
    void what_the_file_held_is_a_backup_before_copies_are_merged_in() throws IOException {
        var before = Files.readAllBytes(path);
        copy(SYNCTHING, theirs);
        copies.takeIn();
        var list = (BackupList.Listed) new Backups(path, CLOCK).list();
        assertThat(list.backups()).extracting(Backup::occasion).contains(Occasion.MERGE);
        assertThat(list.backups().stream()
                        .filter(backup -> backup.occasion() == Occasion.MERGE)
                        .map(backup -> new Backups(path, CLOCK).read(backup)))
                .allSatisfy(read -> assertThat(((BackupRead.Whole) read).progress())
                        .isEqualTo(((ProgressJson.Reading.Read) ProgressJson.read(before)).progress()));
    }

    @Test
    void merging_the_same_copies_on_three_machines_ends_in_identical_bytes() throws IOException {
        var ends = new ArrayList<byte[]>();
        var names = new ArrayList<>(List.of(SYNCTHING, "progress (conflicted copy 2026-03-09 180411).json"));
        var third = rated(noted(theirs, "b", "theirs, later"), "c", Rating.PARTLY);
        for (var machine = 0; machine < 3; machine++) {
            var place =
                    Files.createDirectory(folder.resolve("machine-" + machine)).resolve("progress.json");
            Files.write(place, ProgressJson.write(mine));
            Files.write(place.resolveSibling(names.getFirst()), ProgressJson.write(theirs));
            Files.write(place.resolveSibling(names.getLast()), ProgressJson.write(third));
            var there = new ProgressFile(place, CLOCK);
            there.open();
            assertThat(new ConflictCopies(there).takeIn().archived()).hasSize(2);
            ends.add(Files.readAllBytes(place));
            names.add(names.removeFirst());
        }
        assertThat(ends).allMatch(end -> Arrays.equals(end, ends.getFirst()));
        assertThat(ends.getFirst())
                .isEqualTo(ProgressJson.write(mine.merge(theirs).merge(third)));
    }

    @Test
    void what_is_in_the_archive_is_never_written_over() throws IOException {
        Files.createDirectory(folder.resolve("merged"));
        Files.writeString(folder.resolve("merged").resolve(SYNCTHING), "an earlier one");
        copy(SYNCTHING, theirs);

        copies.takeIn();
        assertThat(Files.readString(folder.resolve("merged").resolve(SYNCTHING)))
                .isEqualTo("an earlier one");
        assertThat(names("merged")).containsExactly(SYNCTHING.replace(".json", "-2.json"), SYNCTHING);
    }

    @Test
    void a_copy_that_another_machine_archived_already_is_archived_once() throws IOException {
        copy(SYNCTHING, theirs);
        copies.takeIn();
        copy(SYNCTHING, theirs);

        copies.takeIn();
        assertThat(names("merged")).containsExactly(SYNCTHING);
        assertThat(names("")).containsExactly("progress.json");
    }

    @Test
    void a_damaged_or_newer_copy_stays_where_it_is_and_is_told_once() throws IOException {
        var damaged = Files.writeString(folder.resolve(SYNCTHING), "{\"schema\":1");
        var newer = Files.writeString(folder.resolve("progress_conflict-20260309-180411.json"), "{\"schema\":99}");

        var taken = copies.takeIn();
        assertThat(taken.left()).extracting(Left::copy).containsExactly(damaged, newer);
        assertThat(taken.left().getLast().why()).isEqualTo("A newer Footbridge wrote it (schema 99).");
        assertThat(copies.takeIn().isNothing()).isTrue();
        assertThat(damaged).hasContent("{\"schema\":1");
        assertThat(newer).hasContent("{\"schema\":99}");
    }

    @Test
    void a_copy_stays_until_what_it_says_is_saved() throws IOException {
        var copy = copy(SYNCTHING, theirs);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));

        assertThat(copies.takeIn()).isEqualTo(new CopiesTakenIn(theirs, List.of(), List.of()));
        assertThat(copy).exists();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(copies.takeIn().archived()).hasSize(1);
    }

    @Test
    void beside_a_newer_programs_file_copies_are_left_alone() throws IOException {
        Files.writeString(path, "{\"schema\":99}");
        file.open();
        var copy = copy(SYNCTHING, theirs);

        assertThat(copies.takeIn().isNothing()).isTrue();
        assertThat(copy).exists();
        assertThat(path).hasContent("{\"schema\":99}");
    }

    @Test
    void copies_are_found_where_a_link_leads_to() throws IOException {
        var real = Files.createDirectory(folder.resolve("synced")).resolve("mine.json");
        Files.move(path, real);
        Files.createSymbolicLink(path, real);
        Files.write(real.resolveSibling("mine.sync-conflict-20260309-180411-7XKQ3AB.json"), ProgressJson.write(theirs));

        assertThat(copies.takeIn().archived())
                .containsExactly(folder.resolve("synced/merged/mine.sync-conflict-20260309-180411-7XKQ3AB.json"));
        assertThat(new ProgressFile(path, CLOCK).open().progress()).isEqualTo(mine.merge(theirs));
    }
}
