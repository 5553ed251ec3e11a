package dev.footbridge.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Which versions of an entry have been seen: for each replica its newest stamp, and with that all of its older ones.
/// A version vector, after Parker et al., *Detection of Mutual Inconsistency in Distributed Systems*, 1983.
///
/// @param stamps one for each replica, in the order of replicas
public record Seen(List<Stamp> stamps) {

    private static final Comparator<Stamp> BY_REPLICA =
            Comparator.comparing(stamp -> stamp.replica().id());

    public static final Seen NOTHING = new Seen(List.of());

    public Seen {
        stamps = stamps.size() < 2 ? List.copyOf(stamps) : newestOfEach(stamps);
    }

    public static Seen of(Stamp stamp) {
        return new Seen(List.of(stamp));
    }

    boolean covers(Stamp stamp) {
        for (var seen : stamps) {
            if (seen.replica().equals(stamp.replica())) {
                return seen.compareTo(stamp) >= 0;
            }
        }
        return false;
    }

    public Seen and(Stamp stamp) {
        return covers(stamp) ? this : and(of(stamp));
    }

    Seen and(Seen other) {
        if (equals(other)) {
            return this;
        }
        var both = new ArrayList<>(stamps);
        both.addAll(other.stamps);
        return new Seen(both);
    }

    Stamp latest() {
        return stamps.stream().reduce(Stamp.OLDEST, Stamp::latest);
    }

    private static List<Stamp> newestOfEach(List<Stamp> stamps) {
        var newest = new TreeMap<Stamp, Stamp>(BY_REPLICA);
        for (var stamp : stamps) {
            newest.merge(stamp, stamp, Stamp::latest);
        }
        return List.copyOf(newest.values());
    }
}
