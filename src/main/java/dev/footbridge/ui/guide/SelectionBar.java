package dev.footbridge.ui.guide;

import atlantafx.base.theme.Styles;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/// What the mouse can do with what it has just selected: a small bar below it, gone with the next thing that happens.
final class SelectionBar extends HBox {

    private static final double BELOW = 6;

    private final PageView page;
    private final Selecting selecting;

    SelectionBar(PageView page, Selecting selecting, Runnable copy, Runnable highlight) {
        this.page = page;
        this.selecting = selecting;
        getStyleClass().add("selection-bar");
        setManaged(false);
        setVisible(false);
        getChildren()
                .addAll(
                        button(Messages.text("guide.copy"), Messages.text("guide.tool.copy"), copy),
                        button(Messages.text("guide.highlight"), Messages.text("guide.tool.highlight"), highlight));
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> show());
        selecting.selectedProperty().addListener(_ -> setVisible(false));
        page.topProperty().addListener(_ -> setVisible(false));
    }

    private Button button(String text, String name, Runnable action) {
        var button = Controls.quietButton(text, () -> {
            action.run();
            setVisible(false);
            page.requestFocus();
        });
        button.getStyleClass().add(Styles.SMALL);
        return Controls.named(button, name);
    }

    private void show() {
        var last = page.boundsOf(selecting.selected().to());
        setVisible(!selecting.selected().isEmpty() && last.isPresent());
        if (isVisible()) {
            applyCss();
            autosize();
            var x = last.get().getMinX() - getWidth() / 2;
            var y = last.get().getMaxY() + BELOW;
            relocate(
                    Math.clamp(x, BELOW, Math.max(BELOW, page.getWidth() - getWidth() - BELOW)),
                    Math.clamp(y, BELOW, Math.max(BELOW, page.getHeight() - getHeight() - BELOW)));
        }
    }
}
