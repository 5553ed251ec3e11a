package dev.footbridge.app.terminal;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Prose;
import dev.footbridge.content.document.Table;
import dev.footbridge.content.document.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Lays a table out in columns that together take no more than the width; cells are wrapped.
final class TableLayout {

    private static final String BETWEEN = " │ ";
    private static final int NARROWEST = 4;

    private final Function<Target, String> names;
    private final boolean styled;
    private final int width;

    TableLayout(Function<Target, String> names, boolean styled, int width) {
        this.names = names;
        this.styled = styled;
        this.width = width;
    }

    /// @param rows of one table, its head first
    List<String> lay(List<Content.Row> rows) {
        var columns = rows.getFirst().table().columns();
        var cells = rows.stream().map(row -> cells(row, columns.size())).toList();
        var widths = widths(cells, columns.size());
        var lines = new ArrayList<String>();
        for (var i = 0; i < rows.size(); i++) {
            row(cells.get(i), columns, widths, rows.get(i).head(), lines);
            if (rows.get(i).head()) {
                lines.add(rule(widths));
            }
        }
        return lines;
    }

    private static List<Prose> cells(Content.Row row, int columns) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add(Prose.NONE);
        }
        return cells.subList(0, columns);
    }

    /// As wide as their cells, the widest made narrower until all fit.
    private int[] widths(List<List<Prose>> cells, int columns) {
        var widths = new int[columns];
        for (var row : cells) {
            for (var i = 0; i < columns; i++) {
                for (var line : Lines.fill(words(row.get(i), Integer.MAX_VALUE), Integer.MAX_VALUE)) {
                    widths[i] = Math.max(widths[i], Math.max(1, line.length()));
                }
            }
        }
        var total = BETWEEN.length() * (columns - 1);
        for (var one : widths) {
            total += one;
        }
        while (total > width) {
            var widest = 0;
            for (var i = 1; i < columns; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    private void row(List<Prose> cells, List<Table.Column> columns, int[] widths, boolean head, List<String> lines) {
        var wrapped = new ArrayList<List<Lines.Line>>();
        var height = 1;
        for (var i = 0; i < cells.size(); i++) {
            var filled = Lines.fill(words(cells.get(i), widths[i]), widths[i]);
            wrapped.add(filled);
            height = Math.max(height, filled.size());
        }
        for (var at = 0; at < height; at++) {
            var parts = new ArrayList<String>();
            for (var i = 0; i < wrapped.size(); i++) {
                var line = at < wrapped.get(i).size() ? wrapped.get(i).get(at) : new Lines.Line("", 0);
                var shown = head && styled ? Ink.BOLD.on(line.shown()) : line.shown();
                parts.add(
                        aligned(shown, widths[i] - line.length(), columns.get(i).align()));
            }
            lines.add(String.join(BETWEEN, parts));
        }
    }

    private static String aligned(String shown, int blanks, Table.Align align) {
        var before = switch (align) {
            case LEFT -> 0;
            case CENTER -> Math.max(0, blanks) / 2;
            case RIGHT -> Math.max(0, blanks);
        };
        return " ".repeat(before) + shown + " ".repeat(Math.max(0, blanks - before));
    }

    private static String rule(int[] widths) {
        var parts = new ArrayList<String>();
        for (var one : widths) {
            parts.add("─".repeat(one));
        }
        return String.join("─┼─", parts);
    }

    private List<Words.Word> words(Prose cell, int longest) {
        return Words.of(cell, names, styled, longest);
    }
}
