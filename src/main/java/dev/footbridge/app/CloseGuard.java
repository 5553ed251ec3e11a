package dev.footbridge.app;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.store.Autosave;
import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;

/// Saves before the window closes; if that cannot be done, the learner decides.
final class CloseGuard {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Stage stage;
    private final Autosave autosave;
    private final CopyElsewhere elsewhere;
    private final Runnable close;
    private boolean closing;

    CloseGuard(Stage stage, Autosave autosave, CopyElsewhere elsewhere, Runnable close) {
        this.stage = stage;
        this.autosave = autosave;
        this.elsewhere = elsewhere;
        this.close = close;
    }

    void install() {
        stage.setOnCloseRequest(request -> {
            request.consume();
            leave(close);
        });
    }

    /// Calls `then` once all is saved, or the learner wants to go without.
    void leave(Runnable then) {
        if (!closing) {
            closing = true;
            saveAndClose(then);
        }
    }

    private void saveAndClose(Runnable then) {
        Thread.ofPlatform().name("footbridge-close").start(() -> {
            var saved = autosave.flush(PATIENCE);
            Platform.runLater(saved ? then : () -> ask(Messages.text("close.unsaved"), then));
        });
    }

    private void ask(String why, Runnable then) {
        var again = new ButtonType(Messages.text("action.try-again"), ButtonData.OK_DONE);
        var copy = new ButtonType(Messages.text("action.copy-elsewhere"), ButtonData.OTHER);
        var anyway = new ButtonType(Messages.text("close.anyway"), ButtonData.OTHER);
        var stay = new ButtonType(Messages.text("close.stay"), ButtonData.CANCEL_CLOSE);
        var question = new Alert(Alert.AlertType.WARNING, why, again, copy, anyway, stay);
        question.initOwner(stage);
        question.setHeaderText(null);
        question.getDialogPane()
                .getStylesheets()
                .addAll(stage.getScene().getRoot().getStylesheets());
        var answer = question.showAndWait().orElse(stay);
        if (answer == again) {
            saveAndClose(then);
        } else if (answer == copy) {
            elsewhere.save(place -> ask(
                    place.map(at -> Messages.text("close.copied", at.toString()))
                            .orElseGet(() -> Messages.text("close.unsaved")),
                    then));
        } else if (answer == anyway) {
            then.run();
        } else {
            closing = false;
        }
    }
}
