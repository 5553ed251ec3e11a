package dev.footbridge.app;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.ProgressCopy;
import dev.footbridge.ui.kit.Notice;
import dev.footbridge.ui.kit.Notices;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// *Save a copy elsewhere*: all that the learner did, at a place of their choice, whatever is wrong with the file.
final class CopyElsewhere {

    private final Supplier<Optional<Path>> chooser;
    private final ProgressCopy copy;
    private final Supplier<Progress> progress;
    private final Notices notices;

    /// @param chooser asks the learner for the place; on the FX thread
    /// @param progress what is to be in the copy, unsaved changes too
    CopyElsewhere(Supplier<Optional<Path>> chooser, ProgressCopy copy, Supplier<Progress> progress, Notices notices) {
        this.chooser = chooser;
        this.copy = copy;
        this.progress = progress;
        this.notices = notices;
    }

    void save() {
        save(_ -> {});
    }

    /// Asks for the place, writes the copy beside the FX thread, and says where it is or what went wrong.
    ///
    /// @param done is given the place of the copy, empty where there is none; on the FX thread
    void save(Consumer<Optional<Path>> done) {
        var chosen = chooser.get();
        if (chosen.isEmpty()) {
            done.accept(chosen);
            return;
        }
        var place = chosen.get();
        var all = progress.get();
        Thread.ofPlatform().name("footbridge-copy").daemon().start(() -> {
            var trouble = copy.write(place, all);
            Platform.runLater(() -> {
                notices.show(said(place, trouble));
                done.accept(trouble.isEmpty() ? chosen : Optional.empty());
            });
        });
    }

    private static Notice said(Path place, Optional<String> trouble) {
        return new Notice(
                "copy",
                Notice.Weight.NOTE,
                trouble.map(why -> Messages.text("copy.failed", why))
                        .orElseGet(() -> Messages.text("copy.saved", place.toString())),
                "");
    }
}
