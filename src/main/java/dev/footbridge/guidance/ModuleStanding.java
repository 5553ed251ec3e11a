package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.Progress;

/// A module's state as this learner's path makes it read. Derived, never stored.
public enum ModuleStanding {
    NOT_STARTED("not-started"),
    IN_PROGRESS("in-progress"),
    DONE("done"),
    SKIPPED("skipped"),
    /// Not started, and its step's condition is answered *no*.
    LEFT_OUT("left-out");

    private final String word;

    ModuleStanding(String word) {
        this.word = word;
    }

    /// The word used on the command line.
    public String word() {
        return word;
    }

    public static ModuleStanding of(ModuleId module, Bridge bridge, Progress progress) {
        return switch (progress.state(module)) {
            case ModuleState.InProgress _ -> IN_PROGRESS;
            case ModuleState.Done _ -> DONE;
            case ModuleState.Skipped _ -> SKIPPED;
            case ModuleState.NotStarted _ -> isLeftOut(module, bridge, progress) ? LEFT_OUT : NOT_STARTED;
        };
    }

    private static boolean isLeftOut(ModuleId module, Bridge bridge, Progress progress) {
        return progress.answer(module) == Answer.NO
                && bridge.step(module).flatMap(step -> step.condition()).isPresent();
    }
}
