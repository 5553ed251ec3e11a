package dev.footbridge.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.content.id.TaskId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HistoryTest {

    private static final Instant NOW = Instant.parse("2026-03-09T18:04:11Z");
    private static final Replica ME = new Replica("me");
    private static final Replica OTHER = new Replica("other");
    private static final ModuleId M = new ModuleId("m");
    private static final DiagnosticId D = new DiagnosticId("d");
    private static final DiagnosticId E = new DiagnosticId("e");

    static final List<Change> CHANGES = List.of(
            new Change.Rate(D, Rating.YES),
            new Change.NoteEvidence(D, "seen"),
            new Change.Start(M),
            new Change.Finish(M),
            new Change.Skip(M, "known"),
            new Change.AnswerCondition(M, Answer.YES),
            new Change.TakeNotes(NoteId.of(M), "weights first"),
            new Change.TakeNotes(new NoteId.OfStep(M), "before the lab"),
            new Change.Prove(new OutcomeId("sized"), "the sheet"),
            new Change.Check(new OutcomeId("sized"), Optional.of(new Witness("Ada", LocalDate.parse("2026-03-09")))),
            Change.Replan.hours(Optional.of(Duration.ofHours(6))),
            Change.Replan.days(List.of(DayOfWeek.MONDAY)),
            Change.Replan.holidays(List.of(new Holiday(LocalDate.parse("2026-12-24"), LocalDate.parse("2027-01-01")))),
            Change.Replan.target(Optional.of(LocalDate.parse("2027-05-01"))),
            new Change.Tick(TaskId.of(M, "run-it"), true));

    /// The learner at work: progress with its history, as the study holds them.
    private static final class Desk {
        private Progress now = Progress.NONE;
        private History history = History.EMPTY;

        private Stamp stamp() {
            return now.latest().next(NOW, ME);
        }

        private Progress make(Change change) {
            var before = now;
            now = change.on(before, NOW, stamp());
            history = history.record(change, before, now);
            return now;
        }

        private void comesIn(Change change) {
            var theirs = change.on(now, NOW, now.latest().next(NOW, OTHER));
            now = now.merge(theirs);
            history = history.onto(now, stamp());
        }

        private boolean undo() {
            return take(history.undo(now, stamp()));
        }

        private boolean redo() {
            return take(history.redo(now, stamp()));
        }

        private boolean take(Optional<History.Stepped> step) {
            step.ifPresent(stepped -> {
                now = stepped.progress();
                history = stepped.history();
            });
            return step.isPresent();
        }
    }

    private static void assertSays(Progress progress, Progress expected) {
        assertThat(progress.rating(D)).isEqualTo(expected.rating(D));
        assertThat(progress.rating(E)).isEqualTo(expected.rating(E));
        assertThat(progress.evidence(D)).isEqualTo(expected.evidence(D));
        assertThat(progress.state(M)).isEqualTo(expected.state(M));
        assertThat(progress.answer(M)).isEqualTo(expected.answer(M));
    }

    private final Desk desk = new Desk();

    @ParameterizedTest
    @FieldSource("CHANGES")
    void each_change_is_taken_back_and_made_again_under_newer_stamps(Change change) {
        var after = desk.make(change);
        assertThat(desk.history.nextUndo()).contains(change);
        assertThat(desk.undo()).isTrue();
        assertSays(desk.now, Progress.NONE);
        assertThat(desk.now.latest()).isGreaterThan(after.latest());
        assertThat(desk.now.merge(after))
                .as("an old copy does not bring it back")
                .isEqualTo(desk.now);
        assertThat(desk.history.nextUndo()).isEmpty();
        assertThat(desk.history.nextRedo()).contains(change);
        assertThat(desk.redo()).isTrue();
        assertSays(desk.now, after);
        assertThat(desk.history.nextRedo()).isEmpty();
        assertThat(desk.undo()).isTrue();
        assertSays(desk.now, Progress.NONE);
    }

    @Test
    void reopening_is_taken_back_with_the_old_dates() {
        var done = desk.make(new Change.Finish(M));
        desk.make(new Change.Reopen(M));
        desk.undo();
        assertSays(desk.now, done);
    }

    @Test
    void a_chain_is_walked_back_and_forth_value_by_value() {
        var states = List.of(
                Progress.NONE,
                desk.make(new Change.Rate(D, Rating.NOT_YET)),
                desk.make(new Change.Start(M)),
                desk.make(new Change.Rate(D, Rating.PARTLY)),
                desk.make(new Change.Rate(D, Rating.YES)),
                desk.make(new Change.Rate(D, Rating.PARTLY)),
                desk.make(new Change.Finish(M)));
        for (var round = 0; round < 3; round++) {
            for (var i = states.size() - 2; i >= 0; i--) {
                assertThat(desk.undo()).isTrue();
                assertSays(desk.now, states.get(i));
            }
            assertThat(desk.undo()).isFalse();
            for (var i = 1; i < states.size(); i++) {
                assertThat(desk.redo()).isTrue();
                assertSays(desk.now, states.get(i));
            }
            assertThat(desk.redo()).isFalse();
        }
    }

    @Test
    void turning_to_a_module_anew_leaves_nothing_to_undo_and_keeps_what_can_be_redone() {
        var desk = new Desk();
        desk.make(new Change.Start(new ModuleId("mlops")));
        desk.make(new Change.Start(new ModuleId("vllm")));
        desk.undo();
        var history = desk.history;
        desk.make(new Change.Start(new ModuleId("mlops")));
        assertThat(desk.history).isEqualTo(history);
    }

    @Test
    void random_walks_over_any_changes_come_back_to_where_they_began() {
        for (var seed = 0L; seed < 500; seed++) {
            var draw = new RandomProgress(seed);
            var walk = new Desk();
            var made = 0;
            for (var i = 0; i < 30; i++) {
                var before = walk.now;
                var history = walk.history;
                walk.make(draw.one(CHANGES));
                if (walk.now.equals(before) || walk.history.equals(history)) {
                    walk.history = History.EMPTY;
                    walk.now = Progress.NONE;
                    made = 0;
                } else {
                    made++;
                }
            }
            var end = walk.now;
            for (var i = 0; i < made; i++) {
                assertThat(walk.undo()).as("seed %d", seed).isTrue();
            }
            assertSays(walk.now, Progress.NONE);
            for (var i = 0; i < made; i++) {
                assertThat(walk.redo()).as("seed %d", seed).isTrue();
            }
            assertSays(walk.now, end);
        }
    }

    @Test
    void a_new_change_ends_what_could_be_made_again() {
        desk.make(new Change.Rate(D, Rating.YES));
        desk.undo();
        desk.make(new Change.Rate(E, Rating.YES));
        assertThat(desk.history.nextRedo()).isEmpty();
        assertThat(desk.redo()).isFalse();
    }

    @Test
    void undo_after_a_merge_touches_only_what_still_stands_as_the_learner_left_it() {
        desk.make(new Change.Rate(E, Rating.PARTLY));
        desk.make(new Change.Rate(D, Rating.YES));
        desk.comesIn(new Change.Rate(D, Rating.NOT_YET));
        desk.comesIn(new Change.NoteEvidence(D, "theirs"));
        assertThat(desk.history.nextUndo()).contains(new Change.Rate(E, Rating.PARTLY));
        assertThat(desk.undo()).isTrue();
        assertThat(desk.now.rating(E)).isEqualTo(Rating.UNRATED);
        assertThat(desk.now.rating(D)).isEqualTo(Rating.NOT_YET);
        assertThat(desk.now.evidence(D)).isEqualTo("theirs");
        assertThat(desk.undo()).isFalse();
    }

    @Test
    void the_same_value_from_another_copy_is_not_the_learners_to_take_back() {
        desk.make(new Change.Rate(D, Rating.YES));
        var theirs = desk.now.latest().next(NOW, OTHER);
        desk.now = desk.now.merge(desk.now.withRatings(desk.now.ratings().with(D, Rating.YES, theirs)));
        desk.undo();
        assertThat(desk.now.rating(D)).isEqualTo(Rating.YES);
    }

    @Test
    void a_value_that_the_learner_changed_since_is_not_taken_back_with_an_older_step() {
        var yes = desk.make(new Change.Rate(D, Rating.YES));
        var since = new Change.Rate(D, Rating.PARTLY).on(yes, NOW, desk.stamp());
        assertThat(since.revert(Progress.NONE, yes, desk.stamp())).isEqualTo(since);
    }

    @Test
    void what_was_undone_is_not_made_again_over_what_came_in() {
        desk.make(new Change.Rate(D, Rating.YES));
        desk.undo();
        desk.comesIn(new Change.Rate(D, Rating.PARTLY));
        assertThat(desk.redo()).isFalse();
        assertThat(desk.now.rating(D)).isEqualTo(Rating.PARTLY);
    }

    @Test
    void a_word_of_a_newer_version_comes_back_when_the_learners_own_is_taken_back() {
        var unread = new Mark<>(
                Rating.UNRATED, Stamp.OLDEST, Extras.NONE, Optional.of("{\"rating\":\"expert\",\"level\":3}"));
        desk.now = Progress.NONE.withRatings(Progress.NONE.ratings().with(D, unread));
        desk.make(new Change.Rate(D, Rating.YES));
        assertThat(desk.now.ratings().mark(D).orElseThrow().unread()).isEmpty();
        desk.undo();
        assertThat(desk.now.ratings().mark(D).orElseThrow().unread()).isEqualTo(unread.unread());
        desk.redo();
        assertThat(desk.now.rating(D)).isEqualTo(Rating.YES);
        assertThat(desk.now.ratings().mark(D).orElseThrow().unread()).isEmpty();
    }

    @Test
    void only_so_many_steps_are_kept_and_the_oldest_go_first() {
        for (var i = 0; i <= History.DEPTH; i++) {
            desk.make(new Change.NoteEvidence(i % 2 == 0 ? D : E, "note " + i));
        }
        assertThat(desk.history.undoable()).hasSize(History.DEPTH);
        while (desk.undo()) {
            assertThat(desk.history.undoable().size() + desk.history.redoable().size())
                    .isLessThanOrEqualTo(History.DEPTH);
        }
        assertThat(desk.now.evidence(D)).isEqualTo("note 0");
    }

    @Test
    void a_stretch_of_writing_is_one_step() {
        desk.make(new Change.Rate(D, Rating.YES));
        for (var text : List.of("s", "se", "see", "seen")) {
            desk.make(new Change.NoteEvidence(D, text));
        }
        desk.make(new Change.NoteEvidence(E, "other"));
        desk.undo();
        assertThat(desk.now.evidence(D)).isEqualTo("seen");
        desk.undo();
        assertThat(desk.now.evidence(D)).isEmpty();
        assertThat(desk.now.rating(D)).isEqualTo(Rating.YES);
        desk.redo();
        assertThat(desk.now.evidence(D)).isEqualTo("seen");
    }

    @Test
    void writing_on_a_new_entry_is_one_step_with_adding_it() {
        desk.make(new Change.Rate(D, Rating.YES));
        desk.make(new Change.Add<>(Journal.SESSIONS, session("")));
        var id = desk.now.sessions().all().lastEntry().getKey();
        desk.make(new Change.Edit<>(Journal.SESSIONS, id, session("a")));
        desk.make(new Change.Edit<>(Journal.SESSIONS, id, session("ab")));
        assertThat(desk.history.undoable()).hasSize(2);
        assertThat(desk.history.nextUndo()).containsInstanceOf(Change.Add.class);
        desk.undo();
        assertThat(desk.now.sessions().values()).isEmpty();
        desk.redo();
        assertThat(desk.now.sessions().values()).containsExactly(session("ab"));
    }

    @Test
    void writing_on_an_entry_that_is_not_the_one_just_added_is_a_step_of_its_own() {
        desk.make(new Change.Add<>(Journal.SESSIONS, session("first")));
        var first = desk.now.sessions().all().lastEntry().getKey();
        desk.make(new Change.Add<>(Journal.SESSIONS, session("second")));
        desk.make(new Change.Edit<>(Journal.SESSIONS, first, session("changed")));
        desk.undo();
        assertThat(desk.now.sessions().values()).containsExactly(session("first"), session("second"));
    }

    private static StudySession session(String note) {
        return new StudySession(M, LocalDate.parse("2026-03-09"), Optional.empty(), Duration.ofMinutes(30), note);
    }

    @Test
    void a_stretch_of_note_taking_is_one_step_for_each_module() {
        for (var text : List.of("n", "no", "not")) {
            desk.make(new Change.TakeNotes(NoteId.of(M), text));
        }
        desk.make(new Change.TakeNotes(NoteId.of(new ModuleId("other")), "else"));
        desk.undo();
        assertThat(desk.now.notes(NoteId.of(M))).isEqualTo("not");
        desk.undo();
        assertThat(desk.now.notes(NoteId.of(M))).isEmpty();
    }

    @Test
    void a_task_that_the_author_ticked_can_be_unticked() {
        var task = TaskId.of(M, "run-it");
        assertThat(desk.make(new Change.Tick(task, false)).tasks().mark(task)).isPresent();
        assertThat(desk.make(new Change.Tick(task, true)).tasks().get(task)).isTrue();
        desk.undo();
        assertThat(desk.now.tasks().get(task)).isFalse();
    }

    @Test
    void writing_that_ends_where_it_began_leaves_no_step() {
        desk.make(new Change.Rate(D, Rating.YES));
        desk.make(new Change.NoteEvidence(D, "s"));
        desk.make(new Change.NoteEvidence(D, ""));
        assertThat(desk.history.nextUndo()).contains(new Change.Rate(D, Rating.YES));
    }

    @Test
    void writing_after_an_undo_or_after_what_came_in_is_a_step_of_its_own() {
        desk.make(new Change.NoteEvidence(D, "mine"));
        desk.comesIn(new Change.NoteEvidence(D, "theirs"));
        desk.make(new Change.NoteEvidence(D, "theirs and mine"));
        desk.undo();
        assertThat(desk.now.evidence(D)).isEqualTo("theirs");
        desk.make(new Change.NoteEvidence(D, "again"));
        desk.undo();
        assertThat(desk.now.evidence(D)).isEqualTo("theirs");
    }

    @Test
    void there_is_nothing_to_take_back_at_first() {
        assertThat(History.EMPTY.undo(Progress.NONE, Stamp.OLDEST)).isEmpty();
        assertThat(History.EMPTY.redo(Progress.NONE, Stamp.OLDEST)).isEmpty();
        assertThat(History.EMPTY.nextUndo()).isEmpty();
        assertThat(History.EMPTY.nextRedo()).isEmpty();
    }
}
