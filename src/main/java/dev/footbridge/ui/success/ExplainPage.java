package dev.footbridge.ui.success;

import dev.footbridge.content.Outcome;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Explanation;
import dev.footbridge.progress.Journal;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Study;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Explain an outcome aloud: the clock runs while the learner speaks, then the points come up to be ticked.
final class ExplainPage extends ScrollPane {

    private final Study study;
    private final Outcome outcome;
    private final LongSupplier nanos;
    private final Runnable leave;
    private final VBox page = new VBox();
    private final Label time = Controls.text("", "explain-clock");
    private final Map<String, CheckBox> points = new LinkedHashMap<>();
    private final TextArea note = new TextArea();
    private final Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
    private final Instant at;
    private final long began;
    private Duration took = Duration.ZERO;

    /// @param nanos a clock that never jumps
    ExplainPage(Study study, Outcome outcome, LongSupplier nanos, Runnable leave) {
        this.study = study;
        this.outcome = outcome;
        this.nanos = nanos;
        this.leave = leave;
        this.at = study.clock().instant();
        this.began = nanos.getAsLong();
        getStyleClass().add("explain");
        page.getStyleClass().add("success-detail");
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.stop();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave();
                key.consume();
            }
        });
        speak();
    }

    void focusAction() {
        page.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void speak() {
        tick();
        clock.play();
        var actions = new HBox(
                Controls.button(Messages.text("explain.done"), this::mark),
                Controls.quietButton(Messages.text("action.cancel"), this::leave));
        actions.getStyleClass().add("actions");
        page.getChildren()
                .setAll(
                        Controls.prose(Messages.text("explain.title", outcome.name()), "card-heading"),
                        Controls.prose(outcome.statement()),
                        Controls.prose(
                                Messages.text("explain.prompt", outcome.points().size()), "muted"),
                        time,
                        actions);
    }

    private void mark() {
        took = elapsed();
        clock.stop();
        page.getChildren().setAll(Controls.prose(Messages.text("explain.which"), "card-heading"));
        for (var point : outcome.points()) {
            var box = new CheckBox(point);
            box.setWrapText(true);
            points.put(point, box);
            page.getChildren().add(box);
        }
        note.setPromptText(Messages.text("explain.note"));
        note.setAccessibleText(Messages.text("explain.note"));
        note.setPrefRowCount(3);
        note.setWrapText(true);
        note.getStyleClass().add("success-text");
        var actions = new HBox(
                Controls.button(Messages.text("explain.keep"), this::keep),
                Controls.quietButton(Messages.text("explain.drop"), this::leave));
        actions.getStyleClass().add("actions");
        page.getChildren().addAll(note, actions);
        points.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void keep() {
        var touched = points.entrySet().stream()
                .filter(point -> point.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        study.apply(new Change.Add<>(
                Journal.EXPLANATIONS,
                new Explanation(
                        outcome.id(),
                        at,
                        took,
                        touched,
                        outcome.points().size(),
                        note.getText().strip())));
        leave();
    }

    private void leave() {
        clock.stop();
        leave.run();
    }

    private void tick() {
        var now = elapsed();
        time.setText(Messages.text(
                "explain.clock", now.toMinutes(), String.format(Locale.ROOT, "%02d", now.toSecondsPart())));
    }

    private Duration elapsed() {
        return Duration.ofNanos(nanos.getAsLong() - began).truncatedTo(ChronoUnit.SECONDS);
    }
}
