package dev.footbridge.progress;

import java.util.Optional;

/// One thing the learner said, and when: the newest stamp wins.
///
/// @param extras what a newer version of the program said beside the value
/// @param unread the whole mark but for its stamp, as compact JSON, where it says a word that this version does not
///     know; `value` is then that of an id without a mark. The next mark on the same id takes its place
public record Mark<V>(V value, Stamp stamp, Extras extras, Optional<String> unread) {

    public Mark(V value, Stamp stamp, Extras extras) {
        this(value, stamp, extras, Optional.empty());
    }

    public Mark(V value, Stamp stamp) {
        this(value, stamp, Extras.NONE);
    }

    /// The newer of two marks. Equal stamps mean equal marks, but for a file edited by hand: then what sorts last
    /// wins, so that merging stays commutative and associative.
    Mark<V> merge(Mark<V> other) {
        var order = stamp.compareTo(other.stamp);
        if (order == 0) {
            order = value.toString().compareTo(other.value.toString());
        }
        if (order == 0) {
            order = unread.orElse("").compareTo(other.unread.orElse(""));
        }
        if (order == 0) {
            return new Mark<>(value, stamp, extras.merge(other.extras), unread);
        }
        return order > 0 ? this : other;
    }

    /// Whether both say the same, whoever said it when.
    boolean says(Mark<V> other) {
        return value.equals(other.value) && unread.equals(other.unread);
    }

    /// Whether this is `replica`'s own and still says what `other` does.
    boolean standsAs(Mark<V> other, Replica replica) {
        return says(other) && stamp.replica().equals(replica);
    }
}
