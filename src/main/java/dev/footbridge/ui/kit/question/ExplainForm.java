package dev.footbridge.ui.kit.question;

import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.message.Messages;
import dev.footbridge.review.Score;
import dev.footbridge.ui.kit.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// An explanation in one's own words. After it stands a model answer with its points, and the learner says which of
/// them theirs touched.
final class ExplainForm extends AnswerForm {

    private static final int ROWS = 6;

    private final Explain question;
    private final TextArea text = new TextArea();
    private final List<CheckBox> points = new ArrayList<>();

    ExplainForm(Explain question) {
        this.question = question;
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setPromptText(Messages.text("question.explain.prompt"));
        text.setAccessibleText(MarkdownText.plain(question.ask()));
        text.getStyleClass().add("answer-text");
        text.textProperty().subscribe(typed -> answered(!typed.isBlank()));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        getChildren().add(text);
    }

    @Override
    void enter() {
        text.requestFocus();
    }

    @Override
    Optional<Score> judge() {
        giveUp();
        return Optional.of(Score.of(question, 0));
    }

    @Override
    void giveUp() {
        text.setEditable(false);
        getChildren()
                .addAll(
                        Controls.text(Messages.text("question.explain.model"), "section"),
                        new MarkdownText(question.answer()),
                        Controls.text(Messages.text("question.explain.points"), "section"));
        for (var point : question.points()) {
            var box = new CheckBox();
            box.setText(MarkdownText.plain(point));
            box.setWrapText(true);
            box.getStyleClass().add("prose");
            box.setOnAction(_ -> score(Score.of(question, touched())));
            points.add(box);
            getChildren().add(box);
        }
        points.getFirst().requestFocus();
    }

    @Override
    String help() {
        return Messages.text("question.explain.help");
    }

    private void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            text.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    private int touched() {
        return Math.toIntExact(points.stream().filter(CheckBox::isSelected).count());
    }
}
