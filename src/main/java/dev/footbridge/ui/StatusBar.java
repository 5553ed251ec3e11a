package dev.footbridge.ui;

import atlantafx.base.theme.Styles;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.History;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.StateShape;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Whether all is saved, what can be undone, and how much of the diagnostic is rated.
final class StatusBar extends HBox {

    private final Study study;
    private final Label saved = new Label();
    private final Button undo = Controls.quietButton("", this::undo);
    private final Button redo = Controls.quietButton("", this::redo);

    /// @param timer stands beside what is saved
    StatusBar(Study study, TimerButton timer) {
        this.study = study;
        getStyleClass().add("status-bar");
        var rated = new Label();
        getChildren().addAll(saved, timer, space(), undo, redo, space(), rated);
        for (var button : new Button[] {undo, redo}) {
            button.getStyleClass().add(Styles.SMALL);
        }
        study.saveStateProperty().subscribe(state -> show(state));
        study.historyProperty().subscribe(state -> show(state));
        study.standingProperty()
                .subscribe(standing -> rated.setText(Messages.text(
                        "diagnostic.bar",
                        standing.rated(),
                        standing.bridge().diagnostics().size(),
                        standing.rated(Rating.YES))));
    }

    private void show(SaveState state) {
        switch (state) {
            case SaveState.Saved(var at, var _) ->
                show(
                        StateShape.DONE,
                        Messages.text("save.saved", Text.clock(at, study.clock().getZone())));
            case SaveState.Saving() -> show(StateShape.IN_PROGRESS, Messages.text("save.saving"));
            case SaveState.NotSaved(var _) -> show(StateShape.NOT_SAVED, Messages.text("save.not-saved"));
            case SaveState.ReadOnly(var _) -> show(StateShape.LEFT_OUT, Messages.text("save.read-only"));
        }
    }

    private void show(StateShape shape, String words) {
        saved.setText(words);
        saved.setGraphic(shape.draw());
    }

    private void show(History history) {
        var bridge = study.bridge();
        var back = Words.undo(history, bridge).orElse("");
        var again = Words.redo(history, bridge).orElse("");
        show(undo, back, Messages.text("undo.hint", back));
        show(redo, again, Messages.text("redo.hint", again));
    }

    private static void show(Button button, String text, String hint) {
        button.setText(text);
        Controls.named(button, hint);
        button.setVisible(!text.isEmpty());
        button.setManaged(!text.isEmpty());
    }

    private void undo() {
        study.undo();
    }

    private void redo() {
        study.redo();
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
