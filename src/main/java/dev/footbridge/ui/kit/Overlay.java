package dev.footbridge.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// A card laid over the whole window. Esc or a click beside it puts it away, and the keyboard goes back to where it
/// was.
public abstract class Overlay extends StackPane {

    private Optional<Node> focusedBefore = Optional.empty();

    protected Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
        setOnMouseClicked(click -> {
            if (click.getTarget() instanceof Overlay) {
                close();
            }
        });
    }

    public final void toggle() {
        if (isVisible()) {
            close();
        } else {
            open();
        }
    }

    public final void open() {
        if (!isVisible()) {
            focusedBefore = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        }
        getChildren().setAll(card());
        setVisible(true);
        opened();
    }

    /// Puts the card away and gives the keyboard back.
    public final void close() {
        if (isVisible()) {
            setVisible(false);
            focusedBefore.ifPresent(Node::requestFocus);
        }
    }

    /// The card as it is to be shown now.
    protected abstract Node card();

    /// Called once the card is shown: the place to focus.
    protected abstract void opened();
}
