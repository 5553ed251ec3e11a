package dev.footbridge.plan;

import dev.footbridge.content.id.ModuleId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// When the learner will arrive.
public sealed interface Forecast {

    /// Nothing is ahead.
    record AllDone() implements Forecast {}

    /// Nothing tells how fast the learner goes.
    record Unknown() implements Forecast {}

    /// At this pace, never.
    record Never() implements Forecast {}

    /// @param steps when each module that is ahead will be done, in their order
    /// @param horizon nothing is forecast beyond this day; one that stands on it means *not before*
    record Arrival(Span end, SequencedMap<ModuleId, Span> steps, LocalDate horizon) implements Forecast {
        public Arrival {
            steps = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(steps));
        }

        public boolean isBeyond(LocalDate day) {
            return !day.isBefore(horizon);
        }
    }

    /// When `module` will be done; empty where it is not ahead, or nothing is known.
    default Optional<Span> of(ModuleId module) {
        return this instanceof Arrival arrival
                ? Optional.ofNullable(arrival.steps().get(module))
                : Optional.empty();
    }

    /// The middle of the range for the end.
    default Optional<LocalDate> likelyEnd() {
        return this instanceof Arrival arrival ? Optional.of(arrival.end().likely()) : Optional.empty();
    }
}
