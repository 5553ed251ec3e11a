package dev.footbridge.ui.guide;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the reader. What a field or a button makes of a key goes first.
final class GuideKeys {

    private static final double LINE = 40;

    private final GuideScreen screen;
    private final PageView page;
    private final Selecting selecting;

    GuideKeys(GuideScreen screen, PageView page, Selecting selecting) {
        this.screen = screen;
        this.page = page;
        this.selecting = selecting;
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        var done = key.isShortcutDown()
                ? withControl(key)
                : key.isAltDown() ? withAlt(key) : key.getCode() == KeyCode.ESCAPE ? escape() : onPage(key);
        if (done) {
            key.consume();
        }
    }

    private boolean escape() {
        screen.escape();
        return true;
    }

    private boolean withAlt(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> screen.back();
            case RIGHT -> screen.forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withControl(KeyEvent key) {
        switch (key.getCode()) {
            case F -> screen.find();
            case PLUS, ADD, EQUALS -> screen.larger();
            case MINUS, SUBTRACT -> screen.smaller();
            case DIGIT0, NUMPAD0 -> screen.usualSize();
            case C -> {
                return !isTyping(key) && screen.copy();
            }
            case A -> {
                if (isTyping(key)) {
                    return false;
                }
                selecting.selectAll();
            }
            default -> {
                return !isTyping(key) && !isIn(key, ListView.class) && selecting.extend(key);
            }
        }
        return true;
    }

    private boolean onPage(KeyEvent key) {
        if (isTyping(key) || isIn(key, ListView.class)) {
            return false;
        }
        if (selecting.extend(key)) {
            return true;
        }
        switch (key.getCode()) {
            case UP -> page.scroll(-LINE);
            case DOWN -> page.scroll(LINE);
            case PAGE_UP -> page.scrollPages(-1);
            case PAGE_DOWN -> page.scrollPages(1);
            case HOME -> page.goToStart();
            case END -> page.goToEnd();
            case SPACE -> {
                if (isIn(key, ButtonBase.class)) {
                    return false;
                }
                page.scrollPages(key.isShiftDown() ? -1 : 1);
            }
            case H -> screen.highlight();
            case N -> screen.toggleNotes();
            case O -> screen.toggleOutline();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean isTyping(KeyEvent key) {
        return isIn(key, TextInputControl.class);
    }

    private static boolean isIn(KeyEvent key, Class<? extends Node> kind) {
        for (var at = key.getTarget() instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }
}
