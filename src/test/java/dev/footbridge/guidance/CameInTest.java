package dev.footbridge.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.TaskId;
import dev.footbridge.progress.Attachment;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.FollowUp;
import dev.footbridge.progress.Highlight;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Stamp;
import dev.footbridge.progress.Witness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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

    @Test
    void whatAnotherCopyDidInTheLoopIsToldAndCounted() {
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        var outcome = bridge.outcomes().getFirst();
        var day = LocalDate.parse("2026-03-09");
        var after = with(Progress.NONE, new Change.Prove(outcome.id(), "The sheet"));
        after = with(after, new Change.Check(outcome.id(), Optional.of(new Witness("Ada", day))));
        after = with(after, Change.Replan.hours(Optional.of(Duration.ofMinutes(390))));
        after = with(
                after,
                new Change.Add<>(
                        Journal.ATTACHMENTS,
                        new Attachment(outcome.id(), Attachment.Kind.FILE, "/home/ada/sizing.ods", "")));
        after = with(
                after,
                new Change.Add<>(
                        Journal.FOLLOW_UPS, new FollowUp(new EntryId(Stamp.OLDEST), 7, FollowUp.Held.PARTLY, day)));
        after = with(after, new Change.TakeNotes(new NoteId.OfStep(VLLM), "Lab first"));

        var cameIn = CameIn.of(bridge, Progress.NONE, after);

        assertThat(cameIn.counts())
                .isEqualTo("1 answer on commitments, notes in 1 place, 1 proof, 1 check by a colleague, 1 attachment,"
                        + " 1 part of the plan");
        assertThat(cameIn.lines())
                .containsExactly(
                        "Did a commitment hold after 7 days: partly",
                        "Notes on the step vLLM: Lab first",
                        "Proof of " + outcome.name() + ": The sheet",
                        outcome.name() + ": checked by Ada",
                        "Attached to " + outcome.name() + ": /home/ada/sizing.ods",
                        "Plan, hours a week: 6 h 30 min");
    }
}
