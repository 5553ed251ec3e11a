package dev.footbridge.ui.kit.question;

import dev.footbridge.content.selfcheck.Choose;
import dev.footbridge.content.selfcheck.Compute;
import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.content.selfcheck.Match;
import dev.footbridge.content.selfcheck.Order;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.review.Score;
import dev.footbridge.ui.kit.Controls;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.VBox;

/// One question: what is asked, the place for the answer, and once it is checked what is right and why.
public final class QuestionView extends VBox {

    private final Question question;
    private final AnswerForm form;

    private QuestionView(Question question, String ask, AnswerForm form) {
        this.question = question;
        this.form = form;
        getStyleClass().add("question");
        getChildren()
                .addAll(new MarkdownText(ask, "question-ask"), Controls.prose(form.help(), "small", "muted"), form);
    }

    /// @param random draws the numbers, and the order of what may stand in any
    /// @param check what Enter does in a field of one line
    public static QuestionView of(Question question, RandomGenerator random, Runnable check) {
        return switch (question) {
            case Explain explain -> new QuestionView(explain, explain.ask(), new ExplainForm(explain));
            case Choose choose -> new QuestionView(choose, choose.ask(), new ChooseForm(choose, random));
            case Compute compute -> {
                var posed = compute.pose(random);
                yield new QuestionView(compute, posed.ask(), new ComputeForm(posed, check));
            }
            case Order order -> new QuestionView(order, order.ask(), new OrderForm(order, random));
            case Match match -> new QuestionView(match, match.ask(), new MatchForm(match, random));
        };
    }

    public Question question() {
        return question;
    }

    /// Gives the keyboard to the answer.
    public void enter() {
        form.enter();
    }

    /// Checks the answer and shows what is right.
    ///
    /// @return whether it could be read
    public boolean check() {
        return form.check();
    }

    /// Shows what is right without an answer, which counts as wrong.
    public void show() {
        form.show();
    }

    public boolean isChecked() {
        return form.isChecked();
    }

    /// Whether there is still something to do after checking, as with the points of an explanation; then that has
    /// the keyboard.
    public boolean hasMore() {
        return question instanceof Explain;
    }

    /// Whether something was answered.
    public ReadOnlyBooleanProperty answeredProperty() {
        return form.answeredProperty();
    }

    /// What the answer is worth; empty until it is checked.
    public ReadOnlyObjectProperty<Optional<Score>> scoreProperty() {
        return form.scoreProperty();
    }
}
