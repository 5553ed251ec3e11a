package dev.footbridge.ui.kit;

import dev.footbridge.content.Bridge;
import dev.footbridge.guidance.Standing;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.History;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Stamp;
import dev.footbridge.progress.store.SaveState;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one place where state lives. A screen calls [#apply], the standing changes, and every screen that listens shows
/// it in the same frame. FX thread only.
public final class Study {

    private final Clock clock;
    private final Replica replica;
    private final Consumer<Progress> saver;
    private final ReadOnlyObjectWrapper<Standing> standing;
    private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>(History.EMPTY);
    private final ReadOnlyObjectWrapper<SaveState> saveState;

    /// @param progress what was read from the file
    /// @param replica the name of this run, fresh
    /// @param saver is handed every new progress, on the FX thread; must return at once
    public Study(
            Bridge bridge,
            Progress progress,
            Clock clock,
            Replica replica,
            SaveState saveState,
            Consumer<Progress> saver) {
        this.clock = clock;
        this.replica = replica;
        this.saver = saver;
        this.standing = new ReadOnlyObjectWrapper<>(Standing.of(bridge, progress));
        this.saveState = new ReadOnlyObjectWrapper<>(saveState);
    }

    public Bridge bridge() {
        return standing().bridge();
    }

    public Progress progress() {
        return standing().progress();
    }

    public Standing standing() {
        return standing.get();
    }

    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    public Clock clock() {
        return clock;
    }

    /// Makes a change. One that changes nothing leaves no trace.
    public void apply(Change change) {
        var before = progress();
        var after = change.on(before, clock.instant(), nextStamp());
        if (!after.equals(before)) {
            history.set(history.get().record(change, before, after));
            become(after);
        }
    }

    public void undo() {
        step(history.get().undo(progress(), nextStamp()));
    }

    public void redo() {
        step(history.get().redo(progress(), nextStamp()));
    }

    /// Takes in what another program wrote to the file. Undo then still means the learner's own last changes.
    ///
    /// @return the learner's last changes that can no longer be undone: another copy changed the same
    public List<Change> absorb(Progress incoming) {
        var merged = progress().merge(incoming);
        if (merged.equals(progress())) {
            return List.of();
        }
        var before = history.get().undoable();
        standing.set(standing().after(merged));
        history.set(history.get().onto(merged, nextStamp()));
        var left = history.get().undoable().size();
        return before.subList(left, before.size()).reversed().stream()
                .map(History.Entry::change)
                .toList();
    }

    public void report(SaveState state) {
        saveState.set(state);
    }

    private void step(Optional<History.Stepped> stepped) {
        stepped.ifPresent(it -> {
            history.set(it.history());
            become(it.progress());
        });
    }

    private void become(Progress next) {
        standing.set(standing().after(next));
        saver.accept(next);
    }

    private Stamp nextStamp() {
        return progress().latest().next(clock.instant(), replica);
    }
}
