package dev.footbridge.bench;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The least that a JavaFX program can show, to measure the start against: one label, in the colour and at the
/// place looked for.
public final class LabelWindow {

    private LabelWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            var label = new Label("Next");
            label.setAlignment(Pos.TOP_LEFT);
            label.setPadding(new Insets(228, 0, 0, 272));
            label.setFont(Font.font(32));
            label.setTextFill(Color.web("#0969da"));
            var stage = new Stage();
            var training = arguments.length > 0;
            stage.setScene(training ? new Scene(label, 900, 700) : new Scene(label, 1280, 800));
            stage.show();
            if (training) {
                var end = new PauseTransition(Duration.seconds(1));
                end.setOnFinished(_ -> Platform.exit());
                end.play();
            }
        });
    }
}
