package dev.footbridge.progress;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.ModuleId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A time when the learner caught an anti-pattern. Each text may be blank while it is being written.
///
/// @param on the day it happened, by the learner's calendar
/// @param what what happened
/// @param cost what it cost
/// @param instead what the learner will do instead
/// @param strength how strong the habit was, from 1 to 5
/// @param shareable whether it may stand in a report; private where false
public record Reflection(
        AntiPatternId antiPattern,
        LocalDate on,
        String what,
        String cost,
        String instead,
        OptionalInt strength,
        Optional<Setting> setting,
        Optional<ModuleId> module,
        boolean shareable) {

    public static final int WEAKEST = 1;
    public static final int STRONGEST = 5;

    public Reflection {
        if (strength.isPresent() && !isStrength(strength.getAsInt())) {
            throw new IllegalArgumentException("not a strength: " + strength.getAsInt());
        }
    }

    public static boolean isStrength(int number) {
        return number >= WEAKEST && number <= STRONGEST;
    }
}
