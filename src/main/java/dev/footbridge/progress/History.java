package dev.footbridge.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The learner's own changes of this run, to step back and forth through. Immutable.
///
/// A step back is a new change under a new stamp, so that it merges like any other. It touches only what still stands
/// as the learner left it: after a merge, undo still means the learner's own last changes and nothing else.
///
/// @param undoable oldest first, at most [#DEPTH]
/// @param redoable the one undone last stands last
public record History(List<Entry> undoable, List<Entry> redoable) {

    public static final int DEPTH = 500;

    public static final History EMPTY = new History(List.of(), List.of());

    /// One change and the progress on either side of it.
    public record Entry(Change change, Progress before, Progress after) {

        private Progress takenBackFrom(Progress now, Stamp stamp) {
            return now.revert(before, after, stamp);
        }
    }

    /// A history and the progress that it leads to.
    public record Stepped(History history, Progress progress) {}

    public History {
        undoable = List.copyOf(undoable);
        redoable = List.copyOf(redoable);
    }

    /// This history with one more change. Typing is one change a letter, so one that goes on where the last change
    /// left off becomes one with that: undo takes back a stretch of writing. One that ends where it began leaves
    /// nothing to undo. Neither does a change that sets what was set already, such as turning to a module anew.
    public History record(Change change, Progress before, Progress after) {
        var goesOn = redoable.isEmpty()
                && !undoable.isEmpty()
                && change.goesOn(undoable.getLast().change(), undoable.getLast().after(), before);
        var start = goesOn ? undoable.getLast().before() : before;
        var earlier = goesOn ? without(undoable) : undoable;
        var entry = new Entry(goesOn ? undoable.getLast().change().with(change) : change, start, after);
        if (!entry.takenBackFrom(after, after.latest()).equals(after)) {
            return new History(with(earlier, entry), List.of());
        }
        return goesOn ? new History(earlier, List.of()) : this;
    }

    /// This history without steps that would no longer do anything, after `now` came in from elsewhere.
    public History onto(Progress now, Stamp stamp) {
        return new History(effective(undoable, now, stamp), effective(redoable, now, stamp));
    }

    public Optional<Change> nextUndo() {
        return undoable.isEmpty()
                ? Optional.empty()
                : Optional.of(undoable.getLast().change());
    }

    public Optional<Change> nextRedo() {
        return redoable.isEmpty()
                ? Optional.empty()
                : Optional.of(redoable.getLast().change());
    }

    /// Takes the last change back; empty where there is none.
    public Optional<Stepped> undo(Progress now, Stamp stamp) {
        if (undoable.isEmpty()) {
            return Optional.empty();
        }
        var entry = undoable.getLast();
        var next = entry.takenBackFrom(now, stamp);
        var undone = new Entry(entry.change(), now, next);
        var history = new History(without(undoable), with(redoable, undone));
        return Optional.of(new Stepped(history.onto(next, stamp), next));
    }

    /// Makes the change that was undone last again; empty where there is none.
    public Optional<Stepped> redo(Progress now, Stamp stamp) {
        if (redoable.isEmpty()) {
            return Optional.empty();
        }
        var entry = redoable.getLast();
        var next = entry.takenBackFrom(now, stamp);
        var redone = new Entry(entry.change(), now, next);
        var history = new History(with(undoable, redone), without(redoable));
        return Optional.of(new Stepped(history.onto(next, stamp), next));
    }

    private static List<Entry> effective(List<Entry> entries, Progress now, Stamp stamp) {
        var left = entries;
        while (!left.isEmpty() && left.getLast().takenBackFrom(now, stamp).equals(now)) {
            left = without(left);
        }
        return left;
    }

    private static List<Entry> with(List<Entry> entries, Entry last) {
        var next = new ArrayList<>(entries);
        next.add(last);
        return next.size() > DEPTH ? next.subList(1, next.size()) : next;
    }

    private static List<Entry> without(List<Entry> entries) {
        return entries.subList(0, entries.size() - 1);
    }
}
