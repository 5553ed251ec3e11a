package dev.footbridge.ui.path;

import atlantafx.base.theme.Styles;
import dev.footbridge.content.Module;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Change;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Study;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// A condition's answer as two segments. Pressing the one that is set takes the answer back.
final class AnswerControl extends HBox {

    private final Module module;
    private final ToggleButton yes;
    private final ToggleButton no;

    AnswerControl(Study study, Module module) {
        this.module = module;
        yes = segment(study, Messages.text("action.yes"), Answer.YES, Styles.LEFT_PILL);
        no = segment(study, Messages.text("action.no"), Answer.NO, Styles.RIGHT_PILL);
        getStyleClass().add("rating-control");
        getChildren().addAll(yes, no);
        Live.show(this, study.standingProperty(), this::show);
    }

    private void show(Standing standing) {
        var answer = standing.progress().answer(module.id());
        yes.setSelected(answer == Answer.YES);
        no.setSelected(answer == Answer.NO);
    }

    private ToggleButton segment(Study study, String word, Answer answer, String place) {
        var segment = new ToggleButton(word);
        segment.setMinWidth(USE_PREF_SIZE);
        segment.getStyleClass().addAll("rating-segment", place);
        segment.setAccessibleText(Messages.text("path.answer-name", module.title(), word));
        segment.setOnAction(_ -> study.apply(
                new Change.AnswerCondition(module.id(), segment.isSelected() ? answer : Answer.UNANSWERED)));
        return segment;
    }
}
