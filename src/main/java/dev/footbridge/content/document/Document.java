package dev.footbridge.content.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A text as it is read, from top to bottom.
///
/// A place in it is an offset into [#text].
///
/// @param text the words of all pieces, a line feed between two pieces
/// @param places where each target in the text stands: the slug of a heading after `#`, a footnote's number after `^`,
///     the first reference to it after `^^`
public record Document(String text, List<Piece> pieces, Map<String, Integer> places) {

    public static final Document EMPTY = new Document("", List.of(), Map.of());

    public Document {
        pieces = List.copyOf(pieces);
        places = Map.copyOf(places);
    }

    /// The pieces that are headings, in their order.
    public List<Piece> headings() {
        return pieces.stream()
                .filter(piece -> piece.content() instanceof Content.Heading)
                .toList();
    }

    /// Where a target of this text stands; empty for one that is not of this text.
    public OptionalInt place(Target target) {
        var place = switch (target) {
            case Target.Here(var slug) -> places.get("#" + slug);
            case Target.Footnote(var number) -> places.get("^" + number);
            case Target.FootnoteReference(var number) -> places.get("^^" + number);
            default -> null;
        };
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// The number of the piece that holds the place, the last where the place is behind the end.
    ///
    /// @throws IllegalStateException if there are no pieces
    public int pieceAt(int place) {
        if (pieces.isEmpty()) {
            throw new IllegalStateException("nothing to stand in");
        }
        var from = 0;
        var to = pieces.size() - 1;
        while (from < to) {
            var middle = (from + to + 1) / 2;
            if (pieces.get(middle).at() <= place) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from;
    }

    /// The heading under which a place stands; empty before the first.
    public Optional<Piece> headingAt(int place) {
        return headings().stream().filter(heading -> heading.at() <= place).reduce((_, last) -> last);
    }

    /// What the clipboard gets for a stretch of text: its words, with the markers of items and an empty line between
    /// paragraphs.
    public String copy(int from, int to) {
        var copied = new StringBuilder();
        Piece before = null;
        for (var piece : pieces.subList(pieceAt(from), pieceAt(Math.max(from, to)) + 1)) {
            var start = Math.max(from, piece.at());
            var end = Math.min(to, piece.end());
            if (start > end || (piece.text().isEmpty() && piece.marker().isEmpty())) {
                continue;
            }
            if (before != null) {
                copied.append(between(before, piece));
            }
            if (start == piece.at() && from < piece.end()) {
                piece.marker().map(Marker::text).ifPresent(copied::append);
            }
            copied.append(text, start, end);
            before = piece;
        }
        return copied.toString();
    }

    private static String between(Piece before, Piece piece) {
        if (piece.content() instanceof Content.Paragraph(var _, var continues) && continues) {
            return "";
        }
        var close = piece.content() instanceof Content.Row(var _, var _, var head, var _)
                ? !head
                : piece.content() instanceof Content.Code code
                        ? !code.first()
                        : !piece.within().isEmpty()
                                && piece.within().getLast().kind() == Frame.Kind.TIGHT_ITEM
                                && !before.within().isEmpty();
        return close ? "\n" : "\n\n";
    }
}
