package dev.footbridge.ui.journal;

import dev.footbridge.journal.TypedDay;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Study;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The day of a reflection. One that cannot be read stays as it was typed, also when the program ends, with what is
/// wrong with it below.
final class DayField extends VBox {

    private static final String DRAFT = "journal.day-draft";

    private final Study study;
    private final Sheet sheet;
    private final Preferences preferences;
    private final TextField field = new TextField();
    private final Label problem = Controls.prose("", "small", "field-problem");

    DayField(Study study, Sheet sheet, Preferences preferences) {
        this.study = study;
        this.sheet = sheet;
        this.preferences = preferences;
        getStyleClass().add("labelled");
        field.getStyleClass().add("day-field");
        field.setAccessibleText(Messages.text("journal.day"));
        field.setPromptText(Messages.text("journal.day.prompt"));
        say("");
        field.setText(draft().isEmpty() ? written() : draft());
        if (!draft().isEmpty()) {
            judge(draft());
        }
        field.textProperty().addListener((_, _, typed) -> draft(typed));
        field.setOnAction(_ -> judge(field.getText()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !field.getText().equals(written())) {
                judge(field.getText());
            }
        });
        getChildren().addAll(Controls.text(Messages.text("journal.day"), "small", "muted"), field, problem);
        Live.show(this, study.standingProperty(), _ -> take());
    }

    /// Takes what was typed once it is whole: half a date may read as another day.
    private void judge(String typed) {
        switch (TypedDay.of(typed, today())) {
            case TypedDay.Read(var day) -> {
                draft("");
                say("");
                sheet.write(Edits.on(day));
            }
            case TypedDay.Unclear _ -> say(Messages.text("journal.day.unclear", Text.day(today()), written()));
            case TypedDay.OutOfRange _ -> say(Messages.text("journal.day.out-of-range", written()));
        }
    }

    private void take() {
        if (!field.isFocused()
                && draft().isEmpty()
                && TypedDay.of(field.getText(), today()) instanceof TypedDay.Read(var shown)
                && !shown.equals(sheet.reflection().on())) {
            field.setText(written());
            draft("");
        }
    }

    private String written() {
        return Text.day(sheet.reflection().on());
    }

    private LocalDate today() {
        return LocalDate.now(study.clock());
    }

    /// What was typed of this sheet and could not be read.
    private String draft() {
        var kept = preferences.get(DRAFT).orElse("");
        return kept.startsWith(name() + " ") ? kept.substring(name().length() + 1) : "";
    }

    private void draft(String typed) {
        if (!typed.isEmpty()) {
            preferences.put(DRAFT, name() + " " + typed);
        } else if (!draft().isEmpty()) {
            preferences.put(DRAFT, "");
        }
    }

    private String name() {
        return sheet.id().map(Object::toString).orElse("new");
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }
}
