package dev.footbridge.content.document;

import dev.footbridge.content.markdown.FigureText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers the pieces of a document, and cuts what is too long for one.
final class Pieces {

    /// @param characters the most that one piece has
    /// @param lines of code that one piece has at most
    record Limits(int characters, int lines) {}

    private final Limits limits;
    private final List<Piece> all = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> places = new HashMap<>();
    private Optional<Marker> marker = Optional.empty();

    Pieces(Limits limits) {
        this.limits = limits;
    }

    /// The next piece stands behind this marker.
    void mark(Marker next) {
        marker = Optional.of(next);
    }

    /// Shows a marker that no piece came after.
    void flushMarker(List<Frame> within) {
        if (marker.isPresent()) {
            add(within, new Content.Paragraph(Prose.NONE, false));
        }
    }

    void paragraph(List<Frame> within, Prose prose) {
        var continues = false;
        for (var part : prose.parts(limits.characters())) {
            var at = add(within, new Content.Paragraph(part, continues));
            referTo(part, at);
            continues = true;
        }
    }

    void heading(List<Frame> within, int level, String slug, Prose prose) {
        var parts = prose.parts(limits.characters());
        places.put("#" + slug, add(within, new Content.Heading(level, slug, parts.getFirst())));
        for (var part : parts.subList(1, parts.size())) {
            add(within, new Content.Paragraph(part, true));
        }
    }

    void code(List<Frame> within, String language, String whole) {
        var chunks = chunks(whole);
        for (var i = 0; i < chunks.size(); i++) {
            add(within, new Content.Code(language, chunks.get(i), whole, i == 0, i == chunks.size() - 1));
        }
    }

    void figure(List<Frame> within, String literal) {
        if (literal.length() > limits.characters() * 2) {
            code(within, "", literal);
        } else {
            var figure = FigureText.of(literal);
            add(within, new Content.Figure(figure.drawing(), figure.caption()));
        }
    }

    void row(List<Frame> within, Content.Row row) {
        var at = add(within, row);
        for (var cell : row.cells()) {
            referTo(cell, at);
            at += cell.text().length() + 1;
        }
    }

    void calloutTitle(List<Frame> within, Frame.Kind kind) {
        add(within, new Content.CalloutTitle(kind));
    }

    void rule(List<Frame> within) {
        add(within, new Content.Rule());
    }

    Document document() {
        return new Document(text.toString(), all, places);
    }

    private int add(List<Frame> within, Content content) {
        if (!all.isEmpty()) {
            text.append('\n');
        }
        var at = text.length();
        var words = content.text();
        text.append(words);
        all.add(new Piece(at, words, within, marker, content));
        marker.ifPresent(it -> {
            if (it instanceof Marker.Note(var number)) {
                places.put("^" + number, at);
            }
        });
        marker = Optional.empty();
        return at;
    }

    private void referTo(Prose prose, int from) {
        var at = from;
        for (var span : prose.spans()) {
            if (span.target().orElse(null) instanceof Target.Footnote(var number)) {
                places.putIfAbsent("^^" + number, at);
            }
            at += span.text().length();
        }
    }

    /// Whole lines, as many as fit; a line that does not fit alone is cut.
    private List<String> chunks(String code) {
        var chunks = new ArrayList<String>();
        var chunk = new StringBuilder();
        var lines = 0;
        for (var line : code.split("\n", -1)) {
            for (var from = 0; from == 0 || from < line.length(); from += limits.characters()) {
                var part = line.substring(from, Math.min(line.length(), from + limits.characters()));
                if (lines > 0
                        && (lines == limits.lines() || chunk.length() + part.length() > limits.characters() * 4)) {
                    chunks.add(chunk.toString());
                    chunk.setLength(0);
                    lines = 0;
                }
                chunk.append(lines == 0 ? "" : "\n").append(part);
                lines++;
            }
        }
        chunks.add(chunk.toString());
        return chunks;
    }
}
