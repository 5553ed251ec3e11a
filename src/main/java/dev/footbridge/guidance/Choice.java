package dev.footbridge.guidance;

import dev.footbridge.content.Module;
import dev.footbridge.content.Outcome;
import dev.footbridge.guidance.Recommendation.Kind;
import java.util.Optional;

/// What is recommended, without the why.
///
/// @param outcome the weakest outcome; only where `kind` is [Kind#OUTCOME]
public record Choice(Kind kind, Module module, Optional<Outcome> outcome) {

    Choice(Kind kind, Module module) {
        this(kind, module, Optional.empty());
    }
}
