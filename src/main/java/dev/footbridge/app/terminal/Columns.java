package dev.footbridge.app.terminal;

/// How many columns of a terminal a text takes.
final class Columns {

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /// East Asian text and pictures.
    private static boolean isWide(int character) {
        return Character.isIdeographic(character)
                || (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x3040 && character <= 0x30FF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0x1F300 && character <= 0x1FAFF);
    }

    /// How many characters of `text` take at most so many columns; at least one.
    static int cut(String text, int columns) {
        var taken = 0;
        var at = 0;
        while (at < text.length()) {
            taken += of(text.codePointAt(at));
            if (taken > columns && at > 0) {
                return at;
            }
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    /// Without control characters, of which a terminal might make something, but for line feeds; tabs as spaces.
    static String clean(String text) {
        var clean = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == '\t') {
                clean.append("    ");
            } else if (character == '\n' || !Character.isISOControl(character)) {
                clean.appendCodePoint(character);
            }
        });
        return clean.toString();
    }
}
