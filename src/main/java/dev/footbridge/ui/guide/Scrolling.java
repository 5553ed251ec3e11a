package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Document;
import dev.footbridge.content.document.Piece;
import java.util.Arrays;

/// Where a page stands: which piece is at the top, and how much of it is above. Heights are guessed until a piece has
/// been seen, so a page of any length costs no more than what is seen of it.
final class Scrolling {

    private static final double LINE = 1.55;

    private final Document document;
    private double[] heights = {};
    private boolean[] seen = {};
    private int first;
    private double hidden;

    Scrolling(Document document) {
        this.document = document;
    }

    /// Guesses all heights anew; the place stays. One more piece stands behind the last: the end of the page.
    void fit(Metrics metrics) {
        heights = new double[document.pieces().size() + 1];
        seen = new boolean[heights.length];
        Arrays.setAll(
                heights,
                i -> i == heights.length - 1
                        ? metrics.em(10)
                        : guess(document.pieces().get(i), metrics));
        hidden = Math.min(hidden, heights[first]);
    }

    private static double guess(Piece piece, Metrics metrics) {
        var letters = metrics.prose() / metrics.letter();
        var lines = switch (piece.content()) {
            case Content.Paragraph _, Content.Heading _ ->
                1 + Math.floor(piece.text().length() / letters);
            case Content.Code _, Content.Figure _ ->
                2.5 + piece.text().chars().filter(it -> it == '\n').count();
            case Content.Row row -> 1.3 + Math.floor(piece.text().length() / letters);
            case Content.CalloutTitle _, Content.Rule _ -> 2;
        };
        return metrics.em(lines * LINE + 0.8);
    }

    int size() {
        return heights.length;
    }

    /// The topmost piece of which something is seen.
    int first() {
        return first;
    }

    /// How much of it is above the page's upper edge, in pixels.
    double hidden() {
        return hidden;
    }

    double height(int piece) {
        return heights[piece];
    }

    void measured(int piece, double height) {
        heights[piece] = height;
        seen[piece] = true;
    }

    boolean isMeasured(int piece) {
        return seen[piece];
    }

    void goTo(int piece, double shift) {
        first = piece;
        hidden = shift;
    }

    void move(double by) {
        hidden += by;
    }

    /// Puts the place back into its bounds: the first piece is one of which something is seen.
    void settle() {
        while (hidden < 0 && first > 0) {
            first--;
            hidden += heights[first];
        }
        while (hidden >= heights[first] && first < heights.length - 1) {
            hidden -= heights[first];
            first++;
        }
        hidden = Math.max(0, hidden);
    }

    /// How much stands above the page's upper edge.
    double above() {
        var above = hidden;
        for (var i = 0; i < first; i++) {
            above += heights[i];
        }
        return above;
    }

    double total() {
        return Arrays.stream(heights).sum();
    }

    /// Moves so that `above` stands above the upper edge.
    void goToHeight(double above) {
        first = 0;
        hidden = Math.max(0, above);
        settle();
    }
}
