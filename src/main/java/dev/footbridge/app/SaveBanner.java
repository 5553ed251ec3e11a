package dev.footbridge.app;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.kit.Notice;
import dev.footbridge.ui.kit.Notices;
import java.util.List;

/// Tells the truth about changes that are not on the disk, for as long as they are not, and what can be done. FX thread
/// only.
final class SaveBanner {

    private static final String KEY = "save";

    private final Notices notices;
    private final Runnable copyElsewhere;
    private final Runnable tryAgain;

    SaveBanner(Notices notices, Runnable copyElsewhere, Runnable tryAgain) {
        this.notices = notices;
        this.copyElsewhere = copyElsewhere;
        this.tryAgain = tryAgain;
    }

    void show(SaveState state) {
        switch (state) {
            case SaveState.NotSaved(var why) -> show(Messages.text("notice.not-saved", why));
            case SaveState.ReadOnly(var why) -> show(Messages.text("notice.read-only", why));
            case SaveState.Saved _ -> notices.remove(KEY);
            case SaveState.Saving _ -> {
                // nothing is known yet
            }
        }
    }

    private void show(String what) {
        var actions = List.of(
                new Notice.Action(Messages.text("action.copy-elsewhere"), copyElsewhere),
                new Notice.Action(Messages.text("action.try-again"), tryAgain));
        notices.show(new Notice(KEY, Notice.Weight.WARNING, what, "", actions));
    }
}
