package dev.footbridge.ui.kit;

import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Tally;
import dev.footbridge.progress.store.Backup;
import dev.footbridge.progress.store.Occasion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Backups in the words of the screen.
public final class BackupWords {

    private BackupWords() {}

    /// *9 Mar, 18:04*.
    public static String made(Backup backup, Clock clock) {
        return Messages.text(
                "backup.made",
                Text.day(backup.made(), LocalDate.now(clock), clock.getZone()),
                Text.clock(backup.made(), clock.getZone()));
    }

    public static String of(Occasion occasion) {
        return switch (occasion) {
            case DAILY -> Messages.text("occasion.daily");
            case MIGRATION -> Messages.text("occasion.migration");
            case MERGE -> Messages.text("occasion.merge");
            case IMPORT -> Messages.text("occasion.import");
            case RESTORE -> Messages.text("occasion.restore");
        };
    }

    /// *8 ratings, 1 note and 3 modules done*; what there is none of is left out.
    public static String of(Tally tally) {
        var parts = new ArrayList<String>();
        add(parts, tally.ratings(), Messages.text("tally.ratings", tally.ratings()));
        add(parts, tally.notes(), Messages.text("tally.notes", tally.notes()));
        add(parts, tally.modulesDone(), Messages.text("tally.modules", tally.modulesDone()));
        add(parts, tally.reflections(), Messages.text("tally.reflections", tally.reflections()));
        add(parts, tally.sessions(), Messages.text("tally.sessions", tally.sessions()));
        add(parts, tally.reviews(), Messages.text("tally.reviews", tally.reviews()));
        add(parts, tally.guideNotes(), Messages.text("tally.guide-notes", tally.guideNotes()));
        add(parts, tally.tasks(), Messages.text("tally.tasks", tally.tasks()));
        add(parts, tally.highlights(), Messages.text("tally.highlights", tally.highlights()));
        add(parts, tally.proofs(), Messages.text("tally.proofs", tally.proofs()));
        add(parts, tally.checks(), Messages.text("tally.checks", tally.checks()));
        add(parts, tally.attachments(), Messages.text("tally.attachments", tally.attachments()));
        add(parts, tally.explanations(), Messages.text("tally.explanations", tally.explanations()));
        add(parts, tally.followUps(), Messages.text("tally.follow-ups", tally.followUps()));
        add(parts, tally.planned(), Messages.text("tally.plan", tally.planned()));
        return parts.isEmpty() ? Messages.text("tally.nothing") : Text.list(parts);
    }

    private static void add(List<String> parts, int count, String words) {
        if (count > 0) {
            parts.add(words);
        }
    }
}
