package dev.footbridge.guidance;

import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Gap;
import dev.footbridge.content.Module;
import dev.footbridge.content.Outcome;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.review.Met;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Reasons and turns in words, the same on every screen, in every report and on the command line.
public final class Wording {

    private final Clock clock;

    /// @param clock tells today, and the time zone in which dates are read
    public Wording(Clock clock) {
        this.clock = clock;
    }

    public String of(Reason reason) {
        return switch (reason) {
            case Reason.NothingStarted _ -> Messages.text("reason.nothing-started");
            case Reason.FirstOfBridge _ -> Messages.text("reason.first-of-bridge");
            case Reason.InProgressSince(var since) ->
                Messages.text("reason.in-progress-since", Text.day(since, LocalDate.now(clock), clock.getZone()));
            case Reason.TouchedLastOf(var count) -> Messages.text("reason.touched-last-of", count);
            case Reason.NextOnPath(var number, var of) -> Messages.text("reason.next-on-path", number, of);
            case Reason.StandsHereBecause(var why) -> why;
            case Reason.ConditionToAnswer(var condition) ->
                Messages.text("reason.condition-to-answer", condition.question());
            case Reason.ConditionMet(var condition) -> Messages.text("reason.condition-met", condition.question());
            case Reason.ConditionNotMet(var condition) ->
                Messages.text("reason.condition-not-met", condition.question());
            case Reason.BuildsOnDone(var modules) -> Messages.text("reason.builds-on-done", titles(modules));
            case Reason.BuildsOnNotDone(var modules) -> Messages.text("reason.builds-on-not-done", titles(modules));
            case Reason.ClosesGaps(var gaps) ->
                Messages.text(
                        "reason.closes-gaps",
                        gaps.size(),
                        Text.list(gaps.stream().map(Gap::name).toList()));
            case Reason.TeachesNotHeld(var diagnostics) ->
                Messages.text("reason.teaches-not-held", diagnostics.size(), names(diagnostics));
            case Reason.EvidenceMissing(var diagnostics) ->
                Messages.text("reason.evidence-missing", names(diagnostics));
            case Reason.AllHeldWithEvidence(var count) -> Messages.text("reason.all-held-with-evidence", count);
            case Reason.OnNoStep _ -> Messages.text("reason.on-no-step");
            case Reason.PathWalked _ -> Messages.text("reason.path-walked");
            case Reason.WeakestOutcome(var readiness) ->
                Messages.text("reason.weakest-outcome", readiness.outcome().name(), of(readiness));
            case Reason.LeadsThere _ -> Messages.text("reason.leads-there");
            case Reason.AllOutcomesReady(var count) -> Messages.text("reason.all-outcomes-ready", count);
            case Reason.LikelyRecall(var met) -> of(met);
        };
    }

    public String of(Turn turn) {
        return switch (turn) {
            case Turn.StartAnother _ -> Messages.text("turn.start-another");
            case Turn.StartAny _ -> Messages.text("turn.start-any");
            case Turn.FinishIt(var then) -> Messages.text("turn.finish-it", next(then));
            case Turn.SkipIt(var then) -> Messages.text("turn.skip-it", next(then));
            case Turn.ConfirmIt(var then) -> Messages.text("turn.confirm-it", next(then));
            case Turn.AnswerYes(var then) -> Messages.text("turn.answer-yes", next(then));
            case Turn.AnswerNo(var then) -> Messages.text("turn.answer-no", next(then));
            case Turn.HoldAllWithEvidence(var missing, var of, var then) ->
                missing == of
                        ? Messages.text("turn.hold-all", of, next(then))
                        : Messages.text("turn.hold-the-rest", of, missing, next(then));
            case Turn.RateOneLower _ -> Messages.text("turn.rate-one-lower");
            case Turn.RateLower(var diagnostic, var then) ->
                Messages.text("turn.rate-lower", diagnostic.name(), next(then));
            case Turn.RateYes(var diagnostics, var then) ->
                Messages.text("turn.rate-yes", names(diagnostics), next(then));
            case Turn.ReopenDone _ -> Messages.text("turn.reopen-done");
        };
    }

    /// *1 of 4 diagnostics yes, 2 of 3 modules done*.
    public String of(Readiness readiness) {
        return Messages.text(
                "readiness",
                readiness.diagnostics().yes(),
                readiness.diagnostics().of(),
                readiness.modulesDone(),
                readiness.modulesOf());
    }

    /// *Of the 12 questions you have met on it, you are likely to recall 7 now.*
    public String of(Met met) {
        var recall = met.recall(clock.instant());
        return Messages.text("reason.likely-recall", recall.likely(), recall.met());
    }

    private static String titles(List<Module> modules) {
        return Text.list(modules.stream().map(Module::title).toList());
    }

    private static String names(List<Diagnostic> diagnostics) {
        return Text.list(diagnostics.stream().map(Diagnostic::name).toList());
    }

    private static String next(Choice then) {
        var title = then.module().title();
        return switch (then.kind()) {
            case FIRST, CONTINUE, STEP, GAP -> Messages.text("next.study", title);
            case CONFIRM -> Messages.text("next.confirm", title);
            case CONDITION -> Messages.text("next.condition", title);
            case OUTCOME ->
                Messages.text("next.outcome", then.outcome().map(Outcome::name).orElse(title));
        };
    }
}
