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
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Where nothing is asked: what was done in this sitting, what is still due, when the next question comes back, and
/// how much time a day has.
final class RestPage extends VBox {

    private static final Duration SOON = Duration.ofHours(12);

    private final Study study;
    private final HBox buttons = new HBox();

    RestPage(
            Study study,
            Navigator navigator,
            Session<?> session,
            ReviewTime time,
            Runnable begin,
            Runnable beyondToday) {
        this.study = study;
        getStyleClass().add("review-page");
        var queue = session.queue();
        if (session.count() > 0) {
            getChildren()
                    .add(Controls.prose(
                            Messages.text(
                                    "review.done",
                                    session.count(),
                                    session.count(Grade.AGAIN),
                                    session.count(Grade.HARD),
                                    session.count(Grade.GOOD),
                                    session.count(Grade.EASY)),
                            "strong"));
        }
        getChildren().add(Controls.prose(state(queue)));
        if (!queue.today().isEmpty()) {
            buttons.getChildren().add(Controls.button(Messages.text("review.go-on"), begin));
        } else if (!queue.waiting().isEmpty()) {
            buttons.getChildren().add(Controls.button(Messages.text("review.beyond"), beyondToday));
        }
        buttons.getChildren()
                .addAll(
                        Controls.button(Messages.text("review.to-today"), () -> navigator.show(Screen.TODAY)),
                        Controls.button(Messages.text("review.prove"), () -> navigator.show(Screen.SELF_CHECK)));
        if (session.count() > 0) {
            buttons.getChildren().add(Controls.quietButton(Messages.text("review.undo"), session::undo));
        }
        buttons.getStyleClass().add("actions");
        getChildren().addAll(buttons, time(time, session, begin));
    }

    void enter() {
        buttons.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
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

    private static Node time(ReviewTime time, Session<?> session, Runnable begin) {
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
        });
        var line = new HBox(Controls.text(Messages.text("review.time"), "muted"), choice);
        line.getStyleClass().add("actions");
        return line;
    }
}
