package dev.footbridge.ui.guide;

import dev.footbridge.message.Messages;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Lines that may be too long for the page, to be moved sideways by wheel, bar, or ← and →.
final class SideScroll extends Region {

    private static final double STEP = 40;

    private final Words words;
    private final Words ruler;
    private final boolean last;
    private final DoubleProperty shift;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private double hidden;

    /// @param ruler the longest line of all that moves together
    /// @param shift how far it is moved, shared by all that moves together
    /// @param last whether this is the lowest of what moves together, and has the bar
    SideScroll(Words words, Words ruler, DoubleProperty shift, boolean last) {
        this.words = words;
        this.ruler = ruler;
        this.shift = shift;
        this.last = last;
        getStyleClass().add("side-scroll");
        ruler.setVisible(false);
        ruler.getStyleClass().setAll(words.getStyleClass());
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().bindBidirectional(shift);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        setAccessibleText(Messages.text("guide.code.scroll"));
        getChildren().addAll(ruler, words, bar);
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        shift.subscribe(() -> requestLayout());
    }

    private void scrolled(ScrollEvent scroll) {
        if (hidden > 0 && scroll.getDeltaX() != 0) {
            move(-scroll.getDeltaX());
            scroll.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (!isFocused() || key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        switch (key.getCode()) {
            case LEFT -> move(-STEP);
            case RIGHT -> move(STEP);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(double by) {
        shift.set(Math.clamp(shift.get() + by, 0, hidden));
    }

    private double barHeight(double width) {
        return last && width > 0 && ruler.prefWidth(-1) > width ? bar.prefHeight(-1) : 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ruler.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(-1) + barHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var wide = ruler.prefWidth(-1);
        var barHeight = barHeight(getWidth());
        hidden = Math.max(0, wide - getWidth());
        bar.setVisible(barHeight > 0);
        setFocusTraversable(barHeight > 0);
        bar.setMax(hidden);
        bar.setVisibleAmount(hidden * getWidth() / wide);
        words.resizeRelocate(-Math.min(shift.get(), hidden), 0, wide, getHeight() - barHeight);
        bar.resizeRelocate(0, getHeight() - barHeight, getWidth(), barHeight);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }
}
