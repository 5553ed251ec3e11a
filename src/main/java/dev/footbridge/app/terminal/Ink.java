package dev.footbridge.app.terminal;

/// How words stand out in a terminal: by escape sequences, or not at all.
enum Ink {
    PLAIN(""),
    BOLD("1"),
    ITALIC("3"),
    UNDERLINED("4"),
    CODE("36"),
    DIM("2");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /// `word` in this ink, and back.
    String on(String word) {
        return code.isEmpty() || word.isEmpty() ? word : "\u001B[" + code + "m" + word + "\u001B[0m";
    }
}
