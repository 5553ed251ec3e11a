package dev.footbridge.review;

import dev.footbridge.progress.Entry;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Log;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/// Walks two states of a log side by side and tells in which entries they differ.
final class Differences {

    interface Told<V> {
        /// @param was what the entry said, empty where it was not there or deleted
        /// @param is what it says, empty as well
        void entry(EntryId id, Optional<V> was, Optional<V> is);
    }

    private Differences() {}

    @SuppressWarnings("ReferenceEquality") // two states of a log share the entries that stayed
    static <V> void between(Log<V> before, Log<V> after, Told<V> told) {
        var olds = before.all().entrySet().iterator();
        var old = next(olds);
        for (var now : after.all().entrySet()) {
            while (old.isPresent() && old.get().getKey().compareTo(now.getKey()) < 0) {
                told.entry(old.get().getKey(), old.get().getValue().value(), Optional.empty());
                old = next(olds);
            }
            var same = old.isPresent() && old.get().getKey().equals(now.getKey());
            var was = same ? old.map(Map.Entry::getValue) : Optional.<Entry<V>>empty();
            if (was.isEmpty() || was.get() != now.getValue()) {
                told.entry(
                        now.getKey(), was.flatMap(Entry::value), now.getValue().value());
            }
            old = same ? next(olds) : old;
        }
        for (; old.isPresent(); old = next(olds)) {
            told.entry(old.get().getKey(), old.get().getValue().value(), Optional.empty());
        }
    }

    private static <E> Optional<E> next(Iterator<E> entries) {
        return entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
    }
}
