package dev.footbridge.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// One entry of a log. It has one version, but for two copies that wrote on it without knowing of each other: then
/// both stay, until the learner writes again. A deleted entry has none, and only what was seen of it is kept.
///
/// This is a multi-value register: a version goes only where the other copy has seen it and no longer has it. So an
/// edit that the one who deleted had not seen is stronger than the delete, and merging is commutative, associative and
/// idempotent whatever the clocks said. After Bieniusa et al., *An Optimized Conflict-free Replicated Set*, 2012.
///
/// @param versions oldest first, each under a stamp of its own; one that this version of the program cannot read is
/// empty
/// @param seen covers at least the versions
public record Entry<V>(List<Mark<Optional<V>>> versions, Seen seen) {

    public Entry {
        versions = versions.size() < 2 ? List.copyOf(versions) : inOrder(versions);
        for (var version : versions) {
            seen = seen.and(version.stamp());
        }
    }

    /// An entry of which nothing was ever seen.
    static <V> Entry<V> none() {
        return new Entry<>(List.of(), Seen.NOTHING);
    }

    static <V> Entry<V> of(V value, Stamp stamp) {
        return new Entry<>(List.of(new Mark<>(Optional.of(value), stamp)), Seen.of(stamp));
    }

    /// What it says now, by the newest version; empty where it is deleted, or that version cannot be read.
    public Optional<V> value() {
        return newest().flatMap(Mark::value);
    }

    public boolean isDeleted() {
        return versions.isEmpty();
    }

    /// Whether it says `value` and nothing beside.
    boolean isOnly(V value) {
        return versions.size() == 1 && value().equals(Optional.of(value));
    }

    /// What other copies wrote at the same time, oldest first.
    public List<V> besides() {
        return versions.stream()
                .limit(Math.max(0, versions.size() - 1))
                .flatMap(it -> it.value().stream())
                .toList();
    }

    /// What was written last, in the place of all versions.
    Entry<V> edit(V value, Stamp stamp) {
        var extras = newest().map(Mark::extras).orElse(Extras.NONE);
        return new Entry<>(List.of(new Mark<>(Optional.of(value), stamp, extras)), seen);
    }

    Entry<V> delete(Stamp stamp) {
        return new Entry<>(List.of(), seen.and(stamp));
    }

    Entry<V> merge(Entry<V> other) {
        if (equals(other)) {
            return this;
        }
        var left = new TreeMap<Stamp, Mark<Optional<V>>>();
        versions.stream().filter(it -> other.keeps(it)).forEach(it -> left.put(it.stamp(), it));
        other.versions.stream().filter(it -> keeps(it)).forEach(it -> left.merge(it.stamp(), it, Mark::merge));
        return new Entry<>(List.copyOf(left.values()), seen.and(other.seen));
    }

    /// The versions of `before` again, as new ones from `stamp` on.
    Entry<V> backTo(Entry<V> before, Stamp stamp) {
        var again = new ArrayList<Mark<Optional<V>>>();
        var next = stamp;
        for (var version : before.versions) {
            again.add(new Mark<>(version.value(), next, version.extras(), version.unread()));
            next = next.next(next.wall(), next.replica());
        }
        return new Entry<>(again, seen.and(stamp));
    }

    /// Whether this says what `other` does, and `replica` was the last to write it.
    boolean standsAs(Entry<V> other, Replica replica) {
        var last = newest().map(Mark::stamp).orElseGet(this::latest);
        return says(other) && last.replica().equals(replica);
    }

    /// Whether both say the same, whoever said it when.
    boolean says(Entry<V> other) {
        if (versions.size() != other.versions.size()) {
            return false;
        }
        for (var i = 0; i < versions.size(); i++) {
            if (!versions.get(i).says(other.versions.get(i))) {
                return false;
            }
        }
        return true;
    }

    Stamp latest() {
        return seen.latest();
    }

    private boolean keeps(Mark<Optional<V>> version) {
        return !seen.covers(version.stamp())
                || versions.stream().anyMatch(it -> it.stamp().equals(version.stamp()));
    }

    private Optional<Mark<Optional<V>>> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    private static <V> List<Mark<Optional<V>>> inOrder(List<Mark<Optional<V>>> versions) {
        return versions.stream().sorted(Comparator.comparing(Mark::stamp)).toList();
    }
}
