package dev.footbridge.ui.guide;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Finds words on the page: all are marked, one is where the learner is. Enter leads to the next, Shift+Enter to the
/// one
/// before, Esc puts the bar away.
final class FindBar extends HBox {

    private final PageView page;
    private final Selecting selecting;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private Finding finding = Finding.NOTHING;
    private int here = -1;

    FindBar(PageView page, Selecting selecting) {
        this.page = page;
        this.selecting = selecting;
        getStyleClass().add("find-bar");
        words.setPromptText(Messages.text("guide.find"));
        words.setAccessibleText(Messages.text("guide.find"));
        count.getStyleClass().add("find-count");
        getChildren()
                .addAll(
                        words,
                        count,
                        Controls.iconButton(Feather.CHEVRON_UP, Messages.text("guide.find.previous"), () -> step(-1)),
                        Controls.iconButton(Feather.CHEVRON_DOWN, Messages.text("guide.find.next"), () -> step(1)),
                        Controls.iconButton(Feather.X, Messages.text("guide.find.close"), this::close));
        words.textProperty().addListener(_ -> find());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(false);
    }

    /// Opens the bar with what is selected, or what was looked for last.
    void open() {
        var selected = selecting.copy();
        show(true);
        if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
            words.setText(selected);
        }
        find();
        words.requestFocus();
        words.selectAll();
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Puts the bar away; what was found last stays selected.
    void close() {
        show(false);
        page.shade(Shade.FOUND, List.of());
        page.shade(Shade.FOUND_HERE, List.of());
        if (here >= 0) {
            selecting.select(finding.all().get(here));
        }
        finding = Finding.NOTHING;
        here = -1;
        page.requestFocus();
    }

    /// Looks again, on another document.
    void again() {
        if (isOpen()) {
            find();
        }
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && words.isFocused()) {
            step(key.isShiftDown() ? -1 : 1);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        }
    }

    private void find() {
        var from = here >= 0 && here < finding.all().size()
                ? finding.all().get(here).from()
                : page.topProperty().get();
        finding = Finding.of(words.getText(), page.document());
        here = finding.from(from).orElse(-1);
        page.shade(Shade.FOUND, finding.all());
        turnTo();
    }

    private void step(int by) {
        if (!finding.all().isEmpty()) {
            here = Math.floorMod(here + by, finding.all().size());
            turnTo();
        }
    }

    private void turnTo() {
        if (here < 0) {
            page.shade(Shade.FOUND_HERE, List.of());
            count.setText(words.getText().isEmpty() ? "" : Messages.text("guide.find.none"));
            return;
        }
        var stretch = finding.all().get(here);
        page.shade(Shade.FOUND_HERE, List.of(stretch));
        page.reveal(stretch.from());
        count.setText(
                finding.all().size() == Finding.MOST
                        ? Messages.text("guide.find.many", here + 1, Finding.MOST)
                        : Messages.text("count.of", here + 1, finding.all().size()));
    }
}
