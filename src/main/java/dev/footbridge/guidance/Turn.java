package dev.footbridge.guidance;

import dev.footbridge.content.Diagnostic;
import java.util.List;

/// Something the learner could do that would turn the recommendation elsewhere. Each one holds: done, it leads to what
/// it says.
public sealed interface Turn {

    /// The module started would come first.
    record StartAnother() implements Turn {}

    /// The module started would come first, and any one will do.
    record StartAny() implements Turn {}

    /// @param then what is recommended after that
    record FinishIt(Choice then) implements Turn {}

    /// @param then what is recommended after that
    record SkipIt(Choice then) implements Turn {}

    /// @param then what is recommended after that
    record ConfirmIt(Choice then) implements Turn {}

    /// @param then what is recommended after a *yes*
    record AnswerYes(Choice then) implements Turn {}

    /// @param then what is recommended after a *no*
    record AnswerNo(Choice then) implements Turn {}

    /// @param missing how many of the module's diagnostics are not yet rated *yes* with evidence, at least 1
    /// @param of how many diagnostics the module teaches, at least `missing`
    /// @param then what is recommended after that
    record HoldAllWithEvidence(int missing, int of, Choice then) implements Turn {}

    /// The module, offered for confirming, would be offered for studying.
    record RateOneLower() implements Turn {}

    /// @param then what is recommended once it is rated lower
    record RateLower(Diagnostic diagnostic, Choice then) implements Turn {}

    /// @param diagnostics at least one
    /// @param then what is recommended once all of them are rated *yes*
    record RateYes(List<Diagnostic> diagnostics, Choice then) implements Turn {
        public RateYes {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /// A done module reopened would come first.
    record ReopenDone() implements Turn {}
}
