package dev.footbridge.progress;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/// When and by whom a mark was made: a hybrid logical clock, so that of two copies' marks one is always the newer,
/// whatever the wall clocks said. After Kulkarni et al., *Logical Physical Clocks*, 2014.
///
/// Written `2026-03-09T18:04:11.120Z/0/k3f9x2ab`.
///
/// @param wall the highest wall time seen so far, in whole milliseconds
/// @param counter tells marks of one `wall` apart, from 0
/// @param replica who made the mark; breaks the last tie
public record Stamp(Instant wall, int counter, Replica replica) implements Comparable<Stamp> {

    /// Older than every stamp that [#next] gives: for a mark that was written by hand without one.
    public static final Stamp OLDEST = new Stamp(Instant.EPOCH, 0, new Replica("0"));

    private static final Instant NEWEST_READ = Instant.parse("9998-12-31T23:59:59.999Z");

    private static final Comparator<Stamp> ORDER = Comparator.comparing(Stamp::wall)
            .thenComparingInt(Stamp::counter)
            .thenComparing(stamp -> stamp.replica().id());

    public Stamp {
        if (counter < 0) {
            throw new IllegalArgumentException("negative counter: " + counter);
        }
        wall = wall.truncatedTo(ChronoUnit.MILLIS);
    }

    /// The stamp of the next mark: later than this one even if the wall clock went back.
    public Stamp next(Instant now, Replica by) {
        var time = now.truncatedTo(ChronoUnit.MILLIS);
        if (time.isAfter(wall)) {
            return new Stamp(time, 0, by);
        }
        return counter < Integer.MAX_VALUE ? new Stamp(wall, counter + 1, by) : new Stamp(wall.plusMillis(1), 0, by);
    }

    /// Reads what [#toString] wrote; empty for anything else, and for years that leave no room for later stamps.
    public static Optional<Stamp> parse(String text) {
        var first = text.indexOf('/');
        var second = text.indexOf('/', first + 1);
        if (first < 0 || second < 0 || !Replica.isWellFormed(text.substring(second + 1))) {
            return Optional.empty();
        }
        try {
            var wall = Instants.parse(text.substring(0, first));
            var counter = Integer.parseInt(text, first + 1, second, 10);
            return counter < 0 || wall.isAfter(NEWEST_READ)
                    ? Optional.empty()
                    : Optional.of(new Stamp(wall, counter, new Replica(text.substring(second + 1))));
        } catch (DateTimeException | NumberFormatException notAStamp) {
            return Optional.empty();
        }
    }

    public static Stamp latest(Stamp one, Stamp other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public int compareTo(Stamp other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return Instants.text(wall) + "/" + counter + "/" + replica.id();
    }
}
