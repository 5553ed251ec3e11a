package dev.footbridge.ui.selfcheck;

import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.question.QuestionView;
import dev.footbridge.ui.kit.question.ScoreTag;
import java.util.random.RandomGenerator;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// One question of a run: answer it, see what is right, go on or stop.
final class QuestionPage extends Page {

    /// Told once the learner goes on.
    interface Done {
        /// @param stop whether they want to see the result now
        void answered(Run run, boolean stop);
    }

    private final Run run;
    private final Done done;
    private final QuestionView view;
    private final HBox verdict = new HBox();
    private final Button check = Controls.button(Messages.text("question.check"), this::check);
    private final Button giveUp = Controls.button(Messages.text("question.give-up"), this::giveUp);
    private final Button next = Controls.button(Messages.text("self-check.next"), () -> leave(false));
    private final Button stop = Controls.quietButton(Messages.text("self-check.stop"), () -> leave(true));
    private final int number;

    QuestionPage(Question question, Run run, RandomGenerator random, Done done) {
        this.run = run;
        this.done = done;
        this.number = run.number();
        this.view = QuestionView.of(question, random, this::check);
        verdict.getStyleClass().add("verdict");
        check.disableProperty().bind(view.answeredProperty().not());
        if (number == run.selfCheck().questions().size()) {
            next.setText(Messages.text("self-check.to-result"));
        }
        view.scoreProperty()
                .subscribe(score -> verdict.getChildren()
                        .setAll(score.stream().map(ScoreTag::of).toList()));
        var buttons = new HBox(check, giveUp, next, stop);
        buttons.getStyleClass().add("actions");
        getChildren().addAll(view, verdict, buttons);
        showButtons();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    String place() {
        return Messages.text(
                "self-check.place", number, run.selfCheck().questions().size());
    }

    @Override
    void enter() {
        if (view.isChecked()) {
            next.requestFocus();
        } else {
            view.enter();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            if (view.isChecked()) {
                leave(false);
            } else {
                check();
            }
            key.consume();
        }
    }

    private void check() {
        if (!view.isChecked() && view.answeredProperty().get() && view.check()) {
            checked();
        }
    }

    private void giveUp() {
        view.show();
        checked();
    }

    private void checked() {
        showButtons();
        if (!view.hasMore()) {
            next.requestFocus();
        }
    }

    private void leave(boolean stopping) {
        view.scoreProperty().get().ifPresent(run::answered);
        done.answered(run, stopping);
    }

    private void showButtons() {
        for (var button : new Button[] {check, giveUp}) {
            button.setVisible(!view.isChecked());
            button.setManaged(!view.isChecked());
        }
        next.setVisible(view.isChecked());
        next.setManaged(view.isChecked());
    }
}
