package dev.footbridge.ui.plan;

import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Preferences;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A field with its name above and, where what is typed cannot be taken, a message below. What is typed and not taken
/// yet is a draft: it stays, also when the program ends.
final class TypedField extends VBox {

    private static final int COLUMNS = 12;

    private final TextField field = new TextField();
    private final Label wrong = Controls.prose("", "wrong", "small");
    private final Preferences preferences;
    private final String draft;
    private final String problem;
    private final Predicate<String> take;
    private String known = "";

    /// @param draft the name under which its draft is remembered
    /// @param problem what is said where it cannot be taken
    /// @param take takes what is typed; false where it cannot
    TypedField(
            Preferences preferences, String draft, String name, String hint, String problem, Predicate<String> take) {
        this.preferences = preferences;
        this.draft = "draft." + draft;
        this.problem = problem;
        this.take = take;
        getStyleClass().add("typed-field");
        field.setPrefColumnCount(COLUMNS);
        field.setPromptText(hint);
        field.setAccessibleText(name);
        wrong(false);
        getChildren().addAll(Controls.text(name, "muted", "small"), field, wrong);
        field.setOnAction(_ -> take());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                take();
            }
        });
        field.textProperty().subscribe((_, now) -> preferences.put(this.draft, now.equals(known) ? "" : now));
        kept().ifPresent(field::setText);
    }

    /// Shows what is known, unless something else is being typed.
    void know(String value) {
        var typed = !field.getText().equals(known) || field.isFocused();
        var drafted = kept().isPresent();
        known = value;
        if (!typed && !drafted) {
            field.setText(value);
        }
    }

    /// @return whether what is typed could be taken
    boolean take() {
        if (field.getText().equals(known) && kept().isEmpty()) {
            return true;
        }
        var taken = take.test(field.getText());
        wrong(!taken);
        if (taken) {
            preferences.put(draft, "");
            known = field.getText();
        }
        return taken;
    }

    /// Says that what is typed cannot be taken, or no longer says so.
    void reject(boolean is) {
        wrong(is);
    }

    String typed() {
        return field.getText();
    }

    void clear() {
        known = "";
        field.setText("");
        wrong(false);
    }

    void focusField() {
        field.requestFocus();
    }

    private Optional<String> kept() {
        return preferences.get(draft).filter(text -> !text.isEmpty());
    }

    private void wrong(boolean is) {
        wrong.setText(is ? problem : "");
        wrong.setVisible(is);
        wrong.setManaged(is);
    }
}
