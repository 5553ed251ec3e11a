package dev.footbridge.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.ModuleState.Done;
import dev.footbridge.progress.ModuleState.InProgress;
import dev.footbridge.progress.ModuleState.NotStarted;
import dev.footbridge.progress.ModuleState.Skipped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class ChangeTest {

    private static final Instant THEN = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-09T18:04:11Z");
    private static final Stamp OLD = new Stamp(THEN, 0, new Replica("me"));
    private static final Stamp NEW = OLD.next(NOW, new Replica("me"));
    private static final ModuleId M = new ModuleId("m");
    private static final DiagnosticId D = new DiagnosticId("d");

    private static final ModuleState NOT_STARTED = new NotStarted();
    private static final ModuleState IN_PROGRESS = new InProgress(THEN);
    private static final ModuleState DONE = new Done(Optional.of(THEN), THEN);
    private static final ModuleState DONE_UNSTARTED = new Done(Optional.empty(), THEN);
    private static final ModuleState SKIPPED = new Skipped("known", Optional.of(THEN), THEN);
    private static final ModuleState SKIPPED_UNSTARTED = new Skipped("known", Optional.empty(), THEN);

    private static final Change START = new Change.Start(M);
    private static final Change FINISH = new Change.Finish(M);
    private static final Change SKIP = new Change.Skip(M, "known");
    private static final Change REOPEN = new Change.Reopen(M);

    static final List<Arguments> MOVES = List.of(
            Arguments.of(NOT_STARTED, START, new InProgress(NOW)),
            Arguments.of(DONE, START, IN_PROGRESS),
            Arguments.of(DONE_UNSTARTED, START, new InProgress(NOW)),
            Arguments.of(SKIPPED, START, IN_PROGRESS),
            Arguments.of(SKIPPED_UNSTARTED, START, new InProgress(NOW)),
            Arguments.of(NOT_STARTED, FINISH, new Done(Optional.empty(), NOW)),
            Arguments.of(IN_PROGRESS, FINISH, new Done(Optional.of(THEN), NOW)),
            Arguments.of(DONE, FINISH, DONE),
            Arguments.of(SKIPPED, FINISH, new Done(Optional.of(THEN), NOW)),
            Arguments.of(NOT_STARTED, SKIP, new Skipped("known", Optional.empty(), NOW)),
            Arguments.of(IN_PROGRESS, SKIP, new Skipped("known", Optional.of(THEN), NOW)),
            Arguments.of(DONE, SKIP, new Skipped("known", Optional.of(THEN), NOW)),
            Arguments.of(SKIPPED, SKIP, SKIPPED),
            Arguments.of(SKIPPED, new Change.Skip(M, "other"), new Skipped("other", Optional.of(THEN), NOW)),
            Arguments.of(NOT_STARTED, REOPEN, NOT_STARTED),
            Arguments.of(IN_PROGRESS, REOPEN, IN_PROGRESS),
            Arguments.of(DONE, REOPEN, IN_PROGRESS),
            Arguments.of(DONE_UNSTARTED, REOPEN, new InProgress(NOW)),
            Arguments.of(SKIPPED, REOPEN, IN_PROGRESS),
            Arguments.of(SKIPPED_UNSTARTED, REOPEN, NOT_STARTED));

    @Test
    void turning_to_a_module_in_progress_keeps_its_date_and_counts_as_a_touch() {
        var before = Progress.NONE.withModules(Progress.NONE.modules().with(M, IN_PROGRESS, OLD));
        var after = START.on(before, NOW, NEW);
        assertThat(after.modules().mark(M)).contains(new Mark<>(IN_PROGRESS, NEW));
    }

    @ParameterizedTest
    @FieldSource("MOVES")
    void a_module_moves_as_the_table_says(ModuleState from, Change change, ModuleState to) {
        var before = Progress.NONE.withModules(Progress.NONE.modules().with(M, from, OLD));
        var after = change.on(before, NOW, NEW);
        assertThat(after.state(M)).isEqualTo(to);
        if (from.equals(to)) {
            assertThat(after).isSameAs(before);
        } else {
            assertThat(after.modules().mark(M).orElseThrow().stamp()).isEqualTo(NEW);
            assertThat(after.withModules(before.modules())).isEqualTo(before);
        }
    }

    @Test
    void rating_noting_and_answering_set_just_their_mark() {
        var rated = new Change.Rate(D, Rating.PARTLY).on(Progress.NONE, NOW, NEW);
        assertThat(rated.ratings().all()).isEqualTo(Map.of(D, new Mark<>(Rating.PARTLY, NEW)));
        var noted = new Change.NoteEvidence(D, "seen").on(rated, NOW, NEW);
        assertThat(noted.evidence().all()).isEqualTo(Map.of(D, new Mark<>("seen", NEW)));
        var answered = new Change.AnswerCondition(M, Answer.NO).on(noted, NOW, NEW);
        assertThat(answered.answers().all()).isEqualTo(Map.of(M, new Mark<>(Answer.NO, NEW)));
        assertThat(answered.rating(D)).isEqualTo(Rating.PARTLY);
        assertThat(answered.evidence(D)).isEqualTo("seen");
        assertThat(answered.answer(M)).isEqualTo(Answer.NO);
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        var changes = List.of(
                new Change.Rate(D, Rating.YES),
                new Change.NoteEvidence(D, "x"),
                new Change.AnswerCondition(M, Answer.YES));
        for (var change : changes) {
            var once = change.on(Progress.NONE, NOW, OLD);
            assertThat(change.on(once, NOW, NEW)).isSameAs(once);
        }
        assertThat(new Change.Rate(D, Rating.UNRATED).on(Progress.NONE, NOW, NEW))
                .isSameAs(Progress.NONE);
        assertThat(new Change.NoteEvidence(D, "").on(Progress.NONE, NOW, NEW)).isSameAs(Progress.NONE);
        assertThat(new Change.AnswerCondition(M, Answer.UNANSWERED).on(Progress.NONE, NOW, NEW))
                .isSameAs(Progress.NONE);
    }

    @Test
    void taking_something_back_is_a_mark_too_so_that_it_wins_over_older_copies() {
        var yes = new Change.Rate(D, Rating.YES).on(Progress.NONE, NOW, OLD);
        var back = new Change.Rate(D, Rating.UNRATED).on(yes, NOW, NEW);
        assertThat(back.merge(yes).rating(D)).isEqualTo(Rating.UNRATED);
    }

    @Test
    void what_a_newer_version_said_beside_a_value_stays_when_it_changes() {
        var extras = Extras.of(Map.of("weight", "1"));
        var before = Progress.NONE.withRatings(Progress.NONE.ratings().with(D, new Mark<>(Rating.YES, OLD, extras)));
        var after = new Change.Rate(D, Rating.PARTLY).on(before, NOW, NEW);
        assertThat(after.ratings().mark(D)).contains(new Mark<>(Rating.PARTLY, NEW, extras));
    }

    @Test
    void a_module_is_not_skipped_without_a_reason() {
        var skip = new Change.Skip(M, "  ");
        assertThatIllegalArgumentException().isThrownBy(() -> skip.on(Progress.NONE, NOW, NEW));
    }

    @Test
    void only_what_is_neither_done_nor_skipped_is_ahead() {
        assertThat(List.of(NOT_STARTED, IN_PROGRESS)).allMatch(ModuleState::isAhead);
        assertThat(List.of(DONE, SKIPPED)).noneMatch(ModuleState::isAhead);
        assertThat(List.of(NOT_STARTED, IN_PROGRESS, SKIPPED)).noneMatch(ModuleState::isDone);
        assertThat(DONE.isDone()).isTrue();
    }
}
