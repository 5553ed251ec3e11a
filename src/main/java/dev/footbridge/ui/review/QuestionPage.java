package dev.footbridge.ui.review;

import dev.footbridge.content.Module;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Grade;
import dev.footbridge.review.Score;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.question.QuestionView;
import dev.footbridge.ui.kit.question.ScoreTag;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One question of a sitting: answer it or not, see what is right, and say how well it was recalled.
final class QuestionPage extends VBox {

    /// Told once a question was graded, or the learner stops.
    interface Done {
        void answered(Session<QuestionPage> session, boolean stop);
    }

    private final Session<QuestionPage> session;
    private final Done done;
    private final QuestionView view;
    private final GradeBar grades;
    private final HBox verdict = new HBox();
    private final Button check = Controls.button(Messages.text("question.check"), this::check);
    private final Button show = Controls.button(Messages.text("review.show"), this::reveal);
    private final Button undo;
    private final Hyperlink reread;

    QuestionPage(
            Study study,
            Navigator navigator,
            Question question,
            Session<QuestionPage> session,
            RandomGenerator random,
            Done done) {
        this.session = session;
        this.done = done;
        this.view = QuestionView.of(question, random, this::check);
        this.grades = new GradeBar(this::grade);
        this.undo = Controls.quietButton(Messages.text("review.undo"), session::undo);
        var module = study.bridge().moduleOf(question.id());
        reread = Controls.link(
                Messages.text("review.reread"),
                () -> module.ifPresent(it -> navigator.openGuide(it.id(), Optional.of(question.reread()))));
        getStyleClass().add("review-page");
        verdict.getStyleClass().add("verdict");
        check.disableProperty().bind(view.answeredProperty().not());
        view.scoreProperty()
                .subscribe(score -> verdict.getChildren()
                        .setAll(score.stream().map(ScoreTag::of).toList()));
        var stop = Controls.quietButton(Messages.text("review.stop"), () -> done.answered(session, true));
        var buttons = new HBox(check, show, undo, stop);
        buttons.getStyleClass().add("actions");
        getChildren()
                .addAll(
                        Controls.text(module.map(Module::title).orElse(""), "small", "muted"),
                        view,
                        verdict,
                        reread,
                        grades,
                        buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                done.answered(session, true);
                key.consume();
            }
        });
        settle();
    }

    void enter() {
        settle();
        if (!view.isChecked()) {
            view.enter();
        } else {
            grades.enter(view.scoreProperty().get().map(Score::grade).orElse(Grade.GOOD));
        }
    }

    /// The grade was taken back, and is to be given anew.
    void again() {
        settle();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown() && !view.isChecked()) {
            if (view.answeredProperty().get()) {
                check();
            } else {
                reveal();
            }
            key.consume();
        } else if (view.isChecked() && !key.isShortcutDown() && !key.isAltDown()) {
            GradeBar.grade(key.getCode()).ifPresent(grade -> {
                key.consume();
                grade(grade);
            });
        }
    }

    private void check() {
        if (!view.isChecked() && view.answeredProperty().get() && view.check()) {
            revealed();
        }
    }

    private void reveal() {
        view.show();
        revealed();
    }

    private void revealed() {
        settle();
        if (!view.hasMore()) {
            enter();
        }
    }

    private void grade(Grade grade) {
        session.grade(view.question().id(), this, grade);
        done.answered(session, false);
    }

    private void settle() {
        var checked = view.isChecked();
        for (var button : new Button[] {check, show}) {
            button.setVisible(!checked);
            button.setManaged(!checked);
        }
        for (var node : new javafx.scene.Node[] {grades, reread}) {
            node.setVisible(checked);
            node.setManaged(checked);
        }
        if (checked) {
            grades.show(session.intervals(view.question().id()));
        }
        undo.setVisible(session.count() > 0);
        undo.setManaged(session.count() > 0);
    }
}
