package dev.footbridge.ui.success;

import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Attachment;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Study;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Attaches a link, or a file by its path. What cannot be attached stays as typed, with what is wrong with it below.
final class AttachForm extends VBox {

    private final Study study;
    private final OutcomeId outcome;
    private final TextField target = new TextField();
    private final Label problem = Controls.prose("", "small", "field-problem");

    AttachForm(Study study, Preferences preferences, OutcomeId outcome) {
        this.study = study;
        this.outcome = outcome;
        getStyleClass().add("labelled");
        target.setPromptText(Messages.text("success.attach.prompt"));
        target.setAccessibleText(Messages.text("success.attach.name"));
        target.setText(preferences.get(draft()).orElse(""));
        target.textProperty().addListener((_, _, typed) -> {
            preferences.put(draft(), typed);
            say("");
        });
        target.setOnAction(_ -> attach());
        HBox.setHgrow(target, Priority.ALWAYS);
        var choose = Controls.quietButton(Messages.text("success.attach.choose"), this::choose);
        var line = new HBox(target, Controls.button(Messages.text("success.attach"), this::attach), choose);
        line.getStyleClass().add("actions");
        getChildren().addAll(line, problem);
        say("");
    }

    private String draft() {
        return "success.attach." + outcome.value();
    }

    private void attach() {
        switch (TypedTarget.of(target.getText())) {
            case TypedTarget.Fits(var kind, var place) -> {
                study.apply(new Change.Add<>(Journal.ATTACHMENTS, new Attachment(outcome, kind, place, "")));
                target.clear();
            }
            case TypedTarget.Nothing() -> say(Messages.text("success.attach.nothing"));
            case TypedTarget.BadAddress() -> say(Messages.text("success.attach.bad-address"));
            case TypedTarget.BadPath() -> say(Messages.text("success.attach.bad-path"));
        }
    }

    private void choose() {
        var chosen = new FileChooser().showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            target.setText(chosen.getAbsolutePath());
            attach();
        }
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }
}
