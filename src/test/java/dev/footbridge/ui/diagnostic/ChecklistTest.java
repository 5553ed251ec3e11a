package dev.footbridge.ui.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final Instant NOW = Instant.parse("2026-03-09T18:00:00Z");
    private static final Bridge BRIDGE = ((PackRead.Accepted) BundledBridge.read()).bridge();

    private Progress progress = Progress.NONE;

    @Test
    void countsWhatEachFilterShows() {
        rate(id(0), Rating.YES);
        rate(id(3), Rating.YES);
        rate(id(5), Rating.PARTLY);

        var list = Checklist.of(BRIDGE, progress);

        assertThat(list.count(RatingFilter.ALL)).isEqualTo(12);
        assertThat(list.count(RatingFilter.UNRATED)).isEqualTo(9);
        assertThat(list.count(RatingFilter.NOT_YET)).isZero();
        assertThat(list.shown(RatingFilter.YES)).containsExactly(id(0), id(3));
    }

    @Test
    void startsAtTheFirstUnratedStatement() {
        assertThat(Checklist.of(BRIDGE, progress).start(RatingFilter.ALL)).contains(id(0));
        rate(id(0), Rating.YES);
        rate(id(1), Rating.NOT_YET);
        assertThat(Checklist.of(BRIDGE, progress).start(RatingFilter.ALL)).contains(id(2));
        assertThat(Checklist.of(BRIDGE, progress).start(RatingFilter.YES)).contains(id(0));
        assertThat(Checklist.of(BRIDGE, progress).start(RatingFilter.PARTLY)).isEmpty();
    }

    @Test
    void goesFromStatementToStatementAndStaysAtTheEnds() {
        var list = Checklist.of(BRIDGE, progress);

        assertThat(list.after(id(0), RatingFilter.ALL)).contains(id(1));
        assertThat(list.after(id(11), RatingFilter.ALL)).contains(id(11));
        assertThat(list.before(id(1), RatingFilter.ALL)).contains(id(0));
        assertThat(list.before(id(0), RatingFilter.ALL)).contains(id(0));
    }

    @Test
    void goesOnFromAStatementThatTheFilterNoLongerShows() {
        rate(id(4), Rating.YES);
        rate(id(11), Rating.YES);
        var list = Checklist.of(BRIDGE, progress);

        assertThat(list.at(id(4), RatingFilter.UNRATED)).contains(id(5));
        assertThat(list.after(id(4), RatingFilter.UNRATED)).contains(id(5));
        assertThat(list.before(id(4), RatingFilter.UNRATED)).contains(id(3));
        assertThat(list.at(id(11), RatingFilter.UNRATED)).contains(id(10));
        assertThat(list.at(id(0), RatingFilter.PARTLY)).isEmpty();
    }

    @Test
    void keepsMarksOnStatementsThatAreGone() {
        rate(new DiagnosticId("tape-backup"), Rating.PARTLY);
        note(new DiagnosticId("old-note"), "A note.");
        rate(new DiagnosticId("cleared"), Rating.YES);
        rate(new DiagnosticId("cleared"), Rating.UNRATED);
        rate(id(0), Rating.YES);

        assertThat(Checklist.of(BRIDGE, progress).retired())
                .containsExactly(
                        new Checklist.Retired(new DiagnosticId("old-note"), Rating.UNRATED, "A note."),
                        new Checklist.Retired(new DiagnosticId("tape-backup"), Rating.PARTLY, ""));
    }

    private static DiagnosticId id(int index) {
        return BRIDGE.diagnostics().get(index).id();
    }

    private void rate(DiagnosticId id, Rating rating) {
        apply(new Change.Rate(id, rating));
    }

    private void note(DiagnosticId id, String text) {
        apply(new Change.NoteEvidence(id, text));
    }

    private void apply(Change change) {
        progress = change.on(progress, NOW, progress.latest().next(NOW, new Replica("me")));
    }
}
