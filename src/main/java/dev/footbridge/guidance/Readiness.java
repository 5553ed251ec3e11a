package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Outcome;
import dev.footbridge.progress.Progress;

/// How near an outcome is. Derived from what is under it, never stored.
///
/// @param diagnostics how many of its diagnostics are rated *yes*
/// @param modulesDone how many of its modules are done, 0 to `modulesOf`
/// @param modulesOf how many of its modules are the learner's to study: neither skipped nor left out of their path
public record Readiness(Outcome outcome, Held diagnostics, int modulesDone, int modulesOf) {

    public enum Level {
        /// None of its diagnostics is held and none of its modules done.
        NOT_STARTED("not-started"),
        /// Something is held or done, and something is missing.
        BUILDING("building"),
        /// All of its diagnostics are held and all of its modules done.
        READY("ready");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /// The word used on the command line.
        public String word() {
            return word;
        }
    }

    static Readiness of(Outcome outcome, Bridge bridge, Progress progress) {
        var standings = outcome.modules().stream()
                .map(id -> ModuleStanding.of(id, bridge, progress))
                .filter(standing -> standing != ModuleStanding.SKIPPED && standing != ModuleStanding.LEFT_OUT)
                .toList();
        var done = standings.stream().filter(standing -> standing == ModuleStanding.DONE);
        return new Readiness(
                outcome, Held.of(outcome.diagnostics(), progress), Math.toIntExact(done.count()), standings.size());
    }

    public Level level() {
        if (diagnostics.isAll() && modulesDone == modulesOf) {
            return Level.READY;
        }
        return diagnostics.yes() == 0 && modulesDone == 0 ? Level.NOT_STARTED : Level.BUILDING;
    }

    /// The part of its diagnostics and modules that is held or done, 0 to 1; only to compare outcomes by.
    double share() {
        return (double) (diagnostics.yes() + modulesDone) / (diagnostics.of() + modulesOf);
    }
}
