package dev.footbridge.progress;

/// One thing the learner said, and when: the newest stamp wins.
///
/// @param extras what a newer version of the program said beside the value
public record Mark<V>(V value, Stamp stamp, Extras extras) {

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
            return new Mark<>(value, stamp, extras.merge(other.extras));
        }
        return order > 0 ? this : other;
    }
}
