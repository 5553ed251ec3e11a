package dev.footbridge.guidance;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.FollowUp;
import dev.footbridge.progress.Rating;

/// States in words, the same on every screen and in every report.
public final class StateWords {

    private StateWords() {}

    public static String of(Rating rating) {
        return switch (rating) {
            case UNRATED -> Messages.text("rating.unrated");
            case NOT_YET -> Messages.text("rating.not-yet");
            case PARTLY -> Messages.text("rating.partly");
            case YES -> Messages.text("rating.yes");
        };
    }

    public static String of(ModuleStanding standing) {
        return switch (standing) {
            case NOT_STARTED -> Messages.text("standing.not-started");
            case IN_PROGRESS -> Messages.text("standing.in-progress");
            case DONE -> Messages.text("standing.done");
            case SKIPPED -> Messages.text("standing.skipped");
            case LEFT_OUT -> Messages.text("standing.left-out");
        };
    }

    public static String of(GapStatus status) {
        return switch (status) {
            case OPEN -> Messages.text("gap.open");
            case CLOSING -> Messages.text("gap.closing");
            case CLOSED -> Messages.text("gap.closed");
        };
    }

    public static String of(FollowUp.Held held) {
        return switch (held) {
            case YES -> Messages.text("held.yes");
            case PARTLY -> Messages.text("held.partly");
            case NO -> Messages.text("held.no");
        };
    }

    public static String of(Readiness.Level level) {
        return switch (level) {
            case NOT_STARTED -> Messages.text("readiness.not-started");
            case BUILDING -> Messages.text("readiness.building");
            case READY -> Messages.text("readiness.ready");
        };
    }
}
