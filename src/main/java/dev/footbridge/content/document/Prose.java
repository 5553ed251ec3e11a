package dev.footbridge.content.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Running text: spans one after the other. A line feed in it is a line break that the author wants.
public record Prose(List<Span> spans) {

    public static final Prose NONE = new Prose(List.of());

    public Prose {
        spans = List.copyOf(spans);
    }

    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /// This text in parts of at most `longest` characters, each ending after a space where there is one near. One part
    /// where it is short enough, and where there is nothing.
    List<Prose> parts(int longest) {
        var text = text();
        var parts = new ArrayList<Prose>();
        var from = 0;
        while (text.length() - from > longest) {
            var space = text.lastIndexOf(' ', from + longest - 1);
            var to = space > from + longest / 2 ? space + 1 : from + longest;
            if (Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            parts.add(part(from, to));
            from = to;
        }
        parts.add(from == 0 ? this : part(from, text.length()));
        return parts;
    }

    private Prose part(int from, int to) {
        var part = new ArrayList<Span>();
        var at = 0;
        for (var span : spans) {
            var end = at + span.text().length();
            if (end > from && at < to) {
                part.add(span.part(Math.max(from, at) - at, Math.min(to, end) - at));
            }
            at = end;
        }
        return new Prose(part);
    }
}
