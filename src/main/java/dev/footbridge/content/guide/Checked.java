package dev.footbridge.content.guide;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// When a guide was last checked, and against which versions.
///
/// @param against the version by the program's name, in the guide's order
public record Checked(LocalDate date, SequencedMap<String, String> against) {

    public Checked {
        against = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(against));
    }
}
