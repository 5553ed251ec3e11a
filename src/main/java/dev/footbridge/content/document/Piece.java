package dev.footbridge.content.document;

import java.util.List;
import java.util.Optional;

/// What is laid out at once: a paragraph, a heading, a block of code, a row of a table.
///
/// @param at where its text begins in that of the document
/// @param text its words
/// @param within what it stands in, outermost first
public record Piece(int at, String text, List<Frame> within, Optional<Marker> marker, Content content) {

    public Piece {
        within = List.copyOf(within);
    }

    public int end() {
        return at + text.length();
    }

    /// Whether both stand in the same callout, quote, item or footnote at `level`.
    public boolean shares(int level, Piece other) {
        return level < within.size()
                && level < other.within.size()
                && within.get(level).equals(other.within.get(level));
    }
}
