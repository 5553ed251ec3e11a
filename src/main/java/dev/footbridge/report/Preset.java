package dev.footbridge.report;

import dev.footbridge.message.Messages;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Parts that go well together for somebody.
public enum Preset {
    /// Who helps the learner on: what is next, how they rate themselves and why, what they caught themselves at.
    MENTOR("mentor", Messages.text("report.preset.mentor")),
    /// Who wants to know how far they are: no ratings one by one, no habits, no notes.
    MANAGER("manager", Messages.text("report.preset.manager")),
    EVERYTHING("everything", Messages.text("report.preset.everything"));

    private final String word;
    private final String title;

    Preset(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /// The word used on the command line.
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    public Set<Part> parts() {
        return switch (this) {
            case MENTOR -> EnumSet.complementOf(EnumSet.of(Part.NOTES));
            case MANAGER -> EnumSet.complementOf(EnumSet.of(Part.DIAGNOSTIC, Part.ANTI_PATTERNS, Part.NOTES));
            case EVERYTHING -> EnumSet.allOf(Part.class);
        };
    }

    /// The preset that has just these parts.
    public static Optional<Preset> of(Set<Part> parts) {
        return Arrays.stream(values())
                .filter(preset -> preset.parts().equals(parts))
                .findFirst();
    }
}
