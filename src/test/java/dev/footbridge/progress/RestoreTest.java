package dev.footbridge.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.content.id.TaskId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestoreTest {

    private static final Instant NOW = Instant.parse("2026-03-09T18:04:11Z");
    private static final Replica ME = new Replica("me");
    private static final Replica OTHER = new Replica("other");
    private static final DiagnosticId D = new DiagnosticId("d");
    private static final DiagnosticId E = new DiagnosticId("e");
    private static final ModuleId M = new ModuleId("m");
    private static final int SEEDS = 600;

    private Progress now = Progress.NONE;
    private History history = History.EMPTY;

    private Progress make(Change change) {
        var before = now;
        now = made(before, change, ME);
        history = history.record(change, before, now);
        return now;
    }

    private static Progress made(Progress before, Change change, Replica by) {
        return change.on(before, NOW, before.latest().next(NOW, by));
    }

    private void undo() {
        var stepped = history.undo(now, now.latest().next(NOW, ME)).orElseThrow();
        now = stepped.progress();
        history = stepped.history();
    }

    private void redo() {
        var stepped = history.redo(now, now.latest().next(NOW, ME)).orElseThrow();
        now = stepped.progress();
        history = stepped.history();
    }

    private static Change.Add<Review> answered(String question) {
        return new Change.Add<>(Journal.REVIEWS, new Review(new QuestionId(question), NOW, Grade.values()[0]));
    }

    private static List<String> questions(Progress progress) {
        return progress.reviews().values().map(it -> it.question().value()).toList();
    }

    @Test
    void marks_go_back_to_what_the_backup_says_and_to_nothing_where_it_had_none() {
        make(new Change.Rate(D, Rating.PARTLY));
        make(new Change.Start(M));
        var backup = now;
        make(new Change.Rate(D, Rating.YES));
        make(new Change.Rate(E, Rating.YES));
        make(new Change.NoteEvidence(E, "seen"));
        make(new Change.Finish(M));
        make(new Change.AnswerCondition(M, Answer.NO));
        make(new Change.Restore(backup));
        assertThat(Difference.between(now, backup).isNone()).isTrue();
        assertThat(now.rating(D)).isEqualTo(Rating.PARTLY);
        assertThat(now.rating(E)).isEqualTo(Rating.UNRATED);
        assertThat(now.evidence(E)).isEmpty();
        assertThat(now.state(M)).isEqualTo(backup.state(M));
        assertThat(now.answer(M)).isEqualTo(Answer.UNANSWERED);
    }

    @Test
    void a_restore_is_one_step_that_is_undone_and_made_again() {
        make(new Change.Rate(D, Rating.PARTLY));
        var backup = now;
        make(new Change.Rate(D, Rating.YES));
        make(new Change.Rate(E, Rating.YES));
        var before = now;
        make(new Change.Restore(backup));
        assertThat(history.nextUndo()).containsInstanceOf(Change.Restore.class);
        undo();
        assertThat(Difference.between(now, before).isNone()).isTrue();
        redo();
        assertThat(Difference.between(now, backup).isNone()).isTrue();
    }

    @Test
    void undoing_a_restore_into_an_empty_file_takes_back_all_that_it_brought() {
        var backup = made(made(Progress.NONE, new Change.Rate(D, Rating.YES), OTHER), answered("q"), OTHER);
        make(new Change.Restore(backup));
        assertThat(now.rating(D)).isEqualTo(Rating.YES);
        assertThat(questions(now)).containsExactly("q");
        undo();
        assertThat(now.rating(D)).isEqualTo(Rating.UNRATED);
        assertThat(questions(now)).isEmpty();
        redo();
        assertThat(now.rating(D)).isEqualTo(Rating.YES);
        assertThat(questions(now)).containsExactly("q");
    }

    @Test
    void a_restore_holds_when_the_copies_that_it_went_back_from_are_merged_in_again() {
        make(new Change.Rate(D, Rating.PARTLY));
        var backup = now;
        make(new Change.Rate(D, Rating.YES));
        var elsewhere = now;
        make(new Change.Restore(backup));
        assertThat(now.merge(elsewhere).rating(D)).isEqualTo(Rating.PARTLY);
        assertThat(now.merge(backup)).isEqualTo(now);
    }

    @Test
    void what_another_copy_changes_after_a_restore_is_newer_than_it() {
        make(new Change.Rate(D, Rating.PARTLY));
        var backup = now;
        make(new Change.Rate(D, Rating.YES));
        make(new Change.Restore(backup));
        var theirs = made(now, new Change.Rate(D, Rating.NOT_YET), OTHER);
        assertThat(now.merge(theirs).rating(D)).isEqualTo(Rating.NOT_YET);
    }

    @Test
    void a_backup_made_while_the_clock_was_ahead_is_restored_and_holds() {
        var ahead = new Stamp(NOW.plusSeconds(40_000_000), 0, OTHER);
        var backup = new Change.Rate(D, Rating.PARTLY).on(Progress.NONE, NOW, ahead);
        make(new Change.Rate(D, Rating.YES));
        make(new Change.Restore(backup));
        assertThat(now.rating(D)).isEqualTo(Rating.PARTLY);
        assertThat(now.merge(backup).rating(D)).isEqualTo(Rating.PARTLY);
        undo();
        assertThat(now.merge(backup).rating(D)).isEqualTo(Rating.YES);
    }

    @Test
    void entries_that_are_gone_come_back_and_newer_ones_stay() {
        make(answered("kept"));
        make(answered("deleted"));
        make(answered("changed"));
        var backup = now;
        var ids = new ArrayList<>(now.reviews().all().keySet());
        make(new Change.Delete<>(Journal.REVIEWS, ids.get(1)));
        make(new Change.Edit<>(
                Journal.REVIEWS, ids.get(2), new Review(new QuestionId("newer"), NOW, Grade.values()[0])));
        make(answered("added"));
        make(new Change.Restore(backup));
        assertThat(questions(now)).containsExactly("kept", "deleted", "newer", "added");
        undo();
        assertThat(questions(now)).containsExactly("kept", "newer", "added");
    }

    @Test
    void an_entry_that_the_backup_knows_as_deleted_stays_where_it_stands_now() {
        var standing = make(answered("stands"));
        var id = now.reviews().all().firstEntry().getKey();
        var backup = make(new Change.Delete<>(Journal.REVIEWS, id));
        now = standing;
        make(new Change.Restore(backup));
        assertThat(questions(now)).containsExactly("stands");
        assertThat(questions(now.merge(backup))).containsExactly("stands");
    }

    @Test
    void restoring_what_stands_already_changes_nothing() {
        make(new Change.Rate(D, Rating.PARTLY));
        make(answered("q"));
        assertThat(made(now, new Change.Restore(now), ME)).isEqualTo(now);
        var steps = history;
        make(new Change.Restore(now));
        assertThat(history).isEqualTo(steps);
    }

    @Test
    void a_word_of_a_newer_version_comes_back_as_it_was() {
        var unread = new Mark<>(
                Rating.UNRATED, Stamp.OLDEST, Extras.NONE, Optional.of("{\"rating\":\"expert\",\"level\":3}"));
        now = Progress.NONE.withRatings(Progress.NONE.ratings().with(D, unread));
        var backup = now;
        make(new Change.Rate(D, Rating.YES));
        make(new Change.Restore(backup));
        assertThat(now.ratings().mark(D).orElseThrow().unread()).isEqualTo(unread.unread());
    }

    @Test
    void what_was_done_with_guides_counts_as_a_difference_and_goes_back_too() {
        var task = TaskId.of(M, "run-it");
        make(new Change.TakeNotes(NoteId.of(M), "first"));
        make(new Change.Tick(task, true));
        make(new Change.Add<>(Journal.HIGHLIGHTS, new Highlight(M, "", "one", 0)));
        var backup = now;
        make(new Change.TakeNotes(NoteId.of(M), "second"));
        make(new Change.Tick(task, false));
        make(new Change.Add<>(Journal.HIGHLIGHTS, new Highlight(M, "", "two", 0)));
        assertThat(Difference.between(backup, now).size()).isEqualTo(3);
        assertThat(Tally.of(now)).isEqualTo(new Tally(0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 0, 0, 0, 0, 0));
        make(new Change.Restore(backup));
        assertThat(now.notes(NoteId.of(M))).isEqualTo("first");
        assertThat(now.tasks().get(task)).isTrue();
        assertThat(now.highlights().values()).extracting(Highlight::text).containsExactly("one", "two");
    }

    @Test
    void fields_that_this_version_does_not_know_are_those_of_both() {
        var mine = new Progress(
                Progress.NONE.ratings(),
                Progress.NONE.evidence(),
                Progress.NONE.modules(),
                Progress.NONE.answers(),
                Progress.NONE.notes(),
                Progress.NONE.tasks(),
                Progress.NONE.proofs(),
                Progress.NONE.checks(),
                Progress.NONE.planned(),
                Progress.NONE.logs(),
                Extras.of(Map.of("plan", "1")));
        var backup = new Progress(
                mine.ratings(),
                mine.evidence(),
                mine.modules(),
                mine.answers(),
                mine.notes(),
                mine.tasks(),
                mine.proofs(),
                mine.checks(),
                mine.planned(),
                mine.logs(),
                Extras.of(Map.of("goal", "2")));
        var restored = made(mine, new Change.Restore(backup), ME);
        assertThat(restored.extras().fields().keySet()).containsExactly("goal", "plan");
    }

    @Test
    void any_backup_over_any_progress_says_what_the_backup_says_and_keeps_every_place_and_undoes() {
        for (var seed = 0L; seed < SEEDS; seed++) {
            var draw = new RandomProgress(seed);
            var before = draw.progress();
            var backup = draw.progress();
            var restore = new Change.Restore(backup);
            var after = made(before, restore, ME);
            var left = Difference.between(after, backup);
            assertThat(left.ratings()).as("seed %d", seed).isEmpty();
            assertThat(left.evidence()).as("seed %d", seed).isEmpty();
            assertThat(left.modules()).as("seed %d", seed).isEmpty();
            assertThat(left.answers()).as("seed %d", seed).isEmpty();
            assertThat(after.ratings().all().keySet())
                    .as("seed %d", seed)
                    .containsAll(before.ratings().all().keySet())
                    .containsAll(backup.ratings().all().keySet());
            assertThat(standing(after.reflections()))
                    .as("seed %d", seed)
                    .containsAll(standing(before.reflections()))
                    .containsAll(standing(backup.reflections()));
            assertThat(after.merge(before).merge(backup))
                    .as("holds when merged, seed %d", seed)
                    .isEqualTo(after);
            var steps = History.EMPTY.record(restore, before, after);
            var undone = steps.undo(after, after.latest().next(NOW, ME)).map(History.Stepped::progress);
            assertThat(Difference.between(undone.orElse(after), before).size())
                    .as("only unknown fields stay, seed %d", seed)
                    .isLessThanOrEqualTo(
                            Difference.between(undone.orElse(after), before).extras() + edited(before, after));
        }
    }

    private static List<EntryId> standing(Log<?> log) {
        return log.all().entrySet().stream()
                .filter(entry -> !entry.getValue().isDeleted())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Entries that a backup only joins with what was written elsewhere are not this copy's own to take back.
    private static int edited(Progress before, Progress after) {
        var difference = Difference.between(before, after);
        return difference.reflections().size()
                + difference.sessions().size()
                + difference.reviews().size();
    }
}
