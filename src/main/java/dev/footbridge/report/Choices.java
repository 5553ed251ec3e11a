package dev.footbridge.report;

import java.util.Set;

/// What the learner wants in a report.
///
/// @param learner their name; blank leaves it out
/// @param withPrivate whether reflections that are not marked shareable are in it, too; said on the page
public record Choices(String learner, Set<Part> parts, boolean withPrivate, Paper paper) {

    public Choices {
        parts = Set.copyOf(parts);
    }

    public static Choices of(Preset preset, Paper paper) {
        return new Choices("", preset.parts(), false, paper);
    }

    public Choices with(Set<Part> others) {
        return new Choices(learner, others, withPrivate, paper);
    }

    public Choices withPrivate(boolean also) {
        return new Choices(learner, parts, also, paper);
    }

    public Choices by(String name) {
        return new Choices(name, parts, withPrivate, paper);
    }

    public Choices on(Paper other) {
        return new Choices(learner, parts, withPrivate, other);
    }
}
