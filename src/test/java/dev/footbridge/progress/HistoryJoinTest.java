package dev.footbridge.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Notes are recorded a letter at a time and undone a stretch of writing at a time.
class HistoryJoinTest {

    private static final DiagnosticId MEMORY = new DiagnosticId("gpu-memory");
    private static final DiagnosticId COST = new DiagnosticId("cost-drivers");
    private static final Instant NOW = Instant.parse("2026-03-09T18:00:00Z");
    private static final Replica ME = new Replica("me");

    private Progress progress = Progress.NONE;
    private History history = History.EMPTY;

    @Test
    void joinsTheLettersOfOneNote() {
        type(MEMORY, "a", "ab", "abc");

        assertThat(history.undoable()).hasSize(1);
        undo();
        assertThat(progress.evidence(MEMORY)).isEmpty();
        redo();
        assertThat(progress.evidence(MEMORY)).isEqualTo("abc");
    }

    @Test
    void keepsNotesOnTwoDiagnosticsApart() {
        type(MEMORY, "a", "ab");
        type(COST, "c", "cd");

        undo();

        assertThat(progress.evidence(MEMORY)).isEqualTo("ab");
        assertThat(progress.evidence(COST)).isEmpty();
    }

    @Test
    void startsAnewAfterAnotherChange() {
        type(MEMORY, "a", "ab");
        apply(new Change.Rate(MEMORY, Rating.YES));
        type(MEMORY, "abc", "abcd");

        undo();

        assertThat(progress.evidence(MEMORY)).isEqualTo("ab");
        assertThat(progress.rating(MEMORY)).isEqualTo(Rating.YES);
    }

    @Test
    void startsAnewAfterAStepBack() {
        type(MEMORY, "a", "ab");
        apply(new Change.Rate(MEMORY, Rating.YES));
        undo();
        type(MEMORY, "abc");

        undo();

        assertThat(progress.evidence(MEMORY)).isEqualTo("ab");
    }

    @Test
    void startsAnewAfterAnotherCopyChangedTheNote() {
        type(MEMORY, "a", "ab");
        var theirs = progress.latest().next(NOW, new Replica("other"));
        progress = progress.merge(new Change.NoteEvidence(MEMORY, "theirs").on(progress, NOW, theirs));
        type(MEMORY, "theirs and mine");

        undo();

        assertThat(progress.evidence(MEMORY)).isEqualTo("theirs");
    }

    @Test
    void leavesWhatAnotherCopyRatedMeanwhile() {
        type(MEMORY, "a");
        var theirs = progress.latest().next(NOW, new Replica("other"));
        progress = progress.merge(new Change.Rate(COST, Rating.PARTLY).on(progress, NOW, theirs));
        type(MEMORY, "ab");

        assertThat(history.undoable()).hasSize(1);
        undo();

        assertThat(progress.evidence(MEMORY)).isEmpty();
        assertThat(progress.rating(COST)).isEqualTo(Rating.PARTLY);
    }

    @Test
    void leavesNothingToUndoWhereANoteEndsAsItBegan() {
        apply(new Change.Rate(MEMORY, Rating.YES));
        type(MEMORY, "a", "ab", "a", "");

        assertThat(history.nextUndo()).contains(new Change.Rate(MEMORY, Rating.YES));
    }

    private void type(DiagnosticId id, String... texts) {
        for (var text : texts) {
            apply(new Change.NoteEvidence(id, text));
        }
    }

    private void apply(Change change) {
        var before = progress;
        progress = change.on(before, NOW, before.latest().next(NOW, ME));
        history = history.record(change, before, progress);
    }

    private void undo() {
        step(history.undo(progress, progress.latest().next(NOW, ME)).orElseThrow());
    }

    private void redo() {
        step(history.redo(progress, progress.latest().next(NOW, ME)).orElseThrow());
    }

    private void step(History.Stepped stepped) {
        history = stepped.history();
        progress = stepped.progress();
    }
}
