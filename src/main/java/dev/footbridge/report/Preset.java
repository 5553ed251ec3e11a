package dev.footbridge.report;

import dev.footbridge.message.Messages;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Parts that go well together for somebody.
public enum Preset {
    /// Who helps the learner on: what is next, how they rate themselves and why, what they caught themselves at.
    MENTOR(
            "mentor",
            Messages.text("report.preset.mentor"),
            EnumSet.complementOf(EnumSet.of(Part.NOTES))),
    /// Who wants to know how far they are: no evidence in full, no habits, no notes.
    MANAGER(
            "manager",
            Messages.text("report.preset.manager"),
            EnumSet.of(Part.SUMMARY, Part.NEXT, Part.CHANGES, Part.OUTCOMES, Part.GAPS, Part.PATH, Part.STUDY_TIME)),
    EVERYTHING("everything", Messages.text("report.preset.everything"), EnumSet.allOf(Part.class));

    private final String word;
    private final String title;
    private final Set<Part> parts;

    Preset(String word, String title, Set<Part> parts) {
        this.word = word;
        this.title = title;
        this.parts = Set.copyOf(parts);
    }

    /// The word used on the command line.
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    public Set<Part> parts() {
        return parts;
    }

    /// The preset that has just these parts.
    public static Optional<Preset> of(Set<Part> parts) {
        return Arrays.stream(values())
                .filter(preset -> preset.parts.equals(parts))
                .findFirst();
    }
}
