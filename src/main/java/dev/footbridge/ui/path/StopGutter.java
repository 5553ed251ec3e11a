package dev.footbridge.ui.path;

import dev.footbridge.ui.kit.StateShape;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// The line beside a stop: the trunk that runs through, the branch to a conditional stop, and the stop's shape.
final class StopGutter extends Region {

    private static final double WIDTH = 56;
    private static final double TRUNK = 14;
    private static final double BRANCH = 38;
    private static final double GAP = 11;

    private final double middle;
    private final Line above = new Line();
    private final Line below = new Line();
    private final Line branch = new Line();
    private Node shape = new Region();
    private boolean branches;

    /// @param middle how far below the top the shape's centre is
    StopGutter(double middle) {
        this.middle = middle;
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        branch.getStyleClass().add("path-branch");
    }

    void show(Stop stop) {
        branches = stop.isBranch();
        shape = (stop.isNext() ? StateShape.NEXT : StateShape.of(stop.standing())).draw();
        above.setVisible(stop.place() != Stop.Place.FIRST);
        below.setVisible(stop.place() != Stop.Place.LAST);
        branch.setVisible(branches);
        style(above, stop.walkedInto());
        style(below, stop.walkedOut());
        getChildren().setAll(above, below, branch, shape);
        requestLayout();
    }

    private static void style(Line line, boolean walked) {
        line.getStyleClass().setAll(walked ? "path-walked" : "path-ahead");
    }

    @Override
    protected void layoutChildren() {
        var gap = branches ? 0 : GAP;
        lay(above, TRUNK, 0, TRUNK, middle - gap);
        lay(below, TRUNK, middle + gap, TRUNK, getHeight());
        lay(branch, TRUNK, middle, BRANCH - GAP, middle);
        var size = shape.prefWidth(-1);
        var centre = branches ? BRANCH : TRUNK;
        shape.resizeRelocate(centre - size / 2, middle - size / 2, size, size);
    }

    private static void lay(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
