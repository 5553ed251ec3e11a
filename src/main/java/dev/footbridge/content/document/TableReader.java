package dev.footbridge.content.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/// Reads a table. One with too many columns to stand side by side, or with an endless cell, is read as paragraphs.
final class TableReader {

    private static final int MOST_COLUMNS = 12;
    private static final int LONGEST_CELL = 2_000;
    private static final int LONGEST_TITLE = 40;

    private final List<List<Prose>> rows;
    private final Table table;

    private TableReader(List<List<Prose>> rows, Table table) {
        this.rows = rows;
        this.table = table;
    }

    static TableReader read(TableBlock block, Function<Node, Prose> prose) {
        var rows = new ArrayList<List<Prose>>();
        var aligns = new ArrayList<Table.Align>();
        for (var part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                var cells = new ArrayList<Prose>();
                for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(prose.apply(cell));
                    if (rows.isEmpty()) {
                        aligns.add(align(cell));
                    }
                }
                rows.add(cells);
            }
        }
        return new TableReader(rows, new Table(columns(rows, aligns)));
    }

    void addTo(Pieces pieces, List<Frame> within) {
        var wide = table.columns().size() > MOST_COLUMNS
                || table.columns().stream().anyMatch(column -> column.longest() > LONGEST_CELL);
        for (var number = 0; number < rows.size(); number++) {
            if (wide) {
                addOneByOne(pieces, within, number);
            } else {
                pieces.row(within, new Content.Row(table, rows.get(number), number == 0, number == rows.size() - 1));
            }
        }
    }

    private void addOneByOne(Pieces pieces, List<Frame> within, int number) {
        var cells = rows.get(number);
        for (var cell = 0; cell < cells.size(); cell++) {
            var spans = new ArrayList<Span>();
            var title = table.columns().get(cell).title();
            if (number > 0 && !title.isEmpty() && title.length() <= LONGEST_TITLE) {
                spans.add(Span.plain(title + ": "));
            }
            spans.addAll(cells.get(cell).spans());
            if (!spans.isEmpty()) {
                pieces.paragraph(within, new Prose(spans));
            }
        }
    }

    private static List<Table.Column> columns(List<List<Prose>> rows, List<Table.Align> aligns) {
        var longest = new int[aligns.size()];
        var words = new int[aligns.size()];
        for (var row : rows) {
            for (var i = 0; i < Math.min(row.size(), longest.length); i++) {
                var text = row.get(i).text();
                longest[i] = Math.max(longest[i], longest(text, '\n'));
                words[i] = Math.max(words[i], longest(text, ' '));
            }
        }
        var columns = new ArrayList<Table.Column>();
        for (var i = 0; i < longest.length; i++) {
            var title = rows.getFirst().get(i).text();
            columns.add(new Table.Column(title, aligns.get(i), longest[i], words[i]));
        }
        return columns;
    }

    private static int longest(String text, char between) {
        var longest = 0;
        var from = 0;
        for (var i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == between || text.charAt(i) == '\n') {
                longest = Math.max(longest, i - from);
                from = i + 1;
            }
        }
        return longest;
    }

    private static Table.Align align(Node cell) {
        var wanted = cell instanceof TableCell it ? it.getAlignment() : null;
        return wanted == TableCell.Alignment.RIGHT
                ? Table.Align.RIGHT
                : wanted == TableCell.Alignment.CENTER ? Table.Align.CENTER : Table.Align.LEFT;
    }
}
