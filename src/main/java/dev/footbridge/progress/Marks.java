package dev.footbridge.progress;

import dev.footbridge.content.id.Key;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The learner's marks of one kind, by id. Marks on ids that the bridge no longer has are kept like all others.
///
/// @param unsaid the value of an id that has no mark
/// @param all the marks, ordered by id
public record Marks<K extends Key, V>(V unsaid, SortedMap<K, Mark<V>> all) {

    public Marks {
        var sorted = new TreeMap<K, Mark<V>>(Comparator.comparing(Key::value));
        sorted.putAll(all);
        all = Collections.unmodifiableSortedMap(sorted);
    }

    public static <K extends Key, V> Marks<K, V> none(V unsaid) {
        return new Marks<>(unsaid, Collections.emptySortedMap());
    }

    public V get(K id) {
        return mark(id).map(Mark::value).orElse(unsaid);
    }

    public Optional<Mark<V>> mark(K id) {
        return Optional.ofNullable(all.get(id));
    }

    /// These marks with one made anew. What a newer version said beside the old value stays.
    public Marks<K, V> with(K id, V value, Stamp stamp) {
        return with(id, new Mark<>(value, stamp, mark(id).map(Mark::extras).orElse(Extras.NONE)));
    }

    public Marks<K, V> with(K id, Mark<V> mark) {
        var next = new TreeMap<>(all);
        next.put(id, mark);
        return new Marks<>(unsaid, next);
    }

    Marks<K, V> merge(Marks<K, V> other) {
        if (equals(other)) {
            return this;
        }
        var both = new TreeMap<>(all);
        other.all.forEach((id, mark) -> both.merge(id, mark, Mark::merge));
        return new Marks<>(unsaid, both);
    }

    /// Takes one of the learner's own changes back: each value that differs between `before` and `after`, and still
    /// stands as this replica set it, is set back under `stamp`. Marks made since, or newer ones that another copy
    /// brought, stay.
    Marks<K, V> revert(Marks<K, V> before, Marks<K, V> after, Stamp stamp) {
        var reverted = this;
        for (var change : after.all.entrySet()) {
            var id = change.getKey();
            var old = before.said(id);
            if (!old.says(change.getValue()) && said(id).standsAs(change.getValue(), stamp.replica())) {
                reverted = reverted.with(id, new Mark<>(old.value(), stamp, said(id).extras(), old.unread()));
            }
        }
        return reverted;
    }

    /// Says again what `then` said: each value that differs is set back under `stamp`, those that `then` had none of
    /// too.
    /// What a newer version said beside the values stays, and so do the marks that say the same.
    Marks<K, V> restored(Marks<K, V> then, Stamp stamp) {
        var restored = merge(then);
        for (var id : restored.all.keySet()) {
            var old = then.said(id);
            if (!old.says(said(id))) {
                var extras = restored.said(id).extras().merge(old.extras());
                restored = restored.with(id, new Mark<>(old.value(), stamp, extras, old.unread()));
            }
        }
        return restored;
    }

    Mark<V> said(K id) {
        return mark(id).orElseGet(() -> new Mark<>(unsaid, Stamp.OLDEST));
    }

    Stamp latest() {
        return all.values().stream().map(Mark::stamp).reduce(Stamp.OLDEST, Stamp::latest);
    }
}
