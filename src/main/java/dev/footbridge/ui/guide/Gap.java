package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Frame;
import dev.footbridge.content.document.Piece;
import java.util.Optional;

/// How a piece stands to those above and below it.
///
/// @param above the space above it, in em
/// @param sharedAbove how many frames it shares with the piece above, from the outermost
/// @param sharedBelow how many frames it shares with the piece below
record Gap(double above, int sharedAbove, int sharedBelow) {

    private static final double PARAGRAPH = 0.8;
    private static final double TIGHT = 0.25;
    private static final double BLOCK = 1.1;

    static Gap of(Piece piece, Optional<Piece> before, Optional<Piece> after) {
        return new Gap(
                before.map(it -> above(it, piece)).orElse(0.0),
                before.map(it -> shared(it, piece)).orElse(0),
                after.map(it -> shared(piece, it)).orElse(0));
    }

    private static int shared(Piece one, Piece other) {
        var level = 0;
        while (one.shares(level, other)) {
            level++;
        }
        return level;
    }

    private static double above(Piece before, Piece piece) {
        return switch (piece.content()) {
            case Content.Heading(var level, var _, var _) -> level <= 2 ? 2.2 : 1.6;
            case Content.Row row -> row.head() ? BLOCK : 0;
            case Content.Code code -> code.first() ? BLOCK : 0;
            case Content.Figure _, Content.Rule _, Content.CalloutTitle _ -> BLOCK;
            case Content.Paragraph paragraph -> paragraph.continues() ? 0 : aboveParagraph(before, piece);
        };
    }

    private static double aboveParagraph(Piece before, Piece piece) {
        if (before.content() instanceof Content.CalloutTitle) {
            return TIGHT;
        }
        if (before.content() instanceof Content.Heading) {
            return 0.5;
        }
        if (!(before.content() instanceof Content.Paragraph)) {
            return BLOCK;
        }
        var inner = piece.within().isEmpty()
                ? Optional.<Frame.Kind>empty()
                : Optional.of(piece.within().getLast().kind());
        var close = inner.filter(kind -> kind == Frame.Kind.TIGHT_ITEM || kind == Frame.Kind.FOOTNOTE)
                        .isPresent()
                && before.within().stream()
                        .anyMatch(frame -> frame.kind().isItem() || frame.kind() == Frame.Kind.FOOTNOTE);
        return close ? TIGHT + 0.1 : PARAGRAPH;
    }
}
