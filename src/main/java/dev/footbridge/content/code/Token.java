package dev.footbridge.content.code;

/// A stretch of code that is coloured. What is in no token is plain.
///
/// @param from the first character
/// @param to behind the last character
public record Token(int from, int to, Kind kind) {

    public enum Kind {
        COMMENT,
        STRING,
        NUMBER,
        KEYWORD,
        /// The name of a value: a key of YAML or JSON, a variable of the shell.
        NAME
    }
}
