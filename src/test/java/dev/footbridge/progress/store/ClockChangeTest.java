package dev.footbridge.progress.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A learner rates and studies, then the clock does something, and they rate and study again, each time in a program
/// started anew.
class ClockChangeTest {

    private static final DiagnosticId RATED = new DiagnosticId("gpu-memory");
    private static final ModuleId STUDIED = new ModuleId("vllm");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            back by an hour       | 2026-03-09T18:00:00Z | Europe/Berlin | 2026-03-09T17:00:00Z | Europe/Berlin
            back to 1970          | 2026-03-09T18:00:00Z | Europe/Berlin | 1970-01-01T00:00:00Z | Europe/Berlin
            a year ahead and back | 2027-03-09T18:00:00Z | Europe/Berlin | 2026-03-09T18:01:00Z | Europe/Berlin
            summer time begins    | 2026-03-29T00:59:59Z | Europe/Berlin | 2026-03-29T01:00:01Z | Europe/Berlin
            summer time ends      | 2026-10-25T00:59:59Z | Europe/Berlin | 2026-10-25T01:00:01Z | Europe/Berlin
            travel to the west    | 2026-03-09T18:00:00Z | Asia/Tokyo    | 2026-03-09T18:00:01Z | Pacific/Honolulu
            travel to the east    | 2026-03-09T18:00:00Z | Pacific/Honolulu | 2026-03-09T18:00:01Z | Asia/Tokyo
            no time passes        | 2026-03-09T18:00:00Z | Europe/Berlin | 2026-03-09T18:00:00Z | Europe/Berlin
            """)
    void what_was_done_last_stands_and_every_time_is_kept_as_it_was(
            String what, Instant before, ZoneId home, Instant after, ZoneId away) {
        run(new SetClock(before, home), "zz", new Change.Rate(RATED, Rating.YES), new Change.Start(STUDIED));
        run(new SetClock(after, away), "aa", new Change.Rate(RATED, Rating.PARTLY), new Change.Finish(STUDIED));

        var now = open(new SetClock(after, away)).open().progress();

        assertThat(now.rating(RATED)).as(what).isEqualTo(Rating.PARTLY);
        assertThat(now.state(STUDIED)).as(what).isEqualTo(new ModuleState.Done(Optional.of(before), after));
    }

    private ProgressFile open(SetClock clock) {
        return new ProgressFile(folder.resolve("progress.json"), clock);
    }

    private void run(SetClock clock, String replica, Change... changes) {
        var file = open(clock);
        Progress progress = file.open().progress();
        for (var change : changes) {
            var stamp = progress.latest().next(clock.instant(), new Replica(replica));
            progress = change.on(progress, clock.instant(), stamp);
        }
        assertThat(file.save(progress)).isInstanceOf(SaveResult.Saved.class);
    }
}
