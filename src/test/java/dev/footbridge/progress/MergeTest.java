package dev.footbridge.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.QuestionId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What merging does, mark by mark and entry by entry. Its laws over lived histories are in [MergeLawsTest].
class MergeTest {

    private static final int HISTORIES = 500;

    /// Files edited by hand may hold anything: equal stamps on different values, unknown words, unknown fields.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void merging_whatever_files_hold_keeps_the_same_laws(int block) {
        for (var seed = (long) block * HISTORIES; seed < (block + 1L) * HISTORIES; seed++) {
            var draw = new RandomProgress(seed);
            var a = draw.progress();
            var b = draw.progress();
            var c = draw.progress();
            assertThat(a.merge(b)).as("commutative, seed %d", seed).isEqualTo(b.merge(a));
            assertThat(a.merge(b).merge(c)).as("associative, seed %d", seed).isEqualTo(a.merge(b.merge(c)));
            assertThat(a.merge(a)).as("idempotent, seed %d", seed).isEqualTo(a);
            assertThat(a.merge(Progress.NONE)).as("neutral, seed %d", seed).isEqualTo(a);
            assertThat(Progress.NONE.merge(a)).as("neutral, seed %d", seed).isEqualTo(a);
        }
    }

    @Test
    void the_newer_mark_wins_whichever_copy_it_is_in() {
        var id = new DiagnosticId("a");
        var older = new Stamp(Instant.EPOCH, 0, new Replica("z"));
        var newer = new Stamp(Instant.EPOCH, 1, new Replica("a"));
        var yes = Progress.NONE.withRatings(Progress.NONE.ratings().with(id, Rating.YES, older));
        var notYet = Progress.NONE.withRatings(Progress.NONE.ratings().with(id, Rating.NOT_YET, newer));
        assertThat(yes.merge(notYet).rating(id)).isEqualTo(Rating.NOT_YET);
        assertThat(notYet.merge(yes).rating(id)).isEqualTo(Rating.NOT_YET);
    }

    @Test
    void merging_the_same_again_makes_no_new_value() {
        var progress = new RandomProgress(3).progress();
        assertThat(progress.ratings().merge(progress.ratings())).isSameAs(progress.ratings());
        assertThat(progress.extras().merge(Extras.NONE)).isSameAs(progress.extras());
    }

    private static final Replica HERE = new Replica("here");
    private static final Replica THERE = new Replica("there");

    private static Stamp at(int second, Replica by) {
        return new Stamp(Instant.EPOCH.plusSeconds(second), 0, by);
    }

    private static Progress after(Progress before, Change change, Stamp stamp) {
        return change.on(before, Instant.EPOCH, stamp);
    }

    private static Review graded(Grade grade) {
        return new Review(new QuestionId("q"), Instant.EPOCH, grade);
    }

    private final EntryId id = new EntryId(at(1, HERE));
    private final Progress both =
            after(Progress.NONE, new Change.Add<>(Journal.REVIEWS, graded(Grade.GOOD)), id.born());

    @Test
    void an_edit_is_stronger_than_a_delete_that_had_not_seen_it_even_if_the_clocks_say_it_was_later() {
        var edited = after(both, new Change.Edit<>(Journal.REVIEWS, id, graded(Grade.HARD)), at(2, HERE));
        var deleted = after(both, new Change.Delete<>(Journal.REVIEWS, id), at(900, THERE));
        assertThat(edited.merge(deleted).reviews().get(id)).contains(graded(Grade.HARD));
        assertThat(deleted.merge(edited)).isEqualTo(edited.merge(deleted));
    }

    @Test
    void a_delete_that_had_seen_the_edit_stays_a_delete() {
        var edited = after(both, new Change.Edit<>(Journal.REVIEWS, id, graded(Grade.HARD)), at(900, HERE));
        var deleted = after(edited, new Change.Delete<>(Journal.REVIEWS, id), at(901, THERE));
        assertThat(edited.merge(deleted).reviews().get(id)).isEmpty();
        assertThat(both.merge(deleted).reviews().get(id)).isEmpty();
    }

    @Test
    void what_two_copies_wrote_at_the_same_time_both_stays_until_the_learner_writes_again() {
        var here = after(both, new Change.Edit<>(Journal.REVIEWS, id, graded(Grade.HARD)), at(2, HERE));
        var there = after(both, new Change.Edit<>(Journal.REVIEWS, id, graded(Grade.EASY)), at(3, THERE));
        var merged = here.merge(there);
        assertThat(merged.reviews().get(id)).contains(graded(Grade.EASY));
        assertThat(merged.reviews().all().get(id).besides()).containsExactly(graded(Grade.HARD));
        var settled = after(merged, new Change.Edit<>(Journal.REVIEWS, id, graded(Grade.EASY)), at(4, HERE));
        assertThat(settled.reviews().all().get(id).besides()).isEmpty();
        assertThat(settled.merge(here).merge(there)).isEqualTo(settled);
    }

    @Test
    void undoing_a_delete_wins_over_the_delete_on_every_copy() {
        var delete = new Change.Delete<>(Journal.REVIEWS, id);
        var deleted = after(both, delete, at(5, HERE));
        var history = History.EMPTY.record(delete, both, deleted);
        var undone = history.undo(deleted, at(6, HERE)).orElseThrow().progress();
        assertThat(undone.merge(deleted).reviews().get(id)).contains(graded(Grade.GOOD));
    }

    @Test
    void undo_leaves_an_entry_alone_that_another_copy_wrote_on_since() {
        var edit = new Change.Edit<>(Journal.REVIEWS, id, graded(Grade.HARD));
        var mine = after(both, edit, at(5, HERE));
        var theirs = after(mine, new Change.Edit<>(Journal.REVIEWS, id, graded(Grade.EASY)), at(6, THERE));
        var history = History.EMPTY.record(edit, both, mine).onto(theirs, at(7, HERE));
        assertThat(history.nextUndo()).isEmpty();
    }
}
