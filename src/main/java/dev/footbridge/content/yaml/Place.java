package dev.footbridge.content.yaml;

import java.util.Comparator;

/// A place in a file. Places order as one reads.
///
/// @param line from 1
/// @param column from 1, in code points
public record Place(int line, int column) implements Comparable<Place> {

    /// Where a file begins.
    public static final Place START = new Place(1, 1);

    private static final Comparator<Place> READING_ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }
}
