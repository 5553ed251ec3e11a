package dev.footbridge.ui.kit;

import dev.footbridge.content.Module;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Asks in place why a module is skipped, and skips it.
final class SkipForm extends HBox {

    private final TextField reason = new TextField();

    SkipForm(Study study, Module module, Runnable close) {
        getStyleClass().add("actions");
        reason.setPromptText(Messages.text("skip.prompt"));
        reason.setAccessibleText(Messages.text("skip.name", module.title()));
        HBox.setHgrow(reason, Priority.ALWAYS);
        Runnable skip = () -> {
            if (!reason.getText().isBlank()) {
                study.apply(new Change.Skip(module.id(), reason.getText().strip()));
                close.run();
            }
        };
        var button = Controls.button(Messages.text("action.skip"), skip);
        button.disableProperty().bind(reason.textProperty().map(String::isBlank));
        reason.setOnAction(_ -> skip.run());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close.run();
                key.consume();
            }
        });
        getChildren().addAll(reason, button, Controls.quietButton(Messages.text("action.cancel"), close));
    }

    void focusReason() {
        reason.requestFocus();
    }
}
