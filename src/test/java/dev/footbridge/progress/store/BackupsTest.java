package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.noted;
import static dev.footbridge.progress.store.Learner.rated;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupsTest {

    private static final Progress ONE = rated(Progress.NONE, "a", Rating.YES);
    private static final Progress TWO = noted(ONE, "a", "because");
    private static final Progress THREE = rated(TWO, "b", Rating.PARTLY);

    @TempDir
    private Path folder;

    private final SetClock clock = new SetClock(Instant.parse("2026-03-09T18:04:11.120Z"), ZoneId.of("Europe/Berlin"));
    private Path path;
    private ProgressFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("progress.json");
        file = new ProgressFile(path, clock);
        file.open();
    }

    private List<String> names() throws IOException {
        var shelf = folder.resolve("backups");
        if (!Files.exists(shelf)) {
            return List.of();
        }
        try (var files = Files.list(shelf)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    private List<Backup> listed() {
        return ((BackupList.Listed) file.backups().list()).backups();
    }

    private List<Progress> held() {
        return listed().stream()
                .map(backup -> ((BackupRead.Whole) file.backups().read(backup)).progress())
                .toList();
    }

    private Backup keep(Occasion occasion, Progress progress) {
        return ((Kept.Made) file.backups().keep(occasion, ProgressJson.write(progress))).backup();
    }

    @Test
    void the_first_save_of_a_day_keeps_what_it_replaces_and_the_others_keep_nothing() throws IOException {
        file.save(ONE);
        assertThat(names()).as("there was nothing to keep").isEmpty();
        clock.forward(Duration.ofDays(1));
        file.save(TWO);
        file.save(THREE);
        assertThat(names()).containsExactly("progress-2026-03-10T18-04-11.120Z-daily.json.gz");
        assertThat(held()).containsExactly(ONE);
    }

    @Test
    void a_program_started_anew_on_the_same_day_keeps_no_second_one() throws IOException {
        file.save(ONE);
        clock.forward(Duration.ofDays(1));
        file.save(TWO);
        open();
        file.save(THREE);
        assertThat(names()).hasSize(1);
    }

    @Test
    void the_day_begins_where_the_learner_is() throws IOException {
        file.save(ONE);
        clock.set("2026-03-10T22:59:59Z");
        file.save(TWO);
        clock.set("2026-03-10T23:00:00Z");
        file.save(THREE);
        assertThat(names()).as("it is midnight in Berlin").hasSize(2);
        clock.set("2026-03-11T10:00:00Z");
        open();
        file.save(noted(THREE, "c", "more"));
        assertThat(names()).as("still the same day there").hasSize(2);
    }

    @Test
    void a_file_of_an_older_schema_is_kept_byte_for_byte_before_it_is_migrated_and_any_gzip_opens_it()
            throws IOException {
        var text = "\uFEFF{ \"schema\": 1,\r\n  \"ratings\": {}, \"sums\": {\"hours\": 5} }";
        Files.writeString(path, text);
        file.open();
        file.save(ONE);
        try (var in = new GZIPInputStream(
                Files.newInputStream(folder.resolve("backups/progress-2026-03-09T18-04-11.120Z-migration.json.gz")))) {
            assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(text);
        }
    }

    @Test
    void both_sides_of_a_merge_are_kept_where_it_replaces_something_of_them() throws IOException {
        file.save(ONE);
        clock.forward(Duration.ofDays(1));
        file.save(TWO);
        var theirs = Learner.made(ONE, new Change.Rate(new DiagnosticId("a"), Rating.NOT_YET), "other");
        Files.write(path, ProgressJson.write(theirs));
        file.save(THREE);
        assertThat(listed().stream().map(Backup::occasion))
                .containsExactly(Occasion.MERGE, Occasion.MERGE, Occasion.DAILY);
        assertThat(held()).containsExactly(theirs, TWO, ONE);
    }

    @Test
    void a_copy_that_only_went_on_from_ours_leaves_one_backup() throws IOException {
        file.save(ONE);
        clock.forward(Duration.ofDays(1));
        file.save(TWO);
        Files.write(path, ProgressJson.write(THREE));
        file.save(noted(TWO, "c", "mine"));
        assertThat(held()).containsExactly(TWO, ONE);
    }

    @Test
    void a_merge_that_cannot_be_saved_is_not_kept_again_with_every_try() throws IOException {
        file.save(ONE);
        clock.forward(Duration.ofDays(1));
        file.save(TWO);
        Files.write(path, ProgressJson.write(rated(ONE, "z", Rating.YES)));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        for (var tries = 0; tries < 5; tries++) {
            assertThat(file.save(THREE)).isInstanceOf(SaveResult.Failed.class);
        }
        assertThat(names()).hasSize(3);
    }

    @Test
    void backups_made_at_one_time_have_names_of_their_own_that_sort_as_they_were_made() throws IOException {
        var made = List.of(keep(Occasion.RESTORE, ONE), keep(Occasion.MERGE, TWO), keep(Occasion.DAILY, THREE));
        assertThat(names())
                .containsExactly(
                        "progress-2026-03-09T18-04-11.120Z-restore.json.gz",
                        "progress-2026-03-09T18-04-11.121Z-merge.json.gz",
                        "progress-2026-03-09T18-04-11.122Z-daily.json.gz");
        assertThat(listed()).isEqualTo(made.reversed());
    }

    @Test
    void what_the_newest_backup_holds_is_not_stored_twice() throws IOException {
        var made = keep(Occasion.DAILY, ONE);
        clock.forward(Duration.ofHours(3));
        assertThat(file.backups().keep(Occasion.RESTORE, ProgressJson.write(ONE)))
                .isEqualTo(new Kept.Already(made));
        keep(Occasion.RESTORE, TWO);
        keep(Occasion.RESTORE, ONE);
        assertThat(held()).containsExactly(ONE, TWO, ONE);
    }

    @Test
    void what_a_backup_from_the_future_holds_is_stored_all_the_same() {
        clock.forward(Duration.ofDays(365));
        keep(Occasion.DAILY, ONE);
        clock.forward(Duration.ofDays(-365));
        keep(Occasion.DAILY, ONE);
        assertThat(listed()).hasSize(2);
    }

    @Test
    void every_name_is_read_back_as_the_backup_it_names() {
        for (var text : List.of("1970-01-01T00:00:00Z", "2026-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z")) {
            for (var occasion : Occasion.values()) {
                var backup = new Backup(Instant.parse(text), occasion);
                assertThat(Backup.named(backup.name())).contains(backup);
                assertThat(backup.name()).matches("[0-9A-Za-z.-]+");
            }
        }
    }

    @Test
    void a_clock_beyond_all_years_still_gives_a_name() {
        assertThat(new Backup(Instant.MAX, Occasion.DAILY).name()).isEqualTo("9999-12-31T23-59-59.999Z-daily");
        assertThat(new Backup(Instant.MIN, Occasion.DAILY).name()).isEqualTo("1970-01-01T00-00-00.000Z-daily");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-09T18-04-11.120Z",
                "2026-03-09T18-04-11.120Z-weekly",
                "2026-02-30T18-04-11.120Z-daily",
                "2026-03-09T24-04-11.120Z-daily",
                "2026-03-09T18-04-11.120Z-daily-2",
                "2026-03-09T18:04:11.120Z-daily"
            })
    void anything_else_is_no_name_of_a_backup(String name) {
        assertThat(Backup.named(name)).isEmpty();
    }

    @Test
    void a_backup_can_be_read_by_nobody_who_may_not_read_the_file() throws IOException {
        file.save(ONE);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        keep(Occasion.RESTORE, ONE);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("backups").resolve(names().getFirst()))))
                .isEqualTo("rw-------");
    }

    @Test
    void backups_lie_beside_the_real_file_where_a_link_leads_to_it() throws IOException {
        Files.createDirectory(folder.resolve("cloud"));
        Files.createSymbolicLink(path, Path.of("cloud/mine.json"));
        file.open();
        file.save(ONE);
        keep(Occasion.RESTORE, ONE);
        assertThat(folder.resolve("cloud/backups/mine-2026-03-09T18-04-11.120Z-restore.json.gz"))
                .exists();
        assertThat(folder.resolve("backups")).doesNotExist();
        assertThat(held()).containsExactly(ONE);
    }

    @Test
    void a_backup_damaged_since_is_said_to_be_and_the_one_before_it_is_offered() throws IOException {
        keep(Occasion.DAILY, ONE);
        clock.forward(Duration.ofDays(1));
        var damaged = keep(Occasion.DAILY, TWO);
        var at = folder.resolve("backups").resolve(names().getLast());
        var bytes = Files.readAllBytes(at);
        for (var i = 0; i < bytes.length; i += 7) {
            var changed = bytes.clone();
            changed[i] ^= 0x55;
            Files.write(at, changed);
            if (!(file.backups().read(damaged) instanceof BackupRead.Whole whole)) {
                assertThat(file.backups().newest().orElseThrow().progress()).isEqualTo(ONE);
            } else {
                assertThat(whole.progress())
                        .as("a byte of the header that says nothing")
                        .isEqualTo(TWO);
            }
        }
        Files.write(at, new byte[0]);
        assertThat(file.backups().read(damaged)).isInstanceOf(BackupRead.Unreadable.class);
    }

    @Test
    void an_empty_backup_is_never_offered() {
        keep(Occasion.DAILY, ONE);
        keep(Occasion.RESTORE, Progress.NONE);
        assertThat(file.backups().newest().orElseThrow().progress()).isEqualTo(ONE);
    }

    @Test
    void a_damaged_file_is_opened_with_the_newest_backup_at_hand_and_none_of_it_applied() throws IOException {
        file.save(ONE);
        clock.forward(Duration.ofDays(1));
        file.save(TWO);
        Files.writeString(path, "{\"schema\": 1, \"rat");
        var opened = (Opened.Damaged) file.open();
        assertThat(opened.progress()).isEqualTo(Progress.NONE);
        assertThat(opened.newest().orElseThrow().progress()).isEqualTo(ONE);
        assertThat(path).doesNotExist();
    }

    @Test
    void a_backup_of_a_newer_schema_is_listed_and_not_read() {
        var newer = "{\"schema\": 9, \"ratings\": {}}".getBytes(UTF_8);
        var kept = (Kept.Made) file.backups().keep(Occasion.MIGRATION, newer);
        assertThat(((BackupRead.Unreadable) file.backups().read(kept.backup())).why())
                .startsWith("A newer Footbridge made this backup (schema 9)");
    }

    @Test
    void what_cannot_be_read_as_progress_is_not_kept() throws IOException {
        assertThat(file.backups().keep(Occasion.IMPORT, "garbage".getBytes(UTF_8)))
                .isInstanceOf(Kept.Failed.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void without_any_backup_the_list_is_empty_and_no_folder_is_made() {
        assertThat(listed()).isEmpty();
        assertThat(file.backups().newest()).isEmpty();
        assertThat(folder.resolve("backups")).doesNotExist();
    }

    @Test
    void temp_files_that_a_killed_program_left_are_swept_with_the_next_backup() throws IOException {
        keep(Occasion.DAILY, ONE);
        var orphan = folder.resolve("backups/.progress-2026-03-01T18-04-11.120Z-daily.json.gz.saving-1x");
        Files.writeString(orphan, "half");
        Files.setLastModifiedTime(orphan, FileTime.from(clock.instant().minus(Duration.ofHours(2))));
        var mine = Files.writeString(folder.resolve("backups/mine.txt"), "mine");
        keep(Occasion.DAILY, TWO);
        assertThat(orphan).doesNotExist();
        assertThat(mine).hasContent("mine");
    }

    @Test
    void the_months_before_stay_when_a_lost_file_is_begun_anew() {
        var months = new ArrayList<Progress>();
        var lost = keep(Occasion.DAILY, THREE);
        var anew = Progress.NONE;
        for (var day = 0; day < 500; day++) {
            clock.forward(Duration.ofDays(1));
            anew = noted(anew, "fresh", "day " + day);
            keep(Occasion.DAILY, anew);
            months.add(anew);
        }
        assertThat(listed().getLast()).isEqualTo(lost);
        assertThat(held().getLast()).isEqualTo(THREE);
        assertThat(listed()).hasSizeLessThan(Retention.NEWEST + Retention.DAYS + Retention.WEEKS + Retention.MONTHS);
    }
}
