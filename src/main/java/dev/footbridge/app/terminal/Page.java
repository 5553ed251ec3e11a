package dev.footbridge.app.terminal;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Document;
import dev.footbridge.content.document.Frame;
import dev.footbridge.content.document.Marker;
import dev.footbridge.content.document.Piece;
import dev.footbridge.content.document.Prose;
import dev.footbridge.content.document.Span;
import dev.footbridge.content.document.Target;
import dev.footbridge.message.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Lays a document out as text: paragraphs wrapped, tables in columns, code as it stands.
public final class Page {

    /// Longer lines are hard to read.
    private static final int WIDEST = 100;

    private static final int CODE_INDENT = 4;

    private final Function<Target, String> names;
    private final boolean styled;
    private final int width;
    private final StringBuilder page = new StringBuilder();
    private final Map<Frame, Integer> indents = new HashMap<>();
    private final List<Content.Row> rows = new ArrayList<>();

    private Page(Function<Target, String> names, Terminal terminal) {
        this.names = names;
        this.styled = terminal.isStyled();
        this.width = Math.min(terminal.columns(), WIDEST);
    }

    /// The document as lines, each ended.
    ///
    /// @param names what a link's target is called; empty for one that needs no name
    public static String of(Document document, Function<Target, String> names, Terminal terminal) {
        var page = new Page(names, terminal);
        for (var i = 0; i < document.pieces().size(); i++) {
            var piece = document.pieces().get(i);
            if (i > 0 && page.standsApart(document.pieces().get(i - 1), piece)) {
                page.line(page.shared(document.pieces().get(i - 1), piece), "");
            }
            page.add(piece);
        }
        return page.page.toString();
    }

    private boolean standsApart(Piece before, Piece piece) {
        return switch (piece.content()) {
            case Content.Paragraph(var _, var continues) when continues -> false;
            case Content.Row row -> row.head();
            case Content.Code code -> code.first();
            default -> !(before.content() instanceof Content.CalloutTitle) && !isOneList(before, piece);
        };
    }

    /// Whether both are items of one list whose items stand close together, or stand in such an item.
    private static boolean isOneList(Piece before, Piece piece) {
        var sameKind =
                before.marker().map(Marker::getClass).equals(piece.marker().map(Marker::getClass));
        return isTight(before)
                && isTight(piece)
                && (sameKind || before.within().size() != piece.within().size());
    }

    private static boolean isTight(Piece piece) {
        return !piece.within().isEmpty() && piece.within().getLast().kind() == Frame.Kind.TIGHT_ITEM;
    }

    private void add(Piece piece) {
        var first = prefix(piece, true);
        var rest = prefix(piece, false);
        switch (piece.content()) {
            case Content.Paragraph(var prose, var _) -> prose(prose, first, rest);
            case Content.Heading heading -> heading(heading, first);
            case Content.Code code ->
                code.text().lines().forEach(line -> line(rest, " ".repeat(CODE_INDENT) + ink(Ink.CODE, line)));
            case Content.Figure(var drawing, var caption) -> {
                drawing.lines().forEach(line -> line(rest, Columns.clean(line)));
                prose(new Prose(List.of(Span.plain(caption))), rest, rest);
            }
            case Content.Row row -> {
                rows.add(row);
                if (row.last()) {
                    new TableLayout(names, styled, width - Columns.of(rest))
                            .lay(rows)
                            .forEach(line -> line(rest, line));
                    rows.clear();
                }
            }
            case Content.CalloutTitle(var kind) -> line(first, ink(Ink.BOLD, title(kind)));
            case Content.Rule _ -> line(first, "─".repeat(Math.max(1, width - Columns.of(first))));
        }
    }

    private void prose(Prose prose, String first, String rest) {
        var lines =
                Lines.fill(Words.of(prose, names, styled, Integer.MAX_VALUE), Math.max(1, width - Columns.of(rest)));
        for (var i = 0; i < lines.size(); i++) {
            line(i == 0 ? first : rest, lines.get(i).shown());
        }
    }

    private void heading(Content.Heading heading, String first) {
        var words = Columns.clean(heading.prose().text());
        line(first, ink(Ink.BOLD, words));
        line(first, (heading.level() <= 2 ? "═" : "─").repeat(Math.min(Columns.of(words), width)));
    }

    /// What stands before a piece's first line, or before the others.
    private String prefix(Piece piece, boolean isFirst) {
        var prefix = new StringBuilder();
        var marker = isFirst ? piece.marker().map(Page::marker).orElse("") : "";
        piece.marker().map(Page::marker).ifPresent(text -> {
            if (!piece.within().isEmpty()) {
                indents.putIfAbsent(piece.within().getLast(), Columns.of(text));
            }
        });
        for (var i = 0; i < piece.within().size(); i++) {
            var frame = piece.within().get(i);
            var isLast = i == piece.within().size() - 1;
            prefix.append(isLast && !marker.isEmpty() ? marker : indent(frame));
        }
        return prefix.toString();
    }

    /// The frames in which both stand.
    private String shared(Piece before, Piece piece) {
        var prefix = new StringBuilder();
        for (var i = 0; piece.shares(i, before); i++) {
            prefix.append(indent(piece.within().get(i)));
        }
        return prefix.toString();
    }

    private String indent(Frame frame) {
        return frame.kind().isItem() || frame.kind() == Frame.Kind.FOOTNOTE
                ? " ".repeat(indents.getOrDefault(frame, 2))
                : "│ ";
    }

    private static String marker(Marker marker) {
        return switch (marker) {
            case Marker.Bullet _ -> "• ";
            case Marker.Task task -> task.ticked() ? "[x] " : "[ ] ";
            default -> marker.text();
        };
    }

    private static String title(Frame.Kind kind) {
        return switch (kind) {
            case TIP -> Messages.text("study.tip");
            case IMPORTANT -> Messages.text("study.important");
            case WARNING -> Messages.text("study.warning");
            case CAUTION -> Messages.text("study.caution");
            default -> Messages.text("study.note");
        };
    }

    private String ink(Ink ink, String text) {
        var clean = Columns.clean(text);
        return styled ? ink.on(clean) : clean;
    }

    private void line(String prefix, String text) {
        page.append((prefix + text).stripTrailing()).append('\n');
    }
}
