package dev.footbridge.ui.diagnostic;

import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Rating;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Study;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How many of the statements are rated, as a thin bar and in words.
final class RatedBar extends HBox {

    private final ProgressBar bar = new ProgressBar(0);
    private final Label words = new Label();

    RatedBar(Study study) {
        getStyleClass().add("rated-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        words.setMinWidth(USE_PREF_SIZE);
        bar.accessibleTextProperty().bind(words.textProperty());
        words.getStyleClass().add("rated-words");
        getChildren().addAll(bar, words);
        Live.show(this, study.standingProperty(), this::show);
    }

    private void show(Standing standing) {
        var all = standing.bridge().diagnostics().size();
        bar.setProgress(all == 0 ? 0 : (double) standing.rated() / all);
        words.setText(Messages.text("diagnostic.bar", standing.rated(), all, standing.rated(Rating.YES)));
    }
}
