package dev.footbridge.ui.history;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Tally;
import dev.footbridge.progress.store.Backup;
import dev.footbridge.progress.store.BackupRead;
import dev.footbridge.ui.kit.BackupWords;
import java.time.Clock;

/// One backup in the list, as far as it was read by now.
record BackupItem(Backup backup, Contents contents) {

    sealed interface Contents {

        record Unread() implements Contents {}

        record Held(Tally tally) implements Contents {}

        record Unreadable(String why) implements Contents {}

        static Contents of(BackupRead read) {
            return switch (read) {
                case BackupRead.Whole(var _, var progress) -> new Held(Tally.of(progress));
                case BackupRead.Unreadable(var _, var why) -> new Unreadable(why);
            };
        }
    }

    /// What it held, in words; empty as long as it was not read.
    String held() {
        return switch (contents) {
            case Contents.Unread() -> "";
            case Contents.Held(var tally) -> Messages.text("history.held", BackupWords.of(tally));
            case Contents.Unreadable _ -> Messages.text("history.unreadable");
        };
    }

    String spoken(Clock clock) {
        return Messages.text("history.row", BackupWords.made(backup, clock), BackupWords.of(backup.occasion()), held());
    }
}
