package dev.footbridge.guidance;

import dev.footbridge.content.Condition;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Gap;
import dev.footbridge.content.Module;
import dev.footbridge.review.Met;
import java.time.Instant;
import java.util.List;

/// A fact that a recommendation rests on.
public sealed interface Reason {

    record NothingStarted() implements Reason {}

    record FirstOfBridge() implements Reason {}

    record InProgressSince(Instant since) implements Reason {}

    /// @param count how many modules are in progress, at least 2
    record TouchedLastOf(int count) implements Reason {}

    /// @param number the step's number on the path, from 1
    /// @param of how many steps the path has
    record NextOnPath(int number, int of) implements Reason {}

    /// The pack's own word on why the step stands where it does.
    record StandsHereBecause(String why) implements Reason {}

    record ConditionToAnswer(Condition condition) implements Reason {}

    record ConditionMet(Condition condition) implements Reason {}

    /// The module is in progress although the learner answered *no*.
    record ConditionNotMet(Condition condition) implements Reason {}

    /// @param modules what it builds on and is done, at least one
    record BuildsOnDone(List<Module> modules) implements Reason {}

    /// @param modules what it builds on and is neither done nor skipped, at least one
    record BuildsOnNotDone(List<Module> modules) implements Reason {}

    /// @param gaps the module's gaps that are not closed, at least one
    record ClosesGaps(List<Gap> gaps) implements Reason {}

    /// @param diagnostics those the module teaches and the learner has not rated *yes*, at least one
    record TeachesNotHeld(List<Diagnostic> diagnostics) implements Reason {}

    /// All that the module teaches is rated *yes*, but not all with evidence.
    ///
    /// @param diagnostics those without, at least one
    record EvidenceMissing(List<Diagnostic> diagnostics) implements Reason {}

    /// @param count how many diagnostics the module teaches, at least 1
    record AllHeldWithEvidence(int count) implements Reason {}

    record OnNoStep() implements Reason {}

    record PathWalked() implements Reason {}

    record WeakestOutcome(Readiness readiness) implements Reason {}

    /// The module is under the weakest outcome and has not been studied.
    record LeadsThere() implements Reason {}

    record AllOutcomesReady(int count) implements Reason {}

    /// How much is likely to be recalled, at the time one reads it, of the module's questions that were met.
    record LikelyRecall(Met met) implements Reason {}
}
