package dev.footbridge.ui.guide;

import dev.footbridge.ui.kit.Controls;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A card laid over the guide that says one thing and asks for one answer. Esc puts it away and gives the keyboard
/// back.
final class GuideCard extends StackPane {

    private Optional<Node> focusedBefore = Optional.empty();

    GuideCard() {
        getStyleClass().addAll("overlay", "guide-overlay");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
        setOnMouseClicked(click -> {
            if (click.getTarget() == this) {
                close();
            }
        });
    }

    /// @param lines what it says, below its title
    /// @param answers the last takes the keyboard
    void show(String title, List<? extends Node> lines, List<Button> answers) {
        var buttons = new HBox();
        buttons.getStyleClass().add("actions");
        buttons.getChildren().addAll(answers);
        var card = new VBox(Controls.text(title, "card-heading"));
        card.getChildren().addAll(lines);
        card.getChildren().add(buttons);
        card.getStyleClass().addAll("card", "guide-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox.setVgrow(card, Priority.NEVER);
        getChildren().setAll(card);
        focusedBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        setVisible(true);
        answers.getLast().requestFocus();
    }

    void close() {
        setVisible(false);
        getChildren().clear();
        focusedBefore.ifPresent(Node::requestFocus);
        focusedBefore = Optional.empty();
    }
}
