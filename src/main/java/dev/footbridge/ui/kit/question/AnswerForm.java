package dev.footbridge.ui.kit.question;

import dev.footbridge.review.Score;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.VBox;

/// The place for the answer to a question, which after checking shows what is right.
abstract class AnswerForm extends VBox {

    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Score>> score = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean checked;

    AnswerForm() {
        getStyleClass().add("answer-form");
    }

    /// Gives the keyboard to the first control of the answer.
    abstract void enter();

    /// Judges what was answered, and shows what is right.
    ///
    /// @return what the answer is worth; empty where it cannot be read, and the form says so
    abstract Optional<Score> judge();

    /// Judges a form without an answer: what is right is shown.
    abstract void giveUp();

    /// What to answer by mouse alone is not said here, but what the keyboard does.
    abstract String help();

    final boolean check() {
        if (!checked) {
            judge().ifPresent(this::becomeChecked);
        }
        return checked;
    }

    final void show() {
        if (!checked) {
            giveUp();
            becomeChecked(Score.WRONG);
        }
    }

    final boolean isChecked() {
        return checked;
    }

    /// Whether there is something to check.
    final ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /// Empty until it is checked.
    final ReadOnlyObjectProperty<Optional<Score>> scoreProperty() {
        return score.getReadOnlyProperty();
    }

    final void answered(boolean something) {
        answered.set(something);
    }

    /// Scores anew what was checked already.
    final void score(Score now) {
        score.set(Optional.of(now));
    }

    private void becomeChecked(Score first) {
        checked = true;
        score(first);
    }
}
