package dev.footbridge.ui.gapmap;

import dev.footbridge.progress.Rating;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.StateShape;
import dev.footbridge.ui.kit.Words;
import javafx.scene.layout.HBox;

/// The diagnostics as one dot each, filled as far as it is held, and how many are held.
final class HeldCell extends DrawnCell {

    HeldCell(String styleClass) {
        super(styleClass);
    }

    @Override
    void draw(GapRow row) {
        var dots = new HBox();
        dots.getStyleClass().add("gap-dots");
        row.ratings().forEach(rating -> dots.getChildren().add(dot(rating).draw()));
        var held = new HBox(Controls.text(Words.of(row.held())), dots);
        held.getStyleClass().add("gap-held-line");
        setGraphic(held);
        setAccessibleText(row.spokenHeld());
    }

    /// What is not rated is as empty here as what is rated *not yet*.
    private static StateShape dot(Rating rating) {
        return rating == Rating.UNRATED ? StateShape.NOT_YET : StateShape.of(rating);
    }

    @Override
    void clear() {
        setGraphic(null);
        setAccessibleText("");
    }

    @Override
    double drawnHeight(double width) {
        var drawn = getGraphic();
        return drawn == null ? 0 : drawn.prefHeight(-1);
    }
}
