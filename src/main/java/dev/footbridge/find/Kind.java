package dev.footbridge.find;

import dev.footbridge.message.Messages;

/// What something is that can be found. What stands first wins where two fit equally well.
public enum Kind {
    SCREEN(Messages.text("find.screen")),
    COMMAND(Messages.text("find.command")),
    MODULE(Messages.text("find.module")),
    DIAGNOSTIC(Messages.text("find.diagnostic")),
    GAP(Messages.text("find.gap")),
    OUTCOME(Messages.text("find.outcome")),
    ANTI_PATTERN(Messages.text("find.anti-pattern")),
    NOTE(Messages.text("find.note")),
    REFLECTION(Messages.text("find.reflection")),
    EVIDENCE(Messages.text("find.evidence")),
    HIGHLIGHT(Messages.text("find.highlight")),
    SESSION(Messages.text("find.session")),
    HEADING(Messages.text("find.heading")),
    QUESTION(Messages.text("find.question"));

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    /// Whether people know such a thing by its name, so that a slip in typing it, or a few letters of it, are meant for
    /// it. There are few of these at any time, and tens of thousands of the others.
    boolean isKnownByName() {
        return switch (this) {
            case REFLECTION, HIGHLIGHT, SESSION, QUESTION -> false;
            default -> true;
        };
    }

    public String title() {
        return title;
    }
}
