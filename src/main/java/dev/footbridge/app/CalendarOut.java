package dev.footbridge.app;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.store.ExportFile;
import dev.footbridge.ui.kit.Background;
import dev.footbridge.ui.kit.Notice;
import dev.footbridge.ui.kit.Notices;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes a calendar where the learner says, and says where it is or what went wrong.
final class CalendarOut implements Consumer<String> {

    private final Supplier<Optional<Path>> chooser;
    private final ExportFile file;
    private final Background background;
    private final Notices notices;

    /// @param chooser asks the learner for the place; on the FX thread
    CalendarOut(Supplier<Optional<Path>> chooser, ExportFile file, Background background, Notices notices) {
        this.chooser = chooser;
        this.file = file;
        this.background = background;
        this.notices = notices;
    }

    @Override
    public void accept(String calendar) {
        chooser.get()
                .ifPresent(place -> background.run(
                        () -> file.write(place, calendar.getBytes(StandardCharsets.UTF_8)),
                        trouble -> notices.show(said(place, trouble))));
    }

    private static Notice said(Path place, Optional<String> trouble) {
        var words = trouble.map(why -> Messages.text("plan.export.failed", why))
                .orElseGet(() -> Messages.text("plan.export.done", place.toString()));
        return new Notice("calendar", Notice.Weight.NOTE, words, "");
    }
}
