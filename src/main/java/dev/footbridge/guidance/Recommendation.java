package dev.footbridge.guidance;

import dev.footbridge.content.Module;
import dev.footbridge.content.Outcome;
import java.util.List;
import java.util.Optional;

/// What to study next, and why: always exactly one.
///
/// @param module the module to turn to
/// @param outcome the weakest outcome; only where `kind` is [Kind#OUTCOME]
/// @param reasons the facts it rests on, the weightiest first; never empty
/// @param wouldChange what the learner could do that would lead to another recommendation; never empty
public record Recommendation(
        Kind kind, Module module, Optional<Outcome> outcome, List<Reason> reasons, List<Turn> wouldChange) {

    public enum Kind {
        /// Nothing has been started: the bridge's first module.
        FIRST("first"),
        /// A module in progress, the one touched last.
        CONTINUE("continue"),
        /// The first step on the learner's path that is still ahead.
        STEP("step"),
        /// All of the module's diagnostics are rated *yes* with evidence: confirm it, then skip it.
        CONFIRM("confirm"),
        /// A step whose condition has to be answered first.
        CONDITION("condition"),
        /// A module on no step, whose gap is not closed.
        GAP("gap"),
        /// Nothing is left to study: the weakest outcome.
        OUTCOME("outcome");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word used on the command line.
        public String word() {
            return word;
        }
    }

    public Recommendation {
        reasons = List.copyOf(reasons);
        wouldChange = List.copyOf(wouldChange);
    }
}
