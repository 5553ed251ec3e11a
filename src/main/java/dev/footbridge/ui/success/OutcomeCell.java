package dev.footbridge.ui.success;

import dev.footbridge.content.Outcome;
import dev.footbridge.guidance.Proven;
import dev.footbridge.guidance.ProvenWords;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.StateShape;
import dev.footbridge.ui.kit.StateTag;
import dev.footbridge.ui.kit.Study;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An outcome by name, and how far it is proven as a shape and a word.
final class OutcomeCell extends ListCell<Outcome> {

    private final Study study;
    private final Label name = Controls.text("", "strong");

    OutcomeCell(Study study) {
        this.study = study;
        getStyleClass().add("outcome-cell");
        name.setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Outcome outcome, boolean empty) {
        super.updateItem(outcome, empty);
        if (empty || outcome == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var level = Proven.of(outcome, study.bridge(), study.progress()).level();
        var words = ProvenWords.of(level);
        name.setText(outcome.name());
        var lines = new VBox(name, new StateTag(shape(level), words));
        lines.getStyleClass().add("backup-lines");
        setAccessibleText(Messages.text("success.outcome", outcome.name(), words));
        setGraphic(lines);
    }

    private static StateShape shape(Proven.Level level) {
        return switch (level) {
            case NOT_STARTED -> StateShape.NOT_STARTED;
            case BUILDING -> StateShape.PARTLY;
            case READY -> StateShape.YES;
            case PROVEN -> StateShape.DONE;
        };
    }
}
