package dev.footbridge.ui.kit.question;

import dev.footbridge.content.selfcheck.Posed;
import dev.footbridge.message.Messages;
import dev.footbridge.review.Score;
import dev.footbridge.ui.kit.Controls;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// A number to be worked out. After it stands the right one, with every step to it.
final class ComputeForm extends AnswerForm {

    private final Posed posed;
    private final TextField number = new TextField();
    private final Label problem = Controls.prose("", "answer-problem");

    /// @param check what Enter does in the field
    ComputeForm(Posed posed, Runnable check) {
        this.posed = posed;
        var unit = posed.question().unit();
        number.setAccessibleText(Messages.text("question.compute.field", unit, MarkdownText.plain(posed.ask())));
        number.setPromptText(Messages.text("question.compute.prompt"));
        number.setOnAction(_ -> check.run());
        number.textProperty().subscribe(typed -> {
            answered(!typed.isBlank());
            say("");
        });
        var line = new HBox(number, Controls.text(unit));
        line.getStyleClass().add("answer-number");
        getChildren().addAll(line, problem);
    }

    @Override
    void enter() {
        number.requestFocus();
    }

    @Override
    Optional<Score> judge() {
        var score = Score.of(posed.judge(number.getText()));
        score.ifPresentOrElse(_ -> giveUp(), () -> say(Messages.text("question.compute.unreadable")));
        return score;
    }

    @Override
    void giveUp() {
        number.setEditable(false);
        getChildren()
                .addAll(
                        Controls.text(Messages.text("question.compute.answer", posed.answerText()), "section"),
                        new MarkdownText(posed.worked()));
    }

    @Override
    String help() {
        return Messages.text("question.compute.help");
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }
}
