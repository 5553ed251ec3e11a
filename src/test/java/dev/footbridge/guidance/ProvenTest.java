package dev.footbridge.guidance;

import static dev.footbridge.guidance.Bridges.bridge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.guidance.Proven.Level;
import dev.footbridge.progress.Attachment;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Explanation;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Witness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenTest {

    private static final Instant NOW = Instant.parse("2026-03-09T18:04:00Z");
    private static final OutcomeId OUTCOME = new OutcomeId("goal");
    private static final Bridge BRIDGE = bridge().module("m")
            .module("n")
            .diagnostic("a", "m")
            .diagnostic("b", "m")
            .diagnostic("c", "m")
            .diagnostic("d", "m")
            .step("m")
            .step("n")
            .outcome("goal", "m n", "a b c d")
            .first("m");

    private static final Change PROOF = new Change.Prove(OUTCOME, "See the trace.");
    private static final Change CHECK =
            new Change.Check(OUTCOME, Optional.of(new Witness("Ada", LocalDate.parse("2026-03-01"))));

    private static Progress progress(Change... changes) {
        var progress = Progress.NONE;
        for (var change : changes) {
            progress = change.on(progress, NOW, progress.latest().next(NOW, new Replica("me")));
        }
        return progress;
    }

    private static Progress and(Progress before, Change change) {
        return change.on(before, NOW, before.latest().next(NOW, new Replica("me")));
    }

    private static Progress holding(String diagnostics, Change... changes) {
        var progress = progress(changes);
        for (var id : diagnostics.split("", -1)) {
            progress = id.isBlank() ? progress : and(progress, new Change.Rate(new DiagnosticId(id), Rating.YES));
        }
        return progress;
    }

    private static Proven proven(Progress progress) {
        return Proven.of(BRIDGE.outcomes().getFirst(), BRIDGE, progress);
    }

    private static Explanation explained(String... points) {
        return new Explanation(OUTCOME, NOW, Duration.ofMinutes(4), List.of(points), 6, "");
    }

    @ParameterizedTest
    @CsvSource({"'', BUILDING", "a, BUILDING", "ab, BUILDING", "abc, READY", "abcd, READY"})
    void with_proof_it_is_ready_once_all_diagnostics_but_one_are_yes(String yes, Level level) {
        assertThat(proven(holding(yes, PROOF)).level()).isEqualTo(level);
    }

    @Test
    void without_proof_it_is_never_ready() {
        assertThat(proven(holding("abcd")).level()).isEqualTo(Level.BUILDING);
        assertThat(proven(holding("abcd", CHECK)).level()).isEqualTo(Level.BUILDING);
        assertThat(proven(holding("abcd", new Change.Prove(OUTCOME, "  "))).level())
                .isEqualTo(Level.BUILDING);
    }

    @Test
    void it_is_proven_with_all_diagnostics_and_a_colleagues_check() {
        assertThat(proven(holding("abcd", PROOF, CHECK)).level()).isEqualTo(Level.PROVEN);
        assertThat(proven(holding("abc", PROOF, CHECK)).level()).isEqualTo(Level.READY);
        assertThat(proven(holding("abcd", PROOF, CHECK, new Change.Check(OUTCOME, Optional.empty())))
                        .level())
                .isEqualTo(Level.READY);
    }

    @Test
    void an_attachment_is_proof_of_its_own_outcome_only() {
        var own = new Attachment(OUTCOME, Attachment.Kind.LINK, "https://example.org", "");
        var other = new Attachment(new OutcomeId("other"), Attachment.Kind.LINK, "https://example.org", "");

        assertThat(proven(holding("abcd", new Change.Add<>(Journal.ATTACHMENTS, own)))
                        .level())
                .isEqualTo(Level.READY);
        assertThat(proven(holding("abcd", new Change.Add<>(Journal.ATTACHMENTS, other)))
                        .level())
                .isEqualTo(Level.BUILDING);
    }

    @Test
    void with_nothing_at_all_it_says_all_that_is_missing() {
        assertThat(proven(Progress.NONE).level()).isEqualTo(Level.NOT_STARTED);
        assertThat(ProvenWords.of(proven(Progress.NONE)))
                .isEqualTo(
                        "Not started. Missing: proof, 4 diagnostics to rate yes, 2 modules to do and a colleague’s check.");
    }

    @Test
    void its_words_say_what_is_there_and_what_is_missing() {
        var progress = and(holding("abc", PROOF), new Change.Finish(new ModuleId("m")));

        assertThat(ProvenWords.of(proven(progress)))
                .isEqualTo("Ready: proof written, 3 of 4 diagnostics yes and 1 of 2 modules done."
                        + " Missing: 1 diagnostic to rate yes, 1 module to do and a colleague’s check.");
    }

    @Test
    void of_several_explanations_the_one_that_touched_most_counts() {
        var progress = progress(
                new Change.Add<>(Journal.EXPLANATIONS, explained("one", "two")),
                new Change.Add<>(Journal.EXPLANATIONS, explained("one")));

        assertThat(proven(progress).explained()).contains(explained("one", "two"));
        assertThat(ProvenWords.of(proven(progress))).contains("explained aloud with 2 of 6 points");
        assertThat(proven(progress).level()).isEqualTo(Level.BUILDING);
    }

    @Test
    void proven_with_all_done_nothing_is_missing() {
        var progress = and(
                and(holding("abcd", PROOF, CHECK), new Change.Finish(new ModuleId("m"))),
                new Change.Finish(new ModuleId("n")));

        assertThat(ProvenWords.of(proven(progress)))
                .isEqualTo(
                        "Proven: proof written, 4 of 4 diagnostics yes, 2 of 2 modules done and checked by Ada on 1 Mar 2026.");
    }
}
