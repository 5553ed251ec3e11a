package dev.footbridge.ui.success;

import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Witness;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Study;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Which colleague checked the proof, and when.
final class CheckForm extends VBox {

    private final Study study;
    private final OutcomeId outcome;
    private final TextField who = new TextField();
    private final Label problem = Controls.prose("", "small", "field-problem");
    private Optional<Optional<Witness>> shown = Optional.empty();

    CheckForm(Study study, Preferences preferences, OutcomeId outcome) {
        this.study = study;
        this.outcome = outcome;
        getStyleClass().add("labelled");
        who.setPromptText(Messages.text("success.check.prompt"));
        who.setAccessibleText(Messages.text("success.check.name"));
        who.setText(preferences.get(draft()).orElse(""));
        who.textProperty().addListener((_, _, typed) -> {
            preferences.put(draft(), typed);
            say("");
        });
        who.setOnAction(_ -> check());
        Live.show(this, study.standingProperty(), _ -> show());
    }

    private void show() {
        var check = study.progress().check(outcome);
        if (shown.filter(check::equals).isPresent()) {
            return;
        }
        shown = Optional.of(check);
        var line = new HBox();
        line.getStyleClass().add("actions");
        check.ifPresentOrElse(
                it -> line.getChildren()
                        .addAll(
                                Controls.prose(Messages.text("success.checked", it.who(), Text.day(it.on()))),
                                Controls.quietButton(
                                        Messages.text("success.check.take-back"),
                                        () -> study.apply(new Change.Check(outcome, Optional.empty())))),
                () -> line.getChildren()
                        .addAll(who, Controls.button(Messages.text("success.check.note"), this::check)));
        getChildren().setAll(line, problem);
        say("");
    }

    private void check() {
        var name = who.getText().strip();
        if (name.isEmpty()) {
            say(Messages.text("success.check.nobody"));
            return;
        }
        study.apply(new Change.Check(outcome, Optional.of(new Witness(name, LocalDate.now(study.clock())))));
        who.clear();
    }

    private String draft() {
        return "success.check." + outcome.value();
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }
}
