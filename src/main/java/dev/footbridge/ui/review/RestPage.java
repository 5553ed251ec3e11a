package dev.footbridge.ui.review;

import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Grade;
import dev.footbridge.review.Queue;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.ReviewTime;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Where nothing is asked: what was done in this sitting, what is still due, when the next question comes back, and
/// how much time a day has.
final class RestPage extends VBox {

    private static final Duration SOON = Duration.ofHours(12);

    private final Study study;
    private final Navigator navigator;
    private final Session<?> session;
    private final Runnable begin;
    private final Runnable beyondToday;
    private final Label state = Controls.prose("");
    private final HBox buttons = new HBox();

    /// @param begin asks what is for today
    /// @param beyondToday asks all that is due
    RestPage(
            Study study,
            Navigator navigator,
            Session<?> session,
            ReviewTime time,
            Runnable begin,
            Runnable beyondToday) {
        this.study = study;
        this.navigator = navigator;
        this.session = session;
        this.begin = begin;
        this.beyondToday = beyondToday;
        getStyleClass().add("review-page");
        buttons.getStyleClass().add("actions");
        if (session.count() > 0) {
            getChildren().add(Controls.prose(done(), "strong"));
        }
        getChildren().addAll(state, buttons, time(time));
        show();
    }

    void enter() {
        buttons.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show() {
        var queue = session.queue();
        state.setText(state(queue));
        buttons.getChildren().clear();
        if (!queue.today().isEmpty()) {
            add(Controls.button(Messages.text("review.go-on"), begin));
        } else if (!queue.waiting().isEmpty()) {
            add(Controls.button(Messages.text("review.beyond"), beyondToday));
        }
        add(Controls.button(Messages.text("review.to-today"), () -> navigator.show(Screen.TODAY)));
        add(Controls.button(Messages.text("review.prove"), () -> navigator.show(Screen.SELF_CHECK)));
        if (session.count() > 0) {
            add(Controls.quietButton(Messages.text("review.undo"), session::undo));
        }
    }

    private void add(Button button) {
        buttons.getChildren().add(button);
    }

    private String done() {
        return Messages.text(
                "review.done",
                session.count(),
                session.count(Grade.AGAIN),
                session.count(Grade.HARD),
                session.count(Grade.GOOD),
                session.count(Grade.EASY));
    }

    private String state(Queue queue) {
        var now = study.clock().instant();
        if (study.standing().schedule().met().isEmpty()) {
            return Messages.text("review.nothing-met");
        }
        if (!queue.today().isEmpty()) {
            var minutes = Math.max(1, queue.time().plusSeconds(30).toMinutes());
            return queue.waiting().isEmpty()
                    ? Messages.text("review.still", queue.today().size(), minutes)
                    : Messages.text(
                            "review.still-and-waiting",
                            queue.today().size(),
                            minutes,
                            queue.waiting().size());
        }
        if (!queue.waiting().isEmpty()) {
            return Messages.text("review.waiting", queue.waiting().size());
        }
        return queue.next()
                .map(next -> Messages.text("review.next", when(next, now)))
                .orElse(Messages.text("review.nothing"));
    }

    private String when(Instant next, Instant now) {
        var zone = study.clock().getZone();
        return Duration.between(now, next).compareTo(SOON) < 0
                ? Messages.text("review.at", Text.clock(next, zone))
                : Messages.text("review.on", Text.day(next, LocalDate.now(study.clock()), zone));
    }

    private Node time(ReviewTime time) {
        var choice = new ChoiceBox<Duration>();
        choice.getItems().setAll(ReviewTime.CHOICES);
        choice.setValue(time.get());
        choice.setAccessibleText(Messages.text("review.time.name"));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Duration value) {
                return value.toDays() > 0
                        ? Messages.text("review.time.no-limit")
                        : Messages.text("time.minutes", value.toMinutes());
            }

            @Override
            public Duration fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        choice.valueProperty().subscribe((_, chosen) -> {
            time.set(chosen);
            session.aDay(chosen);
            show();
        });
        var line = new HBox(Controls.text(Messages.text("review.time"), "muted"), choice);
        line.getStyleClass().add("actions");
        return line;
    }
}
