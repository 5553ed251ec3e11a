package dev.footbridge.app;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.store.FolderMoved;
import dev.footbridge.ui.kit.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What came of moving the data folder, for the learner.
final class FolderWords {

    private static final String KEY = "folder";

    private FolderWords() {}

    /// @param from the data folder before
    /// @param use called with the folder that the learner wants to use as it is
    static Notice of(FolderMoved moved, Path from, Consumer<Path> use) {
        return switch (moved) {
            case FolderMoved.Moved(var to, var isAllGone) ->
                note(isAllGone ? Messages.text("folder.moved", to) : Messages.text("folder.moved-left", to, from));
            case FolderMoved.Used(var folder) -> note(Messages.text("folder.used", folder, from));
            case FolderMoved.Failed(var why) -> note(Messages.text("folder.failed", why));
            case FolderMoved.Occupied(var to) ->
                note(
                        Messages.text("folder.occupied", to, from),
                        new Notice.Action(Messages.text("folder.use"), () -> use.accept(to)));
        };
    }

    static Notice unsaved() {
        return note(Messages.text("folder.failed", Messages.text("folder.unsaved")));
    }

    private static Notice note(String words, Notice.Action... actions) {
        return new Notice(KEY, Notice.Weight.NOTE, words, "", List.of(actions));
    }
}
