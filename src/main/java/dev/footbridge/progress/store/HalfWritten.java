package dev.footbridge.progress.store;

import dev.footbridge.progress.store.SafeWrite.Pause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/// Waits for another program that may be in the middle of writing a file.
record HalfWritten(Clock clock, Pause pause) {

    private static final int MAX_TRIES = 5;
    private static final Duration MOMENT = Duration.ofMillis(400);
    private static final Duration JUST_NOW = Duration.ofSeconds(3);

    /// What is at `target` once it stays the same for a moment.
    ///
    /// @param first what is there now; where that was not written just now, it is what is returned
    Found settled(Path target, Found first) throws IOException {
        var last = first;
        for (var tries = 0; tries < MAX_TRIES && isJustWritten(target); tries++) {
            pause.hold(MOMENT);
            var found = Found.at(target);
            if (found.equals(last)) {
                break;
            }
            last = found;
        }
        return last;
    }

    private boolean isJustWritten(Path target) throws IOException {
        try {
            var written = Files.getLastModifiedTime(target).toInstant();
            return Duration.between(written, clock.instant()).abs().compareTo(JUST_NOW) < 0;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
