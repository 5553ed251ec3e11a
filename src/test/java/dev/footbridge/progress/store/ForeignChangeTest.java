package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.CLOCK;
import static dev.footbridge.progress.store.Learner.made;
import static dev.footbridge.progress.store.Learner.noted;
import static dev.footbridge.progress.store.Learner.rated;
import static dev.footbridge.progress.store.Learner.saved;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.StudySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The file changed by another program while nothing is to be saved.
class ForeignChangeTest {

    private static final DiagnosticId A = new DiagnosticId("a");

    @TempDir
    private Path folder;

    private Path path;
    private ProgressFile file;
    private final Progress one = rated(Progress.NONE, "a", Rating.YES);
    private final Progress theirs = made(one, new Change.NoteEvidence(new DiagnosticId("b"), "theirs"), "they");

    @BeforeEach
    void open() {
        path = folder.resolve("progress.json");
        file = new ProgressFile(path, CLOCK);
        file.open();
        file.save(one);
    }

    private void theyWrite(Progress progress) throws IOException {
        Files.write(path, ProgressJson.write(progress));
    }

    private void edit(String from, String to) throws IOException {
        var text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private Progress inFile() {
        return new ProgressFile(path, CLOCK).open().progress();
    }

    @Test
    void what_another_program_wrote_is_taken_in_and_nothing_is_written() throws IOException {
        theyWrite(theirs);
        Files.setLastModifiedTime(path, FileTime.fromMillis(1));

        assertThat(file.takeIn()).isEqualTo(new TakenIn.News(theirs, true));
        assertThat(file.takeIn()).isEqualTo(new TakenIn.Nothing());
        assertThat(Files.getLastModifiedTime(path)).isEqualTo(FileTime.fromMillis(1));
        assertThat(file.save(one)).isEqualTo(saved(theirs));
    }

    @Test
    void an_own_save_is_no_news() {
        file.save(rated(one, "b", Rating.PARTLY));
        assertThat(file.takeIn()).isEqualTo(new TakenIn.Nothing());
    }

    @Test
    void an_older_copy_put_in_its_place_takes_nothing_away_and_is_saved_over() throws IOException {
        var two = rated(one, "b", Rating.PARTLY);
        file.save(two);
        theyWrite(one);

        assertThat(file.takeIn()).isEqualTo(new TakenIn.News(two, false));
        file.save(two);
        assertThat(inFile()).isEqualTo(two);
    }

    @Test
    void what_could_not_be_saved_yet_counts_as_ours() throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        var two = rated(one, "a", Rating.PARTLY);
        assertThat(file.save(two)).isInstanceOf(SaveResult.Failed.class);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        edit("\"yes\"", "\"not-yet\"");

        assertThat(file.takeIn()).isEqualTo(new TakenIn.News(two, false));
    }

    @Test
    void a_file_that_is_gone_or_unreadable_is_left_to_the_next_save() throws IOException {
        for (var text : new String[] {"{\"schema\":1", "", "{\"schema\":99}"}) {
            Files.writeString(path, text);
            assertThat(file.takeIn()).as(text).isEqualTo(new TakenIn.Trouble());
            assertThat(path).hasContent(text);
        }
        Files.delete(path);
        assertThat(file.takeIn()).isEqualTo(new TakenIn.Trouble());
        assertThat(file.save(one)).isEqualTo(saved(one));
        assertThat(inFile()).isEqualTo(one);
    }

    @Test
    void a_file_of_a_newer_program_that_goes_away_again_is_opened_anew() throws IOException {
        Files.writeString(path, "{\"schema\":99}");
        assertThat(file.save(one)).isInstanceOf(SaveResult.Refused.class);
        assertThat(file.takeIn()).isEqualTo(new TakenIn.Nothing());
        theyWrite(theirs);

        assertThat(file.takeIn()).isEqualTo(new TakenIn.Reopened(new Opened.Loaded(theirs)));
        assertThat(file.save(one)).isEqualTo(saved(theirs));
    }

    @Nested
    class ByHand {

        @Test
        void a_value_edited_by_hand_under_its_old_stamp_wins_and_gets_a_stamp_of_its_own() throws IOException {
            edit("\"yes\"", "\"not-yet\"");

            var news = (TakenIn.News) file.takeIn();
            assertThat(news.progress().rating(A)).isEqualTo(Rating.NOT_YET);
            assertThat(news.isInFile()).isFalse();
            assertThat(news.progress().merge(one)).as("its stamp is newer").isEqualTo(news.progress());
            file.save(one);
            assertThat(inFile()).isEqualTo(news.progress());
        }

        @Test
        void the_same_holds_where_a_save_comes_first() throws IOException {
            edit("\"yes\"", "\"not-yet\"");
            file.save(rated(one, "b", Rating.YES));
            assertThat(inFile().rating(A)).isEqualTo(Rating.NOT_YET);
            assertThat(inFile().rating(new DiagnosticId("b"))).isEqualTo(Rating.YES);
        }

        @Test
        void a_mark_made_anew_meanwhile_wins_over_the_edit() throws IOException {
            edit("\"yes\"", "\"not-yet\"");
            file.save(rated(one, "a", Rating.PARTLY));
            assertThat(inFile().rating(A)).isEqualTo(Rating.PARTLY);
        }

        @Test
        void an_entry_of_a_log_edited_by_hand_wins_in_the_same_way() throws IOException {
            var session = new StudySession(
                    new ModuleId("mlops"),
                    LocalDate.of(2026, 3, 9),
                    Optional.empty(),
                    Duration.ofMinutes(30),
                    "as noted");
            var two = made(one, new Change.Add<>(Journal.SESSIONS, session), "me");
            file.save(two);
            edit("as noted", "as edited");

            var news = (TakenIn.News) file.takeIn();
            assertThat(news.progress().sessions().values().map(StudySession::note))
                    .containsExactly("as edited");
            assertThat(news.progress().merge(two))
                    .as("it replaces what it edits")
                    .isEqualTo(news.progress());
            file.save(two);
            assertThat(inFile()).isEqualTo(news.progress());
        }

        @Test
        void an_edit_that_leaves_the_value_as_it_was_gets_no_stamp() throws IOException {
            edit("  ", "\t");
            assertThat(file.takeIn()).isEqualTo(new TakenIn.News(one, true));
        }
    }

    /// With the watch, on real files.
    @Nested
    @Timeout(60)
    class Watched {

        private final BlockingQueue<TakenIn> told = new LinkedBlockingQueue<>();
        private final BlockingQueue<CopiesTakenIn> toldOfCopies = new LinkedBlockingQueue<>();

        private Intake intake() {
            return new Intake(
                    file,
                    takenIn -> {
                        if (!(takenIn instanceof TakenIn.Nothing)) {
                            told.add(takenIn);
                        }
                    },
                    toldOfCopies::add);
        }

        private TakenIn next() throws InterruptedException {
            return Optional.ofNullable(told.poll(30, TimeUnit.SECONDS)).orElseThrow();
        }

        @Test
        void what_another_program_writes_comes_in_by_itself() throws Exception {
            try (var _ = intake()) {
                theyWrite(theirs);
                assertThat(next()).isEqualTo(new TakenIn.News(theirs, true));
                var more = rated(theirs, "c", Rating.PARTLY);
                var beside = Files.write(folder.resolve("beside"), ProgressJson.write(more));
                Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
                assertThat(next()).isEqualTo(new TakenIn.News(more, true));
            }
        }

        @Test
        void a_conflict_copy_there_at_the_start_or_coming_later_is_taken_in() throws Exception {
            var names =
                    new String[] {"progress.sync-conflict-20260309-180411-7XKQ3AB.json", "progress_conflict-1.json"};
            Files.write(folder.resolve(names[0]), ProgressJson.write(theirs));
            try (var _ = intake()) {
                for (var name : names) {
                    assertThat(toldOfCopies.poll(30, TimeUnit.SECONDS))
                            .isEqualTo(new CopiesTakenIn(
                                    theirs, List.of(folder.resolve("merged").resolve(name)), List.of()));
                    Files.write(folder.resolve(names[1]), ProgressJson.write(theirs));
                }
            }
        }

        @Test
        void trouble_that_passes_is_not_told() throws Exception {
            try (var _ = intake()) {
                Files.writeString(path, "{\"schema\":");
                Files.writeString(folder.resolve("progress.Conflict.json"), "to tell that a look was taken");
                assertThat(toldOfCopies.poll(30, TimeUnit.SECONDS)).isNotNull();
                theyWrite(theirs);
                assertThat(next()).isEqualTo(new TakenIn.News(theirs, true));
                assertThat(told).isEmpty();
            }
        }

        @Test
        void trouble_that_lasts_is_told() throws Exception {
            try (var _ = intake()) {
                Files.writeString(path, "{\"schema\":");
                assertThat(next()).isEqualTo(new TakenIn.Trouble());
            }
        }

        @Test
        void own_saves_are_never_told() throws Exception {
            try (var _ = intake()) {
                var mine = one;
                for (var i = 0; i < 20; i++) {
                    mine = noted(mine, "mine", "x".repeat(i));
                    file.save(mine);
                }
                var both = made(mine, new Change.NoteEvidence(new DiagnosticId("b"), "theirs"), "they");
                theyWrite(both);
                assertThat(next()).isEqualTo(new TakenIn.News(both, true));
            }
        }

        @Test
        void a_folder_that_comes_back_is_watched_again() throws Exception {
            var away = folder.resolveSibling("away-" + folder.getFileName());
            try (var _ = intake()) {
                theyWrite(theirs);
                next();
                Files.move(folder, away);
                assertThat(next()).isEqualTo(new TakenIn.Trouble());
                var more = rated(theirs, "c", Rating.PARTLY);
                Files.write(away.resolve("progress.json"), ProgressJson.write(more));
                Files.move(away, folder);
                assertThat(next()).isEqualTo(new TakenIn.News(more, true));
                var last = rated(more, "d", Rating.PARTLY);
                theyWrite(last);
                assertThat(next()).isEqualTo(new TakenIn.News(last, true));
            }
        }
    }

    @Test
    @Timeout(60)
    void where_the_system_tells_nothing_a_glance_finds_the_change() throws Exception {
        var looks = new LinkedBlockingQueue<String>();
        FolderWatch.Source silent = (_, _, _) -> {
            throw new IOException("User limit of inotify instances reached");
        };
        try (var _ = new FolderWatch(() -> path, () -> look(looks), Duration.ofMillis(20), silent)) {
            assertThat(looks.poll(30, TimeUnit.SECONDS)).as("at the start").isNotNull();
            theyWrite(theirs);
            assertThat(looks.poll(30, TimeUnit.SECONDS)).isNotNull();
        }
    }

    private static Optional<Duration> look(BlockingQueue<String> looks) {
        looks.add("look");
        return Optional.empty();
    }
}
