package dev.footbridge.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Highlight;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.StudySession;
import dev.footbridge.ui.OpenWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FindablesTest {

    private static final ModuleId VLLM = new ModuleId("vllm");

    @Test
    void everythingInTheBridgeItsGuidesAndItsQuestionsCanBeFound() {
        var bridge = OpenWindow.BRIDGE;
        var all = BridgeFindables.of(bridge, OpenWindow.SHELF);
        assertThat(of(Kind.MODULE, all)).hasSameSizeAs(bridge.modules());
        assertThat(of(Kind.DIAGNOSTIC, all)).hasSameSizeAs(bridge.diagnostics());
        assertThat(of(Kind.GAP, all)).hasSameSizeAs(bridge.gaps());
        assertThat(of(Kind.OUTCOME, all)).hasSameSizeAs(bridge.outcomes());
        assertThat(of(Kind.ANTI_PATTERN, all)).hasSameSizeAs(bridge.antiPatterns());
        var guide = OpenWindow.SHELF.guide(VLLM).orElseThrow();
        assertThat(all)
                .anyMatch(it -> it.target()
                        .equals(new Place.InGuide(
                                VLLM, guide.headings().getLast().slug())));
        var questions = OpenWindow.SHELF.selfCheck(VLLM).orElseThrow().questions();
        assertThat(of(Kind.QUESTION, all))
                .filteredOn(it -> it.target() instanceof Place.OfQuestion(var module, var _) && module.equals(VLLM))
                .hasSameSizeAs(questions);
    }

    @Test
    void everythingThatTheLearnerWroteCanBeFound() {
        var gpu = OpenWindow.diagnostic("gpu-memory");
        var progress = OpenWindow.progress(
                new Change.NoteEvidence(gpu, "measured at work"),
                new Change.Add<>(
                        Journal.REFLECTIONS,
                        new Reflection(
                                new AntiPatternId("gone"),
                                LocalDate.of(2026, 3, 1),
                                "what",
                                "cost",
                                "instead",
                                OptionalInt.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false)),
                new Change.Add<>(Journal.HIGHLIGHTS, new Highlight(VLLM, "section", "a passage", 0)),
                new Change.Add<>(Journal.SESSIONS, session("read about paging")),
                new Change.Add<>(Journal.SESSIONS, session("")));
        var all = LearnerFindables.of(OpenWindow.BRIDGE, progress);

        assertThat(all)
                .extracting(Findable::title, Findable::text)
                .containsExactlyInAnyOrder(
                        tuple("gone, 1 Mar 2026", "what\ncost\ninstead"),
                        tuple("Evidence of GPU memory", "measured at work"),
                        tuple("Highlighted in vLLM", "a passage"),
                        tuple("vLLM, 2 Mar 2026", "read about paging"));
    }

    @Test
    void whatWasDeletedIsNotFound() {
        var with = OpenWindow.progress(new Change.Add<>(Journal.HIGHLIGHTS, new Highlight(VLLM, "", "a passage", 0)));
        var id = with.highlights().all().firstEntry().getKey();
        var without = new Change.Delete<>(Journal.HIGHLIGHTS, id)
                .on(
                        with,
                        OpenWindow.NOW,
                        with.latest().next(OpenWindow.NOW, id.born().replica()));
        assertThat(LearnerFindables.of(OpenWindow.BRIDGE, with)).hasSize(1);
        assertThat(LearnerFindables.of(OpenWindow.BRIDGE, without)).isEmpty();
    }

    private static StudySession session(String note) {
        return new StudySession(VLLM, LocalDate.of(2026, 3, 2), Optional.empty(), Duration.ofMinutes(20), note);
    }

    private static List<Findable<Place>> of(Kind kind, List<Findable<Place>> all) {
        return all.stream().filter(it -> it.kind() == kind).toList();
    }
}
