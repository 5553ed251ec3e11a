package dev.footbridge.content.document;

import java.util.Optional;
import java.util.Set;

/// Some words that look alike and lead to the same place.
///
/// @param target where they lead; empty for plain words
public record Span(String text, Set<Style> styles, Optional<Target> target) {

    public Span {
        styles = Set.copyOf(styles);
    }

    public static Span plain(String text) {
        return new Span(text, Set.of(), Optional.empty());
    }

    Span part(int from, int to) {
        return new Span(text.substring(from, to), styles, target);
    }
}
