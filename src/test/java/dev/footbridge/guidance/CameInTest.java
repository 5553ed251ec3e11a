package dev.footbridge.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.TaskId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Highlight;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CameInTest {

    private static final ModuleId VLLM = new ModuleId("vllm");

    private static Progress with(Progress before, Change change) {
        var now = Instant.parse("2026-03-09T18:04:00Z");
        return change.on(before, now, before.latest().next(now, new Replica("other")));
    }

    @Test
    void whatAnotherCopyDidWithAGuideIsToldAndCounted() {
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        var after = with(Progress.NONE, new Change.TakeNotes(NoteId.of(VLLM), "Budget first"));
        after = with(after, new Change.Tick(TaskId.of(VLLM, "run-it"), true));
        after = with(after, new Change.Add<>(Journal.HIGHLIGHTS, new Highlight(VLLM, "", "KV cache", 0)));

        var cameIn = CameIn.of(bridge, Progress.NONE, after);

        assertThat(cameIn.counts()).isEqualTo("notes in 1 place, 1 task, 1 highlight");
        assertThat(cameIn.lines())
                .containsExactly(
                        "Notes on vLLM: Budget first", "Task ticked: vllm-run-it", "Highlight in vLLM: KV cache");
        assertThat(cameIn.and(cameIn)).isEqualTo(cameIn);
    }
}
