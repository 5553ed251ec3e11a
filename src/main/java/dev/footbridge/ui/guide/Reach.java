package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Marker;
import dev.footbridge.content.document.Piece;
import dev.footbridge.content.document.Prose;

/// Which pieces hold something that Tab leads to.
final class Reach {

    private Reach() {}

    static boolean takesKeyboard(Piece piece) {
        var marked = piece.marker()
                .filter(it -> it instanceof Marker.Task || it instanceof Marker.Note)
                .isPresent();
        return marked
                || switch (piece.content()) {
                    case Content.Code code -> code.first() || code.last();
                    case Content.Paragraph(var prose, var _) -> leads(prose);
                    case Content.Heading(var _, var _, var prose) -> leads(prose);
                    case Content.Row row -> row.cells().stream().anyMatch(Reach::leads);
                    case Content.Figure _ -> true;
                    case Content.CalloutTitle _, Content.Rule _ -> false;
                };
    }

    private static boolean leads(Prose prose) {
        return prose.spans().stream().anyMatch(span -> span.target().isPresent());
    }
}
