package dev.footbridge.progress.store;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// Takes in what other programs do to the progress file while the program runs: what they write to it, and the
/// conflict copies that sync programs leave beside it. On a daemon thread of its own, from the start until closed.
public final class Intake implements AutoCloseable {

    /// How long trouble with the file has to last before a save deals with it: a file may be half written, or about to
    /// take its old one's place.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ProgressFile file;
    private final ConflictCopies copies;
    private final Consumer<TakenIn> told;
    private final Consumer<CopiesTakenIn> toldOfCopies;
    private final FolderWatch watch;
    private OptionalLong since = OptionalLong.empty();

    /// @param told what came of each look, of [TakenIn.Trouble] once it has lasted; on the thread of the watch
    /// @param toldOfCopies each time that there is something to tell of them; on the same thread
    public Intake(ProgressFile file, Consumer<TakenIn> told, Consumer<CopiesTakenIn> toldOfCopies) {
        this.file = file;
        this.copies = new ConflictCopies(file);
        this.told = told;
        this.toldOfCopies = toldOfCopies;
        this.watch = new FolderWatch(file::target, this::look);
    }

    /// Looks soon, as when the learner comes back to the window. Any thread may call.
    public void hurry() {
        watch.ring();
    }

    @Override
    public void close() {
        watch.close();
    }

    private Optional<Duration> look() {
        var takenIn = file.takeIn();
        var left = takenIn instanceof TakenIn.Trouble ? patienceLeft() : Duration.ZERO;
        var isPatient = left.isPositive();
        if (!isPatient) {
            since = OptionalLong.empty();
            told.accept(takenIn);
        }
        var taken = copies.takeIn();
        if (!taken.isNothing()) {
            toldOfCopies.accept(taken);
        }
        return isPatient ? Optional.of(left) : Optional.empty();
    }

    private Duration patienceLeft() {
        var now = System.nanoTime();
        since = OptionalLong.of(since.orElse(now));
        return PATIENCE.minusNanos(now - since.getAsLong());
    }
}
