package dev.footbridge.ui.kit.question;

import dev.footbridge.content.selfcheck.Order;
import dev.footbridge.message.Messages;
import dev.footbridge.review.Score;
import dev.footbridge.ui.kit.Controls;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Things to be put in order: Alt with ↑ or ↓ moves the one that has the keyboard, the mouse drags, and each has two
/// arrows to press. After it stands the right order, and why.
final class OrderForm extends AnswerForm {

    private final Order question;
    private final VBox list = new VBox();
    private Optional<Row> held = Optional.empty();

    OrderForm(Order question, RandomGenerator random) {
        this.question = question;
        list.getStyleClass().add("order");
        shuffled(question.items(), random).forEach(item -> list.getChildren().add(new Row(item)));
        list.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        list.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> held = Optional.empty());
        getChildren().add(list);
        number();
        answered(true);
    }

    @Override
    void enter() {
        list.getChildren().getFirst().requestFocus();
    }

    @Override
    Optional<Score> judge() {
        var ordered = rows().stream().map(row -> row.item).toList();
        giveUp();
        return Optional.of(Score.of(question, ordered));
    }

    @Override
    void giveUp() {
        rows().forEach(Row::settle);
        getChildren().add(Controls.text(Messages.text("question.order.right"), "section"));
        for (var i = 0; i < question.items().size(); i++) {
            var text = new MarkdownText(question.items().get(i));
            HBox.setHgrow(text, Priority.ALWAYS);
            var line = new HBox(Controls.text(Messages.text("question.order.number", i + 1), "muted"), text);
            line.getStyleClass().add("point");
            getChildren().add(line);
        }
        getChildren().add(new MarkdownText(question.why(), "muted"));
    }

    @Override
    String help() {
        return Messages.text("question.order.help");
    }

    /// Never the right order, which would be no question.
    private static List<String> shuffled(List<String> items, RandomGenerator random) {
        var shuffled = new ArrayList<>(items);
        while (shuffled.equals(items)) {
            Collections.shuffle(shuffled, Random.from(random));
        }
        return shuffled;
    }

    private List<Row> rows() {
        return list.getChildren().stream().map(Row.class::cast).toList();
    }

    private void number() {
        var rows = rows();
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).stand(i, rows.size());
        }
    }

    private void move(Row row, int to) {
        if (!isChecked() && to >= 0 && to < list.getChildren().size()) {
            var order = new ArrayList<>(rows());
            order.remove(row);
            order.add(to, row);
            // each to the end in its turn: a row that leaves the scene would lose the mouse that drags it
            order.forEach(Node::toFront);
            list.layout();
            number();
            row.requestFocus();
        }
    }

    /// The row that the mouse holds changes places with another once the mouse is past that one's middle.
    private void dragged(MouseEvent mouse) {
        var y = list.sceneToLocal(mouse.getSceneX(), mouse.getSceneY()).getY();
        held.ifPresent(row -> {
            var at = row.at();
            if (at > 0 && y < middle(at - 1)) {
                move(row, at - 1);
            } else if (at < list.getChildren().size() - 1 && y > middle(at + 1)) {
                move(row, at + 1);
            }
        });
    }

    private double middle(int at) {
        return list.getChildren().get(at).getBoundsInParent().getCenterY();
    }

    private final class Row extends HBox {

        private final String item;
        private final Label place = Controls.text("", "muted", "order-place");
        private final Button up = Controls.iconButton(Feather.ARROW_UP, "", () -> move(this, at() - 1));
        private final Button down = Controls.iconButton(Feather.ARROW_DOWN, "", () -> move(this, at() + 1));

        Row(String item) {
            this.item = item;
            getStyleClass().add("order-row");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            var text = new MarkdownText(item);
            HBox.setHgrow(text, Priority.ALWAYS);
            Controls.named(up, Messages.text("question.order.up", MarkdownText.plain(item)));
            Controls.named(down, Messages.text("question.order.down", MarkdownText.plain(item)));
            up.setFocusTraversable(false);
            down.setFocusTraversable(false);
            getChildren().addAll(place, text, up, down);
            addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
            addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> {
                held = Optional.of(this);
                requestFocus();
            });
        }

        private int at() {
            return list.getChildren().indexOf(this);
        }

        private void stand(int at, int of) {
            place.setText(Messages.text("question.order.number", at + 1));
            up.setDisable(at == 0);
            down.setDisable(at == of - 1);
            setAccessibleText(Messages.text("question.order.place", at + 1, of, MarkdownText.plain(item)));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }

        private void settle() {
            up.setVisible(false);
            down.setVisible(false);
        }

        private void pressed(KeyEvent key) {
            var step =
                    switch (key.getCode()) {
                        case UP, KP_UP -> -1;
                        case DOWN, KP_DOWN -> 1;
                        default -> 0;
                    };
            if (step != 0) {
                if (key.isAltDown()) {
                    move(this, at() + step);
                } else {
                    var to = Math.clamp(at() + step, 0, list.getChildren().size() - 1);
                    list.getChildren().get(to).requestFocus();
                }
                key.consume();
            }
        }
    }
}
