package dev.footbridge.ui.diagnostic;

import dev.footbridge.content.Diagnostic;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.ui.diagnostic.EvidenceText.Splice;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Study;
import javafx.application.Platform;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Where evidence is written; every letter is kept at once.
final class EvidenceEditor extends TextArea {

    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 10;
    private static final int LETTERS_A_LINE = 64;

    private final Study study;
    private final Diagnostic diagnostic;

    /// The evidence that the editor shows; what progress holds but for the moment of a change.
    private String known;

    private boolean written;
    private boolean taking;

    EvidenceEditor(Study study, Diagnostic diagnostic) {
        this.study = study;
        this.diagnostic = diagnostic;
        known = study.progress().evidence(diagnostic.id());
        getStyleClass().add("evidence-editor");
        setText(known);
        setWrapText(true);
        setPromptText(Messages.text("diagnostic.evidence-prompt"));
        setAccessibleText(Messages.text("diagnostic.evidence-of", diagnostic.name()));
        textProperty().subscribe((_, text) -> {
            fit();
            keep(text);
        });
        focusedProperty().subscribe(focused -> written = written && focused);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        fit();
        Live.show(this, study.standingProperty(), _ -> take());
    }

    private void keep(String text) {
        if (!taking) {
            known = text;
            written = isFocused();
            study.apply(new Change.NoteEvidence(diagnostic.id(), text));
        }
    }

    /// Takes in a change from elsewhere. What is being written stays: then both texts are kept.
    private void take() {
        var incoming = study.progress().evidence(diagnostic.id());
        if (incoming.equals(known)) {
            return;
        }
        var both = written ? EvidenceText.both(getText(), incoming) : incoming;
        known = incoming;
        show(both);
        if (!both.equals(incoming)) {
            Platform.runLater(() -> keep(getText()));
        }
    }

    private void show(String text) {
        var splice = Splice.between(getText(), text);
        var anchor = splice.moved(getAnchor());
        var caret = splice.moved(getCaretPosition());
        taking = true;
        replaceText(splice.from(), splice.to(), splice.put());
        selectRange(anchor, caret);
        taking = false;
    }

    private void fit() {
        var lines = getText()
                .lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        setPrefRowCount(Math.clamp(lines + 1L, FEWEST_LINES, MOST_LINES));
    }

    private void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
