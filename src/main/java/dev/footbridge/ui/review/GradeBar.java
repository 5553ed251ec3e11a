package dev.footbridge.ui.review;

import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Grade;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Words;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

/// The four grades, each with its key and with how long the question then stays away.
final class GradeBar extends FlowPane {

    private final Map<Grade, Button> buttons = new EnumMap<>(Grade.class);

    GradeBar(Consumer<Grade> grade) {
        getStyleClass().addAll("actions", "grades");
        for (var each : Grade.values()) {
            var button = Controls.button("", () -> grade.accept(each));
            buttons.put(each, button);
            getChildren().add(button);
        }
    }

    void show(Map<Grade, Duration> intervals) {
        buttons.forEach((grade, button) -> {
            var interval = Text.interval(Objects.requireNonNull(intervals.get(grade)));
            button.setText(Messages.text("review.grade", grade.number(), Words.of(grade), interval));
            button.setAccessibleText(Messages.text("review.grade.name", Words.of(grade), interval, grade.number()));
        });
    }

    /// Gives the keyboard to the grade that speaks for itself.
    void enter(Grade suggested) {
        Objects.requireNonNull(buttons.get(suggested)).requestFocus();
    }

    /// The grade of a key.
    static Optional<Grade> grade(KeyCode key) {
        return Optional.ofNullable(
                switch (key) {
                    case DIGIT1, NUMPAD1 -> Grade.AGAIN;
                    case DIGIT2, NUMPAD2 -> Grade.HARD;
                    case DIGIT3, NUMPAD3 -> Grade.GOOD;
                    case DIGIT4, NUMPAD4 -> Grade.EASY;
                    default -> null;
                });
    }
}
