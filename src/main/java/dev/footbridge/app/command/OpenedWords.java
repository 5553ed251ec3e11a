package dev.footbridge.app.command;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.store.Opened;
import java.util.Optional;

/// What a learner has to know about the file that was opened.
public final class OpenedWords {

    private OpenedWords() {}

    /// Empty where all is well.
    public static Optional<String> of(Opened opened) {
        return switch (opened) {
            case Opened.Fresh _, Opened.Loaded _ -> Optional.empty();
            case Opened.Joined _ -> Optional.of(Messages.text("opened.joined"));
            case Opened.Watched(var why, var _) -> Optional.of(why);
            case Opened.Damaged(var aside, var why, var _) ->
                Optional.of(Messages.text("opened.damaged", aside.toString(), why));
            case Opened.Newer(var schema, var _) -> Optional.of(Messages.text("opened.newer", schema));
            case Opened.OutOfReach(var why) -> Optional.of(Messages.text("opened.out-of-reach", why));
        };
    }
}
