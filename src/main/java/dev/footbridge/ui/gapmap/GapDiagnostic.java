package dev.footbridge.ui.gapmap;

import dev.footbridge.content.Diagnostic;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Rating;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.RatingControl;
import dev.footbridge.ui.kit.Study;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// One diagnostic of a gap: its statement, its rating, and the first line of its evidence. The keys 1, 2, 3 and 0 rate
/// it while the keyboard is in it.
final class GapDiagnostic extends VBox {

    private final Study study;
    private final Diagnostic diagnostic;
    private final Label evidence = Controls.text("", "small", "muted");

    GapDiagnostic(Study study, Diagnostic diagnostic) {
        this.study = study;
        this.diagnostic = diagnostic;
        getStyleClass().add("gap-diagnostic");
        getChildren()
                .addAll(
                        Controls.text(diagnostic.name()),
                        Controls.prose(diagnostic.statement(), "small", "muted"),
                        new RatingControl(study, diagnostic),
                        evidence);
        Live.show(this, study.standingProperty(), this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(Standing standing) {
        var note = standing.progress().evidence(diagnostic.id()).strip();
        var line = note.lines().findFirst().orElse("");
        evidence.setText(line.isEmpty() ? Messages.text("gapmap.no-evidence") : Messages.text("gapmap.evidence", line));
        evidence.setVisible(!line.isEmpty() || standing.progress().rating(diagnostic.id()) != Rating.UNRATED);
        evidence.setManaged(evidence.isVisible());
        evidence.setTooltip(note.isEmpty() ? null : new Tooltip(note));
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DIGIT0, NUMPAD0 -> rate(Rating.UNRATED);
            case DIGIT1, NUMPAD1 -> rate(Rating.NOT_YET);
            case DIGIT2, NUMPAD2 -> rate(Rating.PARTLY);
            case DIGIT3, NUMPAD3 -> rate(Rating.YES);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void rate(Rating rating) {
        study.apply(new Change.Rate(diagnostic.id(), rating));
    }
}
