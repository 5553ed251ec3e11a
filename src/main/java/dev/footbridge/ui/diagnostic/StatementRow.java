package dev.footbridge.ui.diagnostic;

import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.RatingControl;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Words;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// One statement: what it says, how it is rated, and the evidence. The open one tells what counts and who teaches it.
final class StatementRow extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// Hears of a row that the learner turns to.
    interface Turned {
        /// @param open false where they only rate it by mouse: then nothing may move under the pointer
        void to(StatementRow row, boolean open);
    }

    private final DiagnosticId id;
    private final EvidenceField evidence;
    private final StatementGrid grid;
    private boolean rating;

    StatementRow(Study study, Navigator navigator, Diagnostic diagnostic, int number, Turned turned) {
        id = diagnostic.id();
        evidence = new EvidenceField(study, diagnostic);
        var segments = new RatingControl(study, diagnostic);
        var teachers = new TaughtBy(study, navigator, diagnostic);
        grid = new StatementGrid(number, diagnostic, segments, evidence, teachers);
        getStyleClass().add("statement-row");
        getChildren().add(grid);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleHelp(Messages.text("diagnostic.row-help"));
        segments.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> rating = true);
        segments.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> rating = false);
        segments.addEventHandler(MouseEvent.MOUSE_CLICKED, Event::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && !grid.isOpen()) {
                turned.to(this, true);
                requestFocus();
            }
        });
        focusWithinProperty().subscribe(within -> {
            if (within) {
                turned.to(this, !rating);
            }
        });
        Live.show(
                this,
                study.standingProperty(),
                standing -> setAccessibleText(Messages.text(
                        "diagnostic.row",
                        number,
                        diagnostic.name(),
                        Words.of(standing.progress().rating(id)))));
        setOpen(false);
    }

    DiagnosticId id() {
        return id;
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    void setOpen(boolean open) {
        grid.setOpen(open);
        evidence.setOpen(open);
    }

    void editEvidence() {
        evidence.edit();
    }

    /// Puts the evidence editor away; false where it was not there.
    boolean closeEvidence() {
        return evidence.close();
    }
}
