package dev.footbridge.ui.kit.question;

import dev.footbridge.content.selfcheck.Match;
import dev.footbridge.message.Messages;
import dev.footbridge.review.Score;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.StateShape;
import dev.footbridge.ui.kit.StateTag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Pairs to be found: each left side gets the letter of a right one, by its button or its key. After it stands what
/// belongs together, and why.
final class MatchForm extends AnswerForm {

    private final Match question;
    private final List<String> rights;
    private final List<Row> rows = new ArrayList<>();

    MatchForm(Match question, RandomGenerator random) {
        this.question = question;
        this.rights = shuffled(question, random);
        var legend = new VBox();
        legend.getStyleClass().add("match-legend");
        for (var right : rights) {
            var text = new MarkdownText(right);
            HBox.setHgrow(text, Priority.ALWAYS);
            var line = new HBox(Controls.text(letter(rights.indexOf(right)), "strong"), text);
            line.getStyleClass().add("point");
            legend.getChildren().add(line);
        }
        for (var pair : question.pairs()) {
            rows.add(new Row(pair));
        }
        getChildren().add(legend);
        getChildren().addAll(rows);
    }

    @Override
    void enter() {
        rows.getFirst().enter();
    }

    @Override
    Optional<Score> judge() {
        var matched = new HashMap<String, String>();
        rows.forEach(row -> row.chosen().ifPresent(right -> matched.put(row.pair.left(), right)));
        giveUp();
        return Optional.of(Score.of(question, matched));
    }

    @Override
    void giveUp() {
        rows.forEach(Row::reveal);
        getChildren().add(new MarkdownText(question.why(), "muted"));
    }

    @Override
    String help() {
        return Messages.text("question.match.help", letter(rights.size() - 1));
    }

    private static List<String> shuffled(Match question, RandomGenerator random) {
        var rights =
                new ArrayList<>(question.pairs().stream().map(Match.Pair::right).toList());
        Collections.shuffle(rights, Random.from(random));
        return rights;
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private final class Row extends VBox {

        private final Match.Pair pair;
        private final List<ToggleButton> letters = new ArrayList<>();

        Row(Match.Pair pair) {
            this.pair = pair;
            getStyleClass().add("match-row");
            var group = new ToggleGroup();
            var buttons = new FlowPane();
            buttons.getStyleClass().add("match-letters");
            for (var right : rights) {
                var button = new ToggleButton(letter(letters.size()));
                button.setToggleGroup(group);
                button.getStyleClass().add("chip");
                button.setAccessibleText(Messages.text(
                        "question.match.option",
                        MarkdownText.plain(pair.left()),
                        letter(letters.size()),
                        MarkdownText.plain(right)));
                button.setOnAction(
                        _ -> answered(rows.stream().anyMatch(row -> row.chosen().isPresent())));
                letters.add(button);
                buttons.getChildren().add(button);
            }
            getChildren().addAll(new MarkdownText(pair.left()), buttons);
            addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        }

        private void enter() {
            letters.getFirst().requestFocus();
        }

        private Optional<String> chosen() {
            return letters.stream()
                    .filter(ToggleButton::isSelected)
                    .findFirst()
                    .map(letter -> rights.get(letters.indexOf(letter)));
        }

        private void reveal() {
            var right = chosen().filter(pair.right()::equals).isPresent();
            var words = Messages.text(
                    right ? "question.match.right" : "question.match.belongs",
                    letter(rights.indexOf(pair.right())),
                    MarkdownText.plain(pair.right()));
            var tag = new StateTag(right ? StateShape.DONE : StateShape.NOT_YET, words);
            tag.setWrapText(true);
            letters.forEach(letter -> letter.setDisable(true));
            getChildren().add(tag);
        }

        private void pressed(KeyEvent key) {
            if (isChecked() || key.isShortcutDown() || key.isAltDown()) {
                return;
            }
            var at = rows.indexOf(this);
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
                var to = Math.clamp(at + (key.getCode() == KeyCode.DOWN ? 1 : -1), 0, rows.size() - 1);
                rows.get(to).enter();
                key.consume();
                return;
            }
            var typed = key.getText().toUpperCase(Locale.ROOT);
            letters.stream()
                    .filter(letter -> letter.getText().equals(typed))
                    .findFirst()
                    .ifPresent(letter -> {
                        letter.setSelected(true);
                        answered(true);
                        rows.get(Math.min(at + 1, rows.size() - 1)).enter();
                        key.consume();
                    });
        }
    }
}
