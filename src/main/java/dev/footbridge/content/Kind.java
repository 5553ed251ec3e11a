package dev.footbridge.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of question, as self-checks name them.
enum Kind {
    EXPLAIN,
    CHOOSE,
    COMPUTE,
    ORDER,
    MATCH;

    Shape shape() {
        return switch (this) {
            case EXPLAIN -> Shape.EXPLAIN;
            case CHOOSE -> Shape.CHOOSE;
            case COMPUTE -> Shape.COMPUTE;
            case ORDER -> Shape.ORDER;
            case MATCH -> Shape.MATCH;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Kind::word).toList();
    }
}
