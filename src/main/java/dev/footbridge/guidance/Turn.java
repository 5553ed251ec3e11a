package dev.footbridge.guidance;

/// Something the learner could do that would turn the recommendation elsewhere.
public sealed interface Turn {

    record StartAnother() implements Turn {}

    /// @param then what is recommended after that
    record FinishIt(Choice then) implements Turn {}

    /// @param then what is recommended after that
    record SkipIt(Choice then) implements Turn {}

    /// @param then what is recommended after a *yes*
    record AnswerYes(Choice then) implements Turn {}

    /// @param then what is recommended after a *no*
    record AnswerNo(Choice then) implements Turn {}

    /// @param missing how many of the module's diagnostics are not yet rated *yes* with evidence, at least 1
    record HoldAllWithEvidence(int missing) implements Turn {}

    record RateLower() implements Turn {}

    record RateHigher() implements Turn {}

    record ReopenModule() implements Turn {}
}
