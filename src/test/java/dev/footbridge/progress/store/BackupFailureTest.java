package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.noted;
import static dev.footbridge.progress.store.Learner.rated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.store.fault.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every single call of a backup fails, one after the other, once and for good.
class BackupFailureTest {

    private static final Progress ONE = rated(Progress.NONE, "a", Rating.YES);
    private static final Progress TWO = noted(ONE, "a", "because");
    private static final Progress THREE = rated(TWO, "b", Rating.PARTLY);

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();
    private final SetClock clock = new SetClock(Instant.parse("2026-03-09T18:00:00Z"), ZoneOffset.UTC);
    private Path path;
    private ProgressFile file;

    /// A file with one backup of [#ONE], and [#TWO] in it, on the next day.
    private void arrange(int number) throws IOException {
        faults.disarm();
        path = Files.createDirectory(folder.resolve("n" + number)).resolve("progress.json");
        file = new ProgressFile(faults.over(path), clock);
        file.open();
        file.save(ONE);
        file.save(TWO);
        clock.forward(Duration.ofDays(1));
    }

    private TreeMap<String, byte[]> backups() throws IOException {
        var all = new TreeMap<String, byte[]>();
        try (var files = Files.list(path.resolveSibling("backups"))) {
            for (var one :
                    files.filter(it -> it.toString().endsWith(".json.gz")).toList()) {
                all.put(one.getFileName().toString(), Files.readAllBytes(one));
            }
        }
        return all;
    }

    private void assertOlderOnesStay(TreeMap<String, byte[]> before, String when) throws IOException {
        var now = backups();
        before.forEach((name, bytes) -> assertThat(now.get(name)).as(when).isEqualTo(bytes));
        for (var bytes : now.values()) {
            assertThat(path).as(when).exists();
            assertThat(bytes).as("whole, " + when).isNotEmpty();
        }
        assertThat(file.backups().list()).isInstanceOf(BackupList.Listed.class);
        for (var backup : ((BackupList.Listed) file.backups().list()).backups()) {
            assertThat(file.backups().read(backup)).as(when).isInstanceOf(BackupRead.Whole.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_backup_that_fails_at_any_call_leaves_the_older_ones_and_the_next_try_makes_it(boolean forGood)
            throws IOException {
        var failed = 0;
        for (var number = 1; ; number++) {
            arrange(number);
            var before = backups();
            arm(number, forGood);
            var kept = file.backups().keep(Occasion.RESTORE, ProgressJson.write(TWO));
            var struck = faults.haveStruck();
            faults.disarm();
            var when = "call %d: %s".formatted(number, kept);
            assertOlderOnesStay(before, when);
            if (kept instanceof Kept.Failed) {
                failed++;
                assertThat(file.backups().keep(Occasion.RESTORE, ProgressJson.write(TWO)))
                        .as(when)
                        .isNotInstanceOf(Kept.Failed.class);
            }
            assertThat(file.backups().newest().orElseThrow().progress())
                    .as(when)
                    .isEqualTo(TWO);
            if (!struck) {
                assertThat(kept).isInstanceOf(Kept.Made.class);
                break;
            }
        }
        assertThat(failed).as("calls whose failure fails the backup").isGreaterThan(8);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_restore_that_fails_at_any_call_leaves_the_file_and_every_backup_and_the_next_try_goes_through(
            boolean forGood) throws IOException {
        for (var number = 1; ; number++) {
            arrange(number);
            file.save(THREE);
            var before = backups();
            var was = Files.readAllBytes(path);
            arm(number, forGood);
            var done = restored();
            var struck = faults.haveStruck();
            faults.disarm();
            var when = "call %d: %s".formatted(number, done);
            assertOlderOnesStay(before, when);
            if (!done) {
                var isOld = Arrays.equals(Files.readAllBytes(path), was);
                assertThat(isOld || faults.haveSeenMoveTo(path)).as(when).isTrue();
                assertThat(restored()).as(when).isTrue();
            }
            var opened = ((Opened.Loaded) new ProgressFile(path, clock).open()).progress();
            assertThat(opened.evidence(new DiagnosticId("a"))).as(when).isEmpty();
            assertThat(file.backups().newest().orElseThrow().progress())
                    .as(when)
                    .isEqualTo(THREE);
            if (!struck) {
                break;
            }
        }
    }

    /// As the command does it: read the backup, keep what is there now, save.
    private boolean restored() {
        return file.backups().list() instanceof BackupList.Listed(var all)
                && file.backups().read(all.getLast()) instanceof BackupRead.Whole(var _, var then)
                && !(file.backups().keep(Occasion.RESTORE, ProgressJson.write(THREE)) instanceof Kept.Failed)
                && file.save(Learner.made(THREE, new Change.Restore(then), "me")) instanceof SaveResult.Saved;
    }

    private void arm(int number, boolean forGood) {
        if (forGood) {
            faults.armForGood(number);
        } else {
            faults.armOnce(number);
        }
    }

    @Test
    void a_backup_that_cannot_be_made_stops_no_save_and_is_told_until_it_is_made() throws IOException {
        arrange(0);
        var shelf = path.resolveSibling("backups");
        var away = Files.move(shelf, path.resolveSibling("away"));
        Files.writeString(shelf, "in the way");
        for (var progress : new Progress[] {THREE, noted(THREE, "a", "more")}) {
            var saved = (SaveResult.Saved) file.save(progress);
            assertThat(saved.noBackup().orElseThrow()).contains(shelf.toString());
            assertThat(saved.progress()).isEqualTo(progress);
        }
        assertThat(new ProgressFile(path, clock).open().progress().evidence(new DiagnosticId("a")))
                .isEqualTo("more");
        Files.delete(shelf);
        Files.move(away, shelf);
        assertThat(((SaveResult.Saved) file.save(noted(THREE, "a", "most"))).noBackup())
                .isEmpty();
        assertThat(file.backups().newest().orElseThrow().progress())
                .as("what the first save of the day replaced")
                .isEqualTo(TWO);
    }

    @Test
    void a_full_disk_is_told_and_no_older_backup_makes_room() throws IOException {
        arrange(0);
        var before = backups();
        faults.failWith(() -> new IOException("No space left on device"));
        faults.arm((_, call) -> call.equals("write"));
        var kept = (Kept.Failed) file.backups().keep(Occasion.RESTORE, ProgressJson.write(THREE));
        assertThat(kept.why()).isEqualTo("The disk with " + path.resolveSibling("backups") + " is full.");
        faults.disarm();
        assertThat(backups().keySet()).isEqualTo(before.keySet());
    }

    @Test
    void a_folder_that_was_removed_is_not_made_anew_for_a_backup() throws IOException {
        arrange(0);
        Files.move(path.getParent(), folder.resolve("away"));
        assertThat(file.backups().keep(Occasion.RESTORE, ProgressJson.write(THREE)))
                .isInstanceOf(Kept.Failed.class);
        assertThat(path.getParent()).doesNotExist();
    }

    @Test
    void a_backup_of_a_read_only_file_can_be_made() throws IOException {
        arrange(0);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(file.backups().keep(Occasion.RESTORE, ProgressJson.write(THREE)))
                .isInstanceOf(Kept.Made.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_older_file_is_never_replaced_before_a_copy_of_it_is_kept(boolean forGood) throws IOException {
        var old = "{\"schema\": 1, \"ratings\": {\"a\": {\"rating\": \"yes\"}}}";
        for (var number = 1; ; number++) {
            path = Files.createDirectory(folder.resolve("m" + number)).resolve("progress.json");
            Files.writeString(path, old);
            file = new ProgressFile(faults.over(path), clock);
            file.open();
            arm(number, forGood);
            file.save(TWO);
            var struck = faults.haveStruck();
            faults.disarm();
            if (!Files.readString(path).equals(old)) {
                assertThat(newestOccasion()).as("call %d", number).isEqualTo(Occasion.MIGRATION);
            }
            assertThat(file.save(THREE)).isInstanceOf(SaveResult.Saved.class);
            assertThat(newestOccasion()).as("call %d", number).isEqualTo(Occasion.MIGRATION);
            if (!struck) {
                break;
            }
        }
    }

    private Occasion newestOccasion() {
        return ((BackupList.Listed) file.backups().list()).backups().getLast().occasion();
    }
}
