package dev.footbridge.ui.kit.question;

import dev.footbridge.content.selfcheck.Choose;
import dev.footbridge.message.Messages;
import dev.footbridge.review.Score;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.StateShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Options of which all that are right are to be chosen, in an order drawn anew; the keys 1, 2, … choose, too.
final class ChooseForm extends AnswerForm {

    private final Choose question;
    private final List<Row> rows = new ArrayList<>();

    ChooseForm(Choose question, RandomGenerator random) {
        this.question = question;
        var order = new ArrayList<>(
                IntStream.range(0, question.options().size()).boxed().toList());
        Collections.shuffle(order, Random.from(random));
        for (var option : order) {
            rows.add(new Row(option, rows.size() + 1));
        }
        getChildren().addAll(rows);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    void enter() {
        rows.getFirst().box.requestFocus();
    }

    @Override
    Optional<Score> judge() {
        giveUp();
        return Optional.of(Score.of(
                question,
                rows.stream()
                        .filter(row -> row.box.isSelected())
                        .map(row -> row.option)
                        .collect(Collectors.toSet())));
    }

    @Override
    void giveUp() {
        rows.forEach(Row::reveal);
    }

    @Override
    String help() {
        return Messages.text("question.choose.help");
    }

    private void pressed(KeyEvent key) {
        var number = key.getCode().isDigitKey() ? key.getText() : "";
        rows.stream()
                .filter(row -> !isChecked() && !row.box.isDisabled())
                .filter(row -> String.valueOf(row.number).equals(number))
                .findFirst()
                .ifPresent(row -> {
                    row.box.requestFocus();
                    row.box.fire();
                    key.consume();
                });
    }

    private final class Row extends VBox {

        private final int option;
        private final int number;
        private final CheckBox box = new CheckBox();

        Row(int option, int number) {
            this.option = option;
            this.number = number;
            var text = question.options().get(option).text();
            box.setText(String.valueOf(number));
            box.setMinWidth(USE_PREF_SIZE);
            box.setAccessibleText(Messages.text("question.option", number, MarkdownText.plain(text)));
            box.setOnAction(_ -> answered(rows.stream().anyMatch(row -> row.box.isSelected())));
            var words = new MarkdownText(text);
            HBox.setHgrow(words, Priority.ALWAYS);
            var line = new HBox(box, words);
            line.getStyleClass().add("option");
            line.setOnMouseClicked(click -> {
                if (!isChecked() && !(click.getTarget() instanceof Node node && isInBox(node))) {
                    box.fire();
                }
            });
            getChildren().add(line);
        }

        private boolean isInBox(Node node) {
            for (var at = node; at != null; at = at.getParent()) {
                if (at.equals(box)) {
                    return true;
                }
            }
            return false;
        }

        private void reveal() {
            var right = question.options().get(option).right();
            var tag = right ? StateShape.DONE : StateShape.LEFT_OUT;
            var why = new MarkdownText(question.options().get(option).why(), "muted");
            HBox.setHgrow(why, Priority.ALWAYS);
            var word = right ? Messages.text("question.choose.right") : Messages.text("question.choose.wrong");
            var head = Controls.text(word, "strong");
            head.setMinWidth(USE_PREF_SIZE);
            var line = new HBox(tag.draw(), head, why);
            line.getStyleClass().addAll("option-why");
            box.setDisable(true);
            getChildren().add(line);
        }
    }
}
