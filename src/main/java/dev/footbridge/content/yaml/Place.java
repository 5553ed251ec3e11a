package dev.footbridge.content.yaml;

/// A place in a file. Places order as one reads.
///
/// @param line from 1
/// @param column from 1, in code points
public record Place(int line, int column) implements Comparable<Place> {

    /// Where a file begins.
    public static final Place START = new Place(1, 1);

    @Override
    public int compareTo(Place other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }
}
