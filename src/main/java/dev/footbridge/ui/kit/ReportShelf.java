package dev.footbridge.ui.kit;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.ExportFile;
import dev.footbridge.progress.store.MadeReports;
import dev.footbridge.report.Baseline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// What a report needs of the disk, for its screen: what the last one said, and a place for the next, without holding
/// anything up. FX thread only.
///
/// @param made the reports made so far
/// @param writer writes anywhere but over the progress file
/// @param background where reports are made and drawn, too
public record ReportShelf(MadeReports made, ExportFile writer, Background background) {

    /// Of the progress file at `file`.
    public static ReportShelf of(Path file, Background background) {
        return new ReportShelf(new MadeReports(file), new ExportFile(file), background);
    }

    /// What a report made on `day` compares with.
    public void baseline(LocalDate day, Consumer<Baseline> then) {
        background.run(
                () -> made.lastBefore(day)
                        .<Baseline>map(last -> new Baseline.LastReport(last.on(), last.progress()))
                        .orElseGet(Baseline.None::new),
                then);
    }

    /// @param then is given what went wrong, in words for the learner
    public void save(Path place, byte[] bytes, Consumer<Optional<String>> then) {
        background.run(() -> writer.write(place, bytes), then);
    }

    /// Remembers that a report was made, for the next to say what has changed.
    public void keep(LocalDate day, Progress progress, Consumer<Optional<String>> then) {
        background.run(() -> made.keep(day, progress), then);
    }
}
