package dev.footbridge.ui.kit;

import dev.footbridge.guidance.GapStatus;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.progress.Rating;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The shapes that tell a state apart without colour, each in a 16 × 16 box.
public enum StateShape {
    NOT_STARTED("not-started", Drawn.CIRCLE, ""),
    IN_PROGRESS("in-progress", Drawn.CIRCLE, "M8 3.6a4.4 4.4 0 0 0 0 8.8Z"),
    DONE("done", "", "M8 1a7 7 0 1 0 0 14a7 7 0 0 0 0-14ZM7 11.4L3.9 8.3L5 7.2L7 9.2L11 5.1L12.1 6.2Z"),
    SKIPPED("skipped", "M2.6 11A5.6 5.6 0 0 1 12.7 8.6M13 4.2V8.8H8.6", ""),
    LEFT_OUT("left-out", Drawn.CIRCLE + "M3.7 12.3L12.3 3.7", ""),
    NEXT("next", Drawn.CIRCLE, "M8 4.6a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 0 0 0-6.8Z"),
    GAP_OPEN("gap-open", Drawn.BAR, ""),
    GAP_CLOSING("gap-closing", Drawn.BAR, "M4 8h8v5.5h-8Z"),
    GAP_CLOSED("gap-closed", Drawn.BAR, "M4 2.5h8v11h-8Z"),
    UNRATED("unrated", "M5.5 8h5", ""),
    NOT_YET("not-yet", Drawn.CIRCLE, ""),
    PARTLY("partly", Drawn.CIRCLE, "M8 3.6a4.4 4.4 0 0 0 0 8.8Z"),
    NOT_SAVED("not-saved", "M8 2L14.5 13.5H1.5ZM8 6.5V9.5M8 11.2V11.8", ""),
    YES("yes", Drawn.CIRCLE, "M8 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12Z");

    private static final double SIZE = 16;

    private final String styleClass;
    private final String stroke;
    private final String fill;

    StateShape(String styleClass, String stroke, String fill) {
        this.styleClass = styleClass;
        this.stroke = stroke;
        this.fill = fill;
    }

    public static StateShape of(ModuleStanding standing) {
        return switch (standing) {
            case NOT_STARTED -> NOT_STARTED;
            case IN_PROGRESS -> IN_PROGRESS;
            case DONE -> DONE;
            case SKIPPED -> SKIPPED;
            case LEFT_OUT -> LEFT_OUT;
        };
    }

    public static StateShape of(GapStatus status) {
        return switch (status) {
            case OPEN -> GAP_OPEN;
            case CLOSING -> GAP_CLOSING;
            case CLOSED -> GAP_CLOSED;
        };
    }

    public static StateShape of(Rating rating) {
        return switch (rating) {
            case UNRATED -> UNRATED;
            case NOT_YET -> NOT_YET;
            case PARTLY -> PARTLY;
            case YES -> YES;
        };
    }

    /// The shape, always to be shown beside its word.
    public Node draw() {
        var box = new Drawing();
        box.getStyleClass().addAll("state-shape", styleClass);
        if (!fill.isEmpty()) {
            box.getChildren().add(path(fill, "state-fill"));
        }
        if (!stroke.isEmpty()) {
            box.getChildren().add(path(stroke, "state-stroke"));
        }
        return box;
    }

    private static SVGPath path(String content, String styleClass) {
        var path = new SVGPath();
        path.setContent(content);
        path.setFillRule(FillRule.EVEN_ODD);
        path.getStyleClass().add(styleClass);
        return path;
    }

    /// Its size comes from the style sheet; what is in it is drawn for 16 and scaled to that.
    private static final class Drawing extends Pane {
        Drawing() {
            setPrefSize(SIZE, SIZE);
        }

        @Override
        protected void layoutChildren() {
            var scale = getWidth() / SIZE;
            for (var child : getChildren()) {
                child.getTransforms().setAll(new Scale(scale, scale));
            }
        }
    }

    private static final class Drawn {
        static final String CIRCLE = "M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5Z";
        static final String BAR = "M4 2.5h8v11h-8Z";
    }
}
