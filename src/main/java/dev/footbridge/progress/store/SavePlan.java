package dev.footbridge.progress.store;

import dev.footbridge.progress.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What is to be saved and when the next try is due. Times are nanoseconds as [SaveClock#nanos] counts them. Every
/// progress that is handed in has a number, from 1, and so has every try. Guarded by the [Autosave]'s lock.
final class SavePlan {

    /// How long after the begin of a save the next one begins at the earliest, so that quick typing goes together. A
    /// change after a
    /// pause is saved at once.
    static final Duration GATHER = Duration.ofMillis(150);

    /// How long to wait after the first failure in a row, the second, and so on; the last for all that follow.
    static final List<Duration> RETRIES = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1));

    /// One try to save.
    ///
    /// @param upTo the number of the progress
    record Try(Progress progress, long upTo, long number) {}

    /// What a flush waits for: progress `upTo` saved, or a try later than `after` failed.
    record Flush(long upTo, long after) {}

    private Optional<Progress> newest = Optional.empty();
    private OptionalLong due = OptionalLong.empty();
    private long submitted;
    private long saved;
    private long tries;
    private long lastFailed;
    private int failuresInARow;
    private OptionalLong lastBegun = OptionalLong.empty();

    void submit(Progress progress, long now) {
        newest = Optional.of(progress);
        submitted++;
        dueBy(lastBegun.isPresent() ? Math.max(now, lastBegun.getAsLong() + GATHER.toNanos()) : now);
    }

    /// Makes a try due at once, if anything is unsaved.
    void hurry(long now) {
        if (!isAllSaved()) {
            dueBy(now);
        }
    }

    Flush flush(long now) {
        hurry(now);
        return new Flush(submitted, tries);
    }

    /// How long until the next try; empty where none is planned.
    OptionalLong nanosLeft(long now) {
        return due.isPresent() ? OptionalLong.of(Math.max(0, due.getAsLong() - now)) : due;
    }

    Optional<Try> begin(long now) {
        lastBegun = OptionalLong.of(now);
        due = OptionalLong.empty();
        tries++;
        return newest.map(progress -> new Try(progress, submitted, tries));
    }

    void succeeded(Try attempt) {
        saved = attempt.upTo();
        failuresInARow = 0;
        if (isAllSaved()) {
            newest = Optional.empty();
            due = OptionalLong.empty();
        }
    }

    void failed(Try attempt, long now) {
        lastFailed = attempt.number();
        dueBy(now + RETRIES.get(Math.min(failuresInARow, RETRIES.size() - 1)).toNanos());
        failuresInARow++;
    }

    /// As failed, but only another change or [#hurry] leads to another try.
    void refused(Try attempt) {
        lastFailed = attempt.number();
    }

    /// Makes a try due of which the outcome was lost.
    void lost(long now) {
        if (!isAllSaved()) {
            dueBy(now + RETRIES.getFirst().toNanos());
        }
    }

    boolean isAllSaved() {
        return saved == submitted;
    }

    boolean isSaved(Flush flush) {
        return saved >= flush.upTo();
    }

    boolean isSettled(Flush flush) {
        return isSaved(flush) || lastFailed > flush.after();
    }

    private void dueBy(long time) {
        if (due.isEmpty() || time - due.getAsLong() < 0) {
            due = OptionalLong.of(time);
        }
    }
}
