package dev.footbridge.content.markdown;

/// What a fenced block of the language `figure` holds: a drawing in characters, and a caption as its last lines.
///
/// @param drawing the drawing alone
/// @param caption what it says in words, on one line; empty where there is none
public record FigureText(String drawing, String caption) {

    public static final String LANGUAGE = "figure";

    private static final String CAPTION = "Caption: ";

    /// @param literal the block's text
    public static FigureText of(String literal) {
        var text = literal.stripTrailing();
        var at = text.startsWith(CAPTION) ? 0 : text.lastIndexOf("\n" + CAPTION) + 1;
        if (at == 0 && !text.startsWith(CAPTION)) {
            return new FigureText(text, "");
        }
        var caption = text.substring(at + CAPTION.length()).replace('\n', ' ').strip();
        return new FigureText(text.substring(0, at).stripTrailing(), caption);
    }
}
