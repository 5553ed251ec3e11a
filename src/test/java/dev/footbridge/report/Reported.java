package dev.footbridge.report;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.guidance.Standing;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Attachment;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.FollowUp;
import dev.footbridge.progress.Highlight;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Setting;
import dev.footbridge.progress.StudySession;
import dev.footbridge.progress.Witness;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Learners on the bundled bridge to report on, and their reports: 9 March 2026, in UTC.
public final class Reported {

    public static final Bridge BRIDGE = ((PackRead.Accepted) BundledBridge.read()).bridge();
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T18:04:00Z"), ZoneOffset.UTC);

    /// What must never become anything but text.
    public static final String HOSTILE =
            "<script>alert(1)</script> </style> &amp; &lt; \"quoted\" | pipe | `code` **bold** _it_ "
                    + "[link](https://example.org) ![image](file:///etc/passwd) <img src=x onerror=alert(1)> $x$ ~~gone~~";

    private static final Instant SET_OUT = Instant.parse("2026-01-12T18:00:00Z");

    private Progress progress = Progress.NONE;
    private Instant now = SET_OUT;

    private Reported() {}

    public static Progress halfWay() {
        return new Reported().walkHalf().progress;
    }

    public static Progress finished() {
        return new Reported().walkAll().progress;
    }

    /// Half way, with every text that a learner can type as `text`.
    public static Progress saying(String text) {
        var learner = new Reported().walkHalf();
        BRIDGE.diagnostics().forEach(it -> learner.apply(new Change.NoteEvidence(it.id(), text)));
        BRIDGE.antiPatterns().forEach(it -> learner.reflect(it.id(), text, true));
        BRIDGE.outcomes().forEach(it -> learner.prove(it.id(), text));
        BRIDGE.gaps().forEach(it -> learner.apply(new Change.TakeNotes(new NoteId.OfGap(it.id()), text)));
        BRIDGE.diagnostics().forEach(it -> learner.apply(new Change.TakeNotes(new NoteId.OfDiagnostic(it.id()), text)));
        BRIDGE.modules().forEach(it -> learner.apply(new Change.TakeNotes(NoteId.of(it.id()), text)));
        learner.apply(new Change.Skip(BRIDGE.path().getLast().module(), text));
        return learner.progress;
    }

    /// Half way, with one more private reflection that says `text`.
    public static Progress hiding(String text) {
        var learner = new Reported().walkHalf();
        learner.reflect(BRIDGE.antiPatterns().getFirst().id(), text, false);
        return learner.progress;
    }

    public static Report report(Progress progress, Choices choices) {
        return report(progress, choices, new Baseline.None());
    }

    public static Report report(Progress progress, Choices choices, Baseline baseline) {
        return ReportMaker.make(Standing.of(BRIDGE, progress), choices, baseline, CLOCK);
    }

    public static Choices everything() {
        return Choices.of(Preset.EVERYTHING, Paper.A4).by("Ada Кравченко");
    }

    private Reported walkHalf() {
        var ratings = List.of(Rating.YES, Rating.PARTLY, Rating.NOT_YET, Rating.YES, Rating.PARTLY, Rating.YES);
        for (var i = 0; i < 8; i++) {
            apply(new Change.Rate(BRIDGE.diagnostics().get(i).id(), ratings.get(i % ratings.size())));
        }
        apply(
                new Change.NoteEvidence(
                        BRIDGE.diagnostics().getFirst().id(),
                        "Sized the KV cache for a 70 B model on two GPUs.\nThe load test of 3 March is in the team’s repository.\n\nRésumé: naïve batching was 3 × slower."));
        for (var step : BRIDGE.path().subList(0, 3)) {
            study(step.module());
        }
        apply(new Change.AnswerCondition(new ModuleId("vllm"), Answer.NO));
        apply(new Change.Start(BRIDGE.path().get(3).module()));
        session(BRIDGE.path().get(3).module(), 50);
        reflect(
                BRIDGE.antiPatterns().getFirst().id(),
                "Picked the larger model before asking how long it may take.",
                true);
        reflect(BRIDGE.antiPatterns().get(1).id(), "A private thought.", false);
        apply(new Change.TakeNotes(
                NoteId.of(new ModuleId("distributed-systems")), "# Queues\n\n- bound them\n- drop the oldest"));
        apply(new Change.Add<>(
                Journal.HIGHLIGHTS,
                new Highlight(new ModuleId("distributed-systems"), "", "A queue hides the cause.", 0)));
        apply(new Change.TakeNotes(
                new NoteId.OfGap(BRIDGE.gaps().getFirst().id()), "Ask the platform team for their sizing sheet."));
        var outcome = BRIDGE.outcomes().getFirst().id();
        prove(outcome, "Traced one request from the gateway to the engine and back.");
        apply(new Change.Check(outcome, Optional.of(new Witness("Grace", LocalDate.of(2026, 3, 2)))));
        var caught = progress.reflections().all().firstEntry().getKey();
        apply(new Change.Add<>(
                Journal.FOLLOW_UPS, new FollowUp(caught, 7, FollowUp.Held.PARTLY, LocalDate.of(2026, 3, 8))));
        apply(Change.Replan.hours(Optional.of(Duration.ofHours(6))));
        apply(Change.Replan.target(Optional.of(LocalDate.of(2026, 9, 1))));
        return this;
    }

    /// In the learner's words, with a link that they call the same.
    private void prove(OutcomeId outcome, String text) {
        apply(new Change.Prove(outcome, text));
        apply(new Change.Add<>(
                Journal.ATTACHMENTS,
                new Attachment(
                        outcome,
                        Attachment.Kind.LINK,
                        "https://example.org/trace",
                        text.lines().findFirst().orElse(""))));
    }

    private Reported walkAll() {
        BRIDGE.diagnostics().forEach(it -> {
            apply(new Change.Rate(it.id(), Rating.YES));
            apply(new Change.NoteEvidence(
                    it.id(), "Ran it in production for a quarter; the runbook is with the team."));
        });
        for (var step : BRIDGE.path()) {
            step.condition().ifPresent(_ -> apply(new Change.AnswerCondition(step.module(), Answer.YES)));
            study(step.module());
        }
        BRIDGE.modules().stream().filter(it -> BRIDGE.step(it.id()).isEmpty()).forEach(it -> study(it.id()));
        return this;
    }

    private void study(ModuleId module) {
        apply(new Change.Start(module));
        session(module, 95);
        session(module, 40);
        apply(new Change.Finish(module));
    }

    private void session(ModuleId module, int minutes) {
        apply(new Change.Add<>(
                Journal.SESSIONS,
                new StudySession(
                        module,
                        LocalDate.ofInstant(now, ZoneOffset.UTC),
                        Optional.of(now),
                        Duration.ofMinutes(minutes),
                        "")));
    }

    private void reflect(AntiPatternId habit, String text, boolean shareable) {
        apply(new Change.Add<>(
                Journal.REFLECTIONS,
                new Reflection(
                        habit,
                        LocalDate.ofInstant(now, ZoneOffset.UTC),
                        text,
                        text,
                        text,
                        OptionalInt.of(3),
                        Optional.of(Setting.WORK),
                        Optional.of(new ModuleId("vllm")),
                        shareable)));
    }

    private void apply(Change change) {
        now = now.plus(Duration.ofHours(29));
        progress = change.on(progress, now, progress.latest().next(now, new Replica("test")));
    }
}
