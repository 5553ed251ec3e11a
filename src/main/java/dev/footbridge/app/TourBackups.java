package dev.footbridge.app;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.Backups;
import dev.footbridge.progress.store.DataFolder;
import dev.footbridge.progress.store.Occasion;
import dev.footbridge.progress.store.ProgressJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;

/// The data folders of the tour's learners, each with the backups that its learner would have by now. Gone once closed.
final class TourBackups implements AutoCloseable {

    private static final int MERGED_EVERY = 9;

    private final Path folder;
    private final Clock clock;

    /// @param clock the tour's now
    TourBackups(Clock clock) throws IOException {
        this.folder = Files.createTempDirectory("footbridge-tour");
        this.clock = clock;
    }

    /// @param states what the learner had done, by when
    Backups of(String learner, Map<Instant, Progress> states) throws IOException {
        var file = Files.createDirectory(folder.resolve(learner)).resolve(DataFolder.FILE);
        var times = new ArrayList<>(states.keySet());
        for (var i = 1; i < times.size() && times.get(i).isBefore(clock.instant()); i++) {
            var occasion = i % MERGED_EVERY == 0 ? Occasion.MERGE : Occasion.DAILY;
            var before = states.getOrDefault(times.get(i - 1), Progress.NONE);
            new Backups(file, Clock.fixed(times.get(i), ZoneOffset.UTC)).keep(occasion, ProgressJson.write(before));
        }
        return new Backups(file, clock);
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
