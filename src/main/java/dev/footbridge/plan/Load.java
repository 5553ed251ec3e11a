package dev.footbridge.plan;

import dev.footbridge.content.id.ModuleId;
import java.time.Duration;

/// What is still to do on a module.
///
/// @param most at least `least`, which is above zero
/// @param asked whether it is only to do if the learner answers so, which they have not yet
public record Load(ModuleId module, Duration least, Duration most, boolean asked) {

    public Duration middle() {
        return least.plus(most).dividedBy(2);
    }
}
