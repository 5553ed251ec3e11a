package dev.footbridge.ui.gapmap;

import dev.footbridge.ui.kit.Motion;
import dev.footbridge.ui.kit.Preferences;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Slides a pane in from the right edge and out again; at once where the learner or the system asks for less motion.
final class SlideOver {

    private static final Duration TIME = Duration.millis(150);

    private final Preferences preferences;
    private final Region pane;
    private final TranslateTransition slide;

    /// @param pane is put out of sight
    SlideOver(Region pane, Preferences preferences) {
        this.preferences = preferences;
        this.pane = pane;
        slide = new TranslateTransition(TIME, pane);
        slide.setInterpolator(Interpolator.EASE_OUT);
        show(false);
    }

    void in() {
        show(true);
        pane.setTranslateX(0);
        if (isMoving()) {
            slide.setFromX(pane.prefWidth(-1));
            slide.setToX(0);
            slide.playFromStart();
        }
    }

    void out() {
        slide.stop();
        show(false);
    }

    private void show(boolean shown) {
        pane.setVisible(shown);
        pane.setManaged(shown);
    }

    private boolean isMoving() {
        var scene = pane.getScene();
        return scene != null
                && scene.getWindow() != null
                && scene.getWindow().isShowing()
                && !Motion.chosen(preferences).isReduced();
    }
}
