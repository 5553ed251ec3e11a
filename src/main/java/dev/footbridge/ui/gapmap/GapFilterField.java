package dev.footbridge.ui.gapmap;

import atlantafx.base.controls.CustomTextField;
import dev.footbridge.message.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The field that filters by words. Ctrl+F leads to it from anywhere on the screen, Esc clears it.
final class GapFilterField extends CustomTextField {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private static final double USUAL_TEXT = 14;

    private final Runnable find = this::requestFocus;

    GapFilterField() {
        getStyleClass().add("gap-filter");
        setLeft(new FontIcon(Feather.SEARCH));
        setPromptText(Messages.text("gapmap.filter.prompt"));
        setAccessibleText(Messages.text("gapmap.filter"));
        sceneProperty().subscribe(this::moved);
    }

    /// @param leave called when the learner is done with the field and goes on to the rows
    void onLeave(Runnable leave) {
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            switch (key.getCode()) {
                case ESCAPE -> clearOrLeave(leave);
                case ENTER, DOWN -> leave.run();
                default -> {
                    return;
                }
            }
            key.consume();
        });
    }

    /// How large text is, 1 at 14 px: the field is as large as all of it.
    ObservableValue<Double> scale() {
        return fontProperty().map(font -> font.getSize() / USUAL_TEXT);
    }

    private void clearOrLeave(Runnable leave) {
        if (getText().isEmpty()) {
            leave.run();
        } else {
            clear();
        }
    }

    private void moved(Scene before, Scene now) {
        if (before != null) {
            before.getAccelerators().remove(FIND, find);
        }
        if (now != null) {
            now.getAccelerators().put(FIND, find);
        }
    }
}
