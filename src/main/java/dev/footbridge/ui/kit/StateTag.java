package dev.footbridge.ui.kit;

import dev.footbridge.guidance.GapStatus;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.progress.Rating;
import javafx.scene.control.Label;

/// A state as its shape and its word: never by colour alone.
public final class StateTag extends Label {

    public StateTag(StateShape shape, String word) {
        super(word, shape.draw());
        getStyleClass().add("state-tag");
    }

    public static StateTag of(ModuleStanding standing) {
        return new StateTag(StateShape.of(standing), Words.of(standing));
    }

    public static StateTag of(GapStatus status) {
        return new StateTag(StateShape.of(status), Words.of(status));
    }

    public static StateTag of(Rating rating) {
        return new StateTag(StateShape.of(rating), Words.of(rating));
    }
}
