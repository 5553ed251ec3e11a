package dev.footbridge.progress;

import java.time.Instant;
import java.util.Optional;

/// Where the learner stands with a module.
public sealed interface ModuleState {

    /// The word used in the progress file and on the command line.
    String word();

    /// When it was first started, where it was.
    Optional<Instant> started();

    record NotStarted() implements ModuleState {
        @Override
        public String word() {
            return "not-started";
        }

        @Override
        public Optional<Instant> started() {
            return Optional.empty();
        }
    }

    record InProgress(Instant since) implements ModuleState {
        @Override
        public String word() {
            return "in-progress";
        }

        @Override
        public Optional<Instant> started() {
            return Optional.of(since);
        }
    }

    record Done(Optional<Instant> started, Instant finished) implements ModuleState {
        @Override
        public String word() {
            return "done";
        }
    }

    /// @param reason why, in the learner's words; not blank
    record Skipped(String reason, Optional<Instant> started, Instant skipped) implements ModuleState {
        public Skipped {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a module is skipped with a reason");
            }
        }

        @Override
        public String word() {
            return "skipped";
        }
    }

    /// Neither done nor skipped: there is still something to study.
    default boolean isAhead() {
        return this instanceof NotStarted || this instanceof InProgress;
    }

    default boolean isDone() {
        return this instanceof Done;
    }
}
