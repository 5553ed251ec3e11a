package dev.footbridge.content.markdown;

import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;

/// A figure is a fenced block of the language `figure`: a drawing in characters, and a caption as its last line.
public final class Figures {

    public static final String LANGUAGE = "figure";

    private static final String CAPTION = "Caption: ";

    private Figures() {}

    public static boolean isFigure(FencedCodeBlock block) {
        return block.getInfo().strip().equals(LANGUAGE);
    }

    /// What the figure says in words; empty where it has no caption.
    public static Optional<String> caption(FencedCodeBlock figure) {
        var literal = figure.getLiteral().stripTrailing();
        var at = captionAt(literal);
        return at < 0
                ? Optional.empty()
                : Optional.of(literal.substring(at + CAPTION.length()).strip());
    }

    /// The drawing alone.
    public static String drawing(FencedCodeBlock figure) {
        var literal = figure.getLiteral().stripTrailing();
        var at = captionAt(literal);
        return at < 0 ? literal : literal.substring(0, at).stripTrailing();
    }

    /// A caption may go on over further lines; nothing comes after it.
    private static int captionAt(String literal) {
        if (literal.startsWith(CAPTION)) {
            return 0;
        }
        var at = literal.lastIndexOf("\n" + CAPTION);
        return at < 0 ? -1 : at + 1;
    }
}
