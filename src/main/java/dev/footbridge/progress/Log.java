package dev.footbridge.progress;

import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// What the learner logged of one kind, by entry. Immutable; a new one shares nearly all with the one before, so that
/// ten years of entries cost nothing to keep every state of.
///
/// An entry is added, edited under a newer stamp, or deleted; what is deleted leaves a trace, so that a copy that still
/// has it does not bring it back.
@SuppressWarnings("ReferenceEquality") // what is the same need not be compared
public final class Log<V> {

    private final PSortedMap<EntryId, Entry<V>> all;
    private final Stamp latest;

    private Log(PSortedMap<EntryId, Entry<V>> all, Stamp latest) {
        this.all = all;
        this.latest = latest;
    }

    public static <V> Log<V> none() {
        return new Log<>(TreePMap.empty(), Stamp.OLDEST);
    }

    public static <V> Log<V> of(Map<EntryId, Entry<V>> entries) {
        var latest = entries.values().stream().map(Entry::latest).reduce(Stamp.OLDEST, Stamp::latest);
        return new Log<>(TreePMap.from(entries), latest);
    }

    /// All entries, deleted ones too, in the order in which they were made.
    public SequencedMap<EntryId, Entry<V>> all() {
        return all;
    }

    public Optional<Entry<V>> entry(EntryId id) {
        return Optional.ofNullable(all.get(id));
    }

    /// What an entry says; empty where there is none, or it is deleted.
    public Optional<V> get(EntryId id) {
        return entry(id).flatMap(Entry::value);
    }

    /// What stands in the log, in the order in which it was made.
    public Stream<V> values() {
        return all.values().stream().flatMap(entry -> entry.value().stream());
    }

    /// How many entries stand.
    public int size() {
        return (int) all.values().stream().filter(entry -> !entry.isDeleted()).count();
    }

    Log<V> add(V value, Stamp stamp) {
        return with(new EntryId(stamp), Entry.of(value, stamp));
    }

    /// @return this, where there is no such entry or it says so already. A deleted entry comes back
    Log<V> edit(EntryId id, V value, Stamp stamp) {
        var entry = entry(id);
        return entry.isEmpty() || entry.get().isOnly(value)
                ? this
                : with(id, entry.get().edit(value, stamp));
    }

    /// @return this, where there is no such entry or it is deleted already
    Log<V> delete(EntryId id, Stamp stamp) {
        return entry(id)
                .filter(it -> !it.isDeleted())
                .map(it -> with(id, it.delete(stamp)))
                .orElse(this);
    }

    Log<V> merge(Log<V> other) {
        if (equals(other)) {
            return this;
        }
        var both = all;
        var ours = all.entrySet().iterator();
        var our = next(ours);
        for (var their : other.all.entrySet()) {
            while (our.isPresent() && our.get().getKey().compareTo(their.getKey()) < 0) {
                our = next(ours);
            }
            var isBoth = our.isPresent() && our.get().getKey().equals(their.getKey());
            var old = isBoth ? our.get().getValue() : Entry.<V>none();
            if (old != their.getValue()) {
                var merged = isBoth ? old.merge(their.getValue()) : their.getValue();
                both = merged.equals(old) && isBoth ? both : both.plus(their.getKey(), merged);
            }
        }
        return new Log<>(both, Stamp.latest(latest, other.latest));
    }

    /// Takes one of the learner's own changes back: each entry that differs between `before` and `after`, and still
    /// stands as this replica left it, says again what it did before.
    ///
    /// @param after has at least the entries that `before` has, since none ever goes away
    Log<V> revert(Log<V> before, Log<V> after, Stamp stamp) {
        if (before == after) {
            return this;
        }
        var reverted = this;
        var old = before.all.entrySet().iterator();
        var was = next(old);
        for (var change : after.all.entrySet()) {
            var isOld = was.isPresent() && was.get().getKey().equals(change.getKey());
            var then = isOld ? was.get().getValue() : Entry.<V>none();
            if (then != change.getValue()) {
                reverted = reverted.back(change.getKey(), then, change.getValue(), stamp);
            }
            was = isOld ? next(old) : was;
        }
        return reverted;
    }

    /// The entries of both. Those that stood in `then` and are gone come back as they were, under `stamp`; those that
    /// stand here stay as they are.
    Log<V> restored(Log<V> then, Stamp stamp) {
        var restored = merge(then);
        for (var entry : restored.all.entrySet()) {
            var id = entry.getKey();
            var here = entry(id).filter(it -> !it.isDeleted());
            var standing = here.or(() -> then.entry(id).filter(it -> !it.isDeleted()));
            if (standing.isPresent() && (here.isEmpty() || entry.getValue().isDeleted())) {
                restored = restored.with(id, entry.getValue().backTo(standing.get(), stamp));
            }
        }
        return restored;
    }

    private static <E> Optional<E> next(Iterator<E> entries) {
        return entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
    }

    private Log<V> back(EntryId id, Entry<V> was, Entry<V> became, Stamp stamp) {
        return entry(id)
                .filter(now -> now.standsAs(became, stamp.replica()) && !was.says(became))
                .map(now -> with(id, now.backTo(was, stamp)))
                .orElse(this);
    }

    /// The newest stamp of any entry, [Stamp#OLDEST] where there is none.
    Stamp latest() {
        return latest;
    }

    private Log<V> with(EntryId id, Entry<V> entry) {
        return new Log<>(all.plus(id, entry), Stamp.latest(latest, entry.latest()));
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof Log<?> log && holdsAllOf(log));
    }

    /// As [java.util.Map#equals], but side by side, which takes no look-ups.
    private boolean holdsAllOf(Log<?> other) {
        if (all.size() != other.all.size()) {
            return false;
        }
        var theirs = other.all.entrySet().iterator();
        for (var our : all.entrySet()) {
            var their = theirs.next();
            if (!our.getKey().equals(their.getKey()) || !our.getValue().equals(their.getValue())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(all);
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
