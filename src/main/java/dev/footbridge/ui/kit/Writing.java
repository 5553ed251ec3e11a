package dev.footbridge.ui.kit;

import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.ui.kit.TextChange.Splice;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Where a text of the learner's is written; every letter is kept at once. Tab leaves it.
public class Writing extends TextArea {

    private final Study study;
    private final Function<Progress, String> text;
    private final Function<String, Change> change;

    /// The text that is shown; what progress holds but for the moment of a change.
    private String known;

    private boolean written;
    private boolean taking;

    /// @param text the text as progress holds it
    /// @param change makes it another text
    public Writing(Study study, Function<Progress, String> text, Function<String, Change> change) {
        this.study = study;
        this.text = text;
        this.change = change;
        known = text.apply(study.progress());
        setText(known);
        setWrapText(true);
        textProperty().addListener((_, _, now) -> keep(now));
        focusedProperty().subscribe(focused -> written = written && focused);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        Live.show(this, study.standingProperty(), _ -> take());
    }

    private void keep(String now) {
        if (!taking) {
            known = now;
            written = isFocused();
            study.apply(change.apply(now));
        }
    }

    /// Takes in a change from elsewhere. What is being written stays: then both texts are kept.
    private void take() {
        var incoming = text.apply(study.progress());
        if (incoming.equals(known)) {
            return;
        }
        var both = written ? TextChange.both(getText(), incoming) : incoming;
        known = incoming;
        show(both);
        if (!both.equals(incoming)) {
            Platform.runLater(() -> keep(getText()));
        }
    }

    private void show(String shown) {
        var splice = Splice.between(getText(), shown);
        var anchor = splice.moved(getAnchor());
        var caret = splice.moved(getCaretPosition());
        taking = true;
        replaceText(splice.from(), splice.to(), splice.put());
        selectRange(anchor, caret);
        taking = false;
    }

    private void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
