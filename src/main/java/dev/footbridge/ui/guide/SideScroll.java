package dev.footbridge.ui.guide;

import dev.footbridge.message.Messages;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Lines that are too long for the page, to be moved sideways by wheel, bar, or ← and →.
final class SideScroll extends Region {

    private static final double STEP = 40;

    private final Words words;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();

    SideScroll(Words words) {
        this.words = words;
        getStyleClass().add("side-scroll");
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener(_ -> requestLayout());
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        setAccessibleText(Messages.text("guide.code.scroll"));
        getChildren().addAll(words, bar);
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void scrolled(ScrollEvent scroll) {
        if (bar.isVisible() && scroll.getDeltaX() != 0) {
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
        bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        var wide = words.prefWidth(-1);
        return words.prefHeight(-1) + (width > 0 && wide > width ? bar.prefHeight(-1) : 0);
    }

    @Override
    protected void layoutChildren() {
        var wide = words.prefWidth(-1);
        var hidden = Math.max(0, wide - getWidth());
        bar.setVisible(hidden > 0);
        setFocusTraversable(hidden > 0);
        bar.setMax(hidden);
        bar.setVisibleAmount(hidden * getWidth() / wide);
        var barHeight = hidden > 0 ? bar.prefHeight(-1) : 0;
        words.resizeRelocate(-Math.min(bar.getValue(), hidden), 0, wide, getHeight() - barHeight);
        bar.resizeRelocate(0, getHeight() - barHeight, getWidth(), barHeight);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }
}
