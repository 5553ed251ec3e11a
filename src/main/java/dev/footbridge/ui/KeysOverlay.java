package dev.footbridge.ui;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The table of keys, laid over the screen by F1 and put away by F1 or Esc.
final class KeysOverlay extends StackPane {

    private final Study study;
    private final Button close = Controls.button(Messages.text("keys.close"), this::close);

    private Optional<Node> focusedBefore = Optional.empty();

    KeysOverlay(Study study) {
        this.study = study;
        getStyleClass().add("overlay");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            switch (key.getCode()) {
                case ESCAPE -> {
                    close();
                    key.consume();
                }
                case TAB -> key.consume();
                default -> {
                    // any other key keeps its meaning
                }
            }
        });
        setOnMouseClicked(click -> {
            if (click.getTarget() == this) {
                close();
            }
        });
    }

    void toggle() {
        if (isVisible()) {
            close();
        } else {
            open();
        }
    }

    /// Puts the table away and gives the keyboard back to where it was.
    void close() {
        if (isVisible()) {
            setVisible(false);
            focusedBefore.ifPresent(Node::requestFocus);
        }
    }

    private void open() {
        getChildren().setAll(card());
        focusedBefore = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        setVisible(true);
        close.requestFocus();
    }

    private String lines() {
        var history = study.historyProperty().get();
        return Messages.text(
                "keys.table",
                Words.undo(history, study.bridge()).orElseGet(() -> Messages.text("keys.undo")),
                Words.redo(history, study.bridge()).orElseGet(() -> Messages.text("keys.redo")));
    }

    private VBox card() {
        var table = new GridPane();
        table.getStyleClass().add("keys-table");
        for (var line : lines().split("\n", -1)) {
            var cells = line.split("\\|", -1);
            table.addRow(table.getRowCount(), Controls.text(cells[0], "key"), Controls.text(cells[1]));
        }
        var card = new VBox(Controls.text(Messages.text("keys.title"), "card-heading"), table, close);
        card.getStyleClass().addAll("card", "keys-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return card;
    }
}
