package dev.footbridge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Contrast as WCAG 2.2 defines it, from the colours that the theme really gives to each text and to what is under it.
@ExtendWith(ApplicationExtension.class)
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    @TempDir
    private Path folder;

    @Test
    void everyTextStandsOutFromWhatIsUnderIt(FxRobot robot) {
        var faint = new TreeSet<String>();
        var seen = new int[1];
        robot.interact(() -> Pictured.each(
                folder,
                picture -> OpenWindow.all(picture.window().shell)
                        .filter(node ->
                                node instanceof Text text && !text.getText().isBlank() && OpenWindow.isShown(node))
                        .map(Text.class::cast)
                        .filter(text -> !text.isDisabled())
                        .forEach(text -> {
                            seen[0]++;
                            var ratio = contrast(text, (Color) text.getFill());
                            if (ratio < TEXT) {
                                faint.add("%s: '%s' %.2f : 1".formatted(picture, text.getText(), ratio));
                            }
                        })));

        assertThat(seen[0]).as("texts looked at").isGreaterThan(400);
        assertThat(faint).isEmpty();
    }

    @Test
    void everyStateShapeStandsOutFromWhatIsUnderIt(FxRobot robot) {
        var faint = new TreeSet<String>();
        var seen = new int[1];
        robot.interact(() -> Pictured.each(
                folder,
                picture -> OpenWindow.all(picture.window().shell)
                        .filter(node -> node.getStyleClass().contains("state-stroke") && OpenWindow.isShown(node))
                        .map(Shape.class::cast)
                        .forEach(shape -> {
                            seen[0]++;
                            var ratio = contrast(shape, (Color) shape.getStroke());
                            if (ratio < GRAPHICS) {
                                faint.add("%s: %s %.2f : 1"
                                        .formatted(picture, shape.getParent().getStyleClass(), ratio));
                            }
                        })));

        assertThat(seen[0]).as("shapes looked at").isGreaterThan(100);
        assertThat(faint).isEmpty();
    }

    private static double contrast(Node node, Color colour) {
        var under = under(node);
        var seen = over(colour, colour.getOpacity() * opacity(node), under);
        var lighter = Math.max(luminance(seen), luminance(under));
        var darker = Math.min(luminance(seen), luminance(under));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double opacity(Node node) {
        var opacity = 1.0;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    /// The colour behind a node: every background up to the first opaque one, laid over each other.
    private static Color under(Node node) {
        var layers = new ArrayList<Color>();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                layers.addAll(0, colours(region.getBackground()));
            }
        }
        var under = Color.WHITE;
        for (var layer : layers) {
            under = over(layer, layer.getOpacity(), under);
        }
        return under;
    }

    private static List<Color> colours(Background background) {
        return background.getFills().stream()
                .map(fill -> fill.getFill())
                .filter(Color.class::isInstance)
                .map(Color.class::cast)
                .toList();
    }

    private static Color over(Color above, double opacity, Color below) {
        return Color.color(above.getRed(), above.getGreen(), above.getBlue()).interpolate(below, 1 - opacity);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
