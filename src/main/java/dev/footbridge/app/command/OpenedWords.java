package dev.footbridge.app.command;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Tally;
import dev.footbridge.progress.store.BackupRead;
import dev.footbridge.progress.store.Opened;
import dev.footbridge.ui.kit.BackupWords;
import java.time.Clock;
import java.util.Optional;

/// What a learner has to know about the file that was opened.
public final class OpenedWords {

    private OpenedWords() {}

    /// Empty where all is well.
    ///
    /// @param clock tells today, and the time zone in which dates are read
    public static Optional<String> of(Opened opened, Clock clock) {
        return switch (opened) {
            case Opened.Fresh _, Opened.Loaded _ -> Optional.empty();
            case Opened.Joined _ -> Optional.of(Messages.text("opened.joined"));
            case Opened.Watched(var why, var _) -> Optional.of(why);
            case Opened.Damaged(var aside, var why, var newest) ->
                Optional.of(Messages.text("opened.damaged", aside.toString(), why, offered(newest, clock)));
            case Opened.Newer(var schema, var _) -> Optional.of(Messages.text("opened.newer", schema));
            case Opened.OutOfReach(var why) -> Optional.of(Messages.text("opened.out-of-reach", why));
        };
    }

    private static String offered(Optional<BackupRead.Whole> newest, Clock clock) {
        return newest.map(backup -> Messages.text(
                        "opened.backup",
                        BackupWords.made(backup.backup(), clock),
                        BackupWords.of(Tally.of(backup.progress()))))
                .orElseGet(() -> Messages.text("opened.no-backup"));
    }
}
