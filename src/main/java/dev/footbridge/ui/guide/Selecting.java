package dev.footbridge.ui.guide;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What of a page is selected: by mouse, by words, pieces or letters, and by Shift with the arrows.
final class Selecting {

    private static final double EDGE = 4;

    private final PageView page;
    private final ReadOnlyObjectWrapper<Stretch> selected = new ReadOnlyObjectWrapper<>(Stretch.NONE);
    private int anchor;
    private int head;
    private boolean dragging;
    private double mouseX;
    private double mouseY;

    /// Scrolls on while the mouse is held beyond the page's edge.
    private final AnimationTimer beyond = new AnimationTimer() {
        @Override
        public void handle(long now) {
            var over = mouseY < EDGE ? mouseY - EDGE : Math.max(0, mouseY - page.getHeight() + EDGE);
            if (over != 0) {
                page.scroll(over / 3);
                page.layoutNow();
                extendTo(page.placeAt(mouseX, Math.clamp(mouseY, 0, page.getHeight())));
            }
        }
    };

    Selecting(PageView page) {
        this.page = page;
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> stop());
        selected.subscribe(now -> page.shade(Shade.SELECTED, now.isEmpty() ? List.of() : List.of(now)));
    }

    ReadOnlyObjectProperty<Stretch> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    Stretch selected() {
        return selected.get();
    }

    /// What is selected, as it is copied; empty where nothing is.
    String copy() {
        return selected().isEmpty()
                ? ""
                : page.document().copy(selected().from(), selected().to());
    }

    void select(Stretch stretch) {
        anchor = stretch.from();
        head = stretch.to();
        selected.set(stretch);
    }

    void selectAll() {
        select(new Stretch(0, page.document().text().length()));
    }

    /// Extends what is selected by a key with Shift.
    ///
    /// @return whether the key does that
    boolean extend(KeyEvent key) {
        if (!key.isShiftDown()) {
            return false;
        }
        if (selected().isEmpty()) {
            anchor = page.topProperty().get();
            head = anchor;
        }
        switch (key.getCode()) {
            case LEFT -> extendTo(key.isShortcutDown() ? wordBefore(head) : head - 1);
            case RIGHT -> extendTo(key.isShortcutDown() ? wordAfter(head) : head + 1);
            case UP -> extendTo(line(-0.5));
            case DOWN -> extendTo(line(1.5));
            default -> {
                return false;
            }
        }
        page.reveal(head);
        return true;
    }

    /// The place a line above or below the head of what is selected.
    private int line(double lines) {
        page.reveal(head);
        page.layoutNow();
        return page.boundsOf(head)
                .map(bounds ->
                        page.placeAt(bounds.getMinX(), bounds.getMinY() + lines * Math.max(8, bounds.getHeight())))
                .filter(place -> place != head)
                .orElseGet(() -> lines < 0 ? wordBefore(head) : wordAfter(head));
    }

    private void pressed(MouseEvent press) {
        if (press.getButton() != MouseButton.PRIMARY || length() == 0 || isControl(press.getTarget())) {
            return;
        }
        page.requestFocus();
        var place = page.placeAt(press.getX(), press.getY());
        if (press.getClickCount() == 2) {
            select(new Stretch(wordBefore(Math.min(place + 1, length())), wordAfter(place)));
        } else if (press.getClickCount() == 3) {
            var piece = page.document().pieces().get(page.document().pieceAt(place));
            select(new Stretch(piece.at(), piece.end()));
        } else if (press.isShiftDown()) {
            extendTo(place);
        } else {
            select(new Stretch(place, place));
        }
        dragging = true;
    }

    private void dragged(MouseEvent drag) {
        if (!dragging) {
            return;
        }
        mouseX = drag.getX();
        mouseY = drag.getY();
        if (mouseY < EDGE || mouseY > page.getHeight() - EDGE) {
            beyond.start();
        } else {
            beyond.stop();
            extendTo(page.placeAt(mouseX, mouseY));
        }
    }

    private void stop() {
        dragging = false;
        beyond.stop();
    }

    private void extendTo(int place) {
        head = Math.clamp(place, 0, length());
        selected.set(Stretch.between(anchor, head));
    }

    private int length() {
        return page.document().text().length();
    }

    private int wordBefore(int place) {
        var words = words();
        var before = words.preceding(Math.clamp(place, 0, length()));
        return before == BreakIterator.DONE ? 0 : before;
    }

    private int wordAfter(int place) {
        var words = words();
        var after = place >= length() ? BreakIterator.DONE : words.following(Math.max(0, place));
        return after == BreakIterator.DONE ? length() : after;
    }

    private BreakIterator words() {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(page.document().text());
        return words;
    }

    private static boolean isControl(Object target) {
        for (var at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof ButtonBase || at instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }
}
