package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Piece;
import dev.footbridge.content.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One row of a table, its cells as wide as the columns of the whole table are.
final class RowBody extends Region {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final Table table;
    private final TableWidths widths;
    private final List<StackPane> cells = new ArrayList<>();

    private RowBody(Content.Row row, TableWidths widths) {
        this.table = row.table();
        this.widths = widths;
        getStyleClass().add("row");
        pseudoClassStateChanged(HEAD, row.head());
        pseudoClassStateChanged(LAST, row.last());
        setAccessibleRole(AccessibleRole.TABLE_ROW);
        setAccessibleText(spoken(row));
    }

    static PieceBody of(Piece piece, Content.Row row, PageActions actions, TableWidths widths) {
        var body = new RowBody(row, widths);
        var all = new ArrayList<Words>();
        var at = piece.at();
        for (var i = 0; i < row.cells().size(); i++) {
            var words = Words.of(at, row.cells().get(i), actions.follow());
            words.align(row.table().columns().get(i).align());
            at = words.end() + 1;
            all.add(words);
            body.add(words);
        }
        return new PieceBody(body, all, true);
    }

    private void add(Words words) {
        var cell = new StackPane(words);
        cell.getStyleClass().add("cell");
        cells.add(cell);
        getChildren().add(cell);
    }

    /// Each cell after the name of its column, for those who hear the row.
    private static String spoken(Content.Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> row.head()
                        ? row.cells().get(i).text()
                        : row.table().columns().get(i).title() + ": "
                                + row.cells().get(i).text())
                .collect(Collectors.joining("; "));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var columns = widths.of(table, width);
        var tallest = 0.0;
        for (var i = 0; i < cells.size(); i++) {
            tallest = Math.max(tallest, cells.get(i).prefHeight(columns[i]));
        }
        return tallest + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        var total = 0.0;
        for (var column : widths.of(table, Double.MAX_VALUE)) {
            total += column;
        }
        return total;
    }

    @Override
    protected void layoutChildren() {
        var columns = widths.of(table, getWidth());
        var x = 0.0;
        for (var i = 0; i < cells.size(); i++) {
            layoutInArea(
                    cells.get(i),
                    x,
                    snappedTopInset(),
                    columns[i],
                    getHeight() - snappedTopInset() - snappedBottomInset(),
                    0,
                    HPos.LEFT,
                    VPos.TOP);
            x += columns[i];
        }
    }
}
