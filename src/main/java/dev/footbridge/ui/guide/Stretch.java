package dev.footbridge.ui.guide;

/// A stretch of a document's text.
///
/// @param from the first character
/// @param to behind the last character
record Stretch(int from, int to) {

    static final Stretch NONE = new Stretch(0, 0);

    /// From one place to another, whichever comes first.
    static Stretch between(int one, int other) {
        return new Stretch(Math.min(one, other), Math.max(one, other));
    }

    boolean isEmpty() {
        return from >= to;
    }

    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }
}
