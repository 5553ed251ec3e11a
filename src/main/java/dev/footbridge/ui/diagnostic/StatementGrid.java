package dev.footbridge.ui.diagnostic;

import dev.footbridge.content.Diagnostic;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Where the parts of a row stand: in four columns, in three with the name over the statement, or in two with the
/// rating under it, as there is room for the text at its size.
final class StatementGrid extends GridPane {

    private static final double FOUR_COLUMNS_EM = 68;
    private static final double THREE_COLUMNS_EM = 50;

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Label number;
    private final Label name;
    private final Label statement;
    private final Region rating;
    private final Node evidence;
    private final Label countsTitle = Controls.text(Messages.text("diagnostic.counts"), "small", "muted", "part-title");
    private final Label counts;
    private final Label taughtTitle =
            Controls.text(Messages.text("diagnostic.taught-by"), "small", "muted", "part-title");
    private final Node taught;
    private int columns;
    private boolean open = true;

    StatementGrid(int number, Diagnostic diagnostic, Region rating, Node evidence, Node taught) {
        this.number = Controls.text(Integer.toString(number), "muted", "statement-number");
        this.name = Controls.text(diagnostic.name(), "strong", "statement-name");
        this.statement = Controls.prose(diagnostic.statement(), "statement");
        this.counts = Controls.prose(diagnostic.evidence(), "counts");
        this.rating = rating;
        this.evidence = evidence;
        this.taught = taught;
        name.setWrapText(true);
        getStyleClass().add("statement-grid");
        getChildren().addAll(this.number, name, statement, rating, evidence, countsTitle, counts, taughtTitle, taught);
        rating.setMaxHeight(USE_PREF_SIZE);
        getChildren().forEach(part -> GridPane.setValignment(part, VPos.TOP));
        for (var text : List.of(statement, evidence, counts, taught)) {
            GridPane.setHgrow(text, Priority.ALWAYS);
        }
        widthProperty().subscribe(this::arrange);
        this.number.fontProperty().subscribe(this::arrange);
        place(4);
    }

    boolean isOpen() {
        return open;
    }

    void setOpen(boolean open) {
        this.open = open;
        for (var part : List.of(countsTitle, counts, taughtTitle, taught)) {
            part.setVisible(open);
            part.setManaged(open);
        }
    }

    private void arrange() {
        var room = getWidth() / number.getFont().getSize();
        if (room > 0) {
            place(room >= FOUR_COLUMNS_EM ? 4 : room >= THREE_COLUMNS_EM ? 3 : 2);
        }
    }

    private void place(int columns) {
        if (columns == this.columns) {
            return;
        }
        this.columns = columns;
        pseudoClassStateChanged(STACKED, columns < 4);
        pseudoClassStateChanged(NARROW, columns < 3);
        setConstraints(number, 0, 0);
        setConstraints(name, 1, 0);
        switch (columns) {
            case 4 -> {
                setConstraints(statement, 2, 0);
                setConstraints(rating, 3, 0, 1, 1);
                setConstraints(evidence, 2, 1);
                setConstraints(countsTitle, 1, 2);
                setConstraints(counts, 2, 2);
                setConstraints(taughtTitle, 1, 3);
                setConstraints(taught, 2, 3);
            }
            case 3 -> {
                stack(statement, evidence, countsTitle, counts, taughtTitle, taught);
                setConstraints(rating, 2, 0, 1, 3);
            }
            default -> {
                setRowSpan(rating, 1);
                stack(statement, rating, evidence, countsTitle, counts, taughtTitle, taught);
            }
        }
    }

    private static void stack(Node... parts) {
        for (var i = 0; i < parts.length; i++) {
            setConstraints(parts[i], 1, i + 1);
        }
    }
}
