package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Prose;
import dev.footbridge.content.document.Span;
import dev.footbridge.content.document.Style;
import dev.footbridge.content.document.Table;
import dev.footbridge.content.document.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// Some words of a document on the page, with shades behind them. It knows where in the document its words stand, and
/// tells places by points and the other way round.
final class Words extends Region {

    private static final int LONGEST = 4_000;

    private final int at;
    private final int length;
    private final boolean wraps;
    private final Group behind = new Group();
    private final TextFlow flow = new TextFlow();
    private final List<Stretch> code = new ArrayList<>();
    private final Map<Shade, List<Stretch>> shades = new EnumMap<>(Shade.class);

    private Words(int at, int length, boolean wraps) {
        this.at = at;
        this.length = length;
        this.wraps = wraps;
        getStyleClass().add("words");
        behind.setManaged(false);
        behind.setMouseTransparent(true);
        getChildren().addAll(behind, flow);
        setCursor(Cursor.TEXT);
        setMinWidth(0);
    }

    /// Running text.
    ///
    /// @param at where it begins in the document
    /// @param follow what happens when a link is followed
    static Words of(int at, Prose prose, Consumer<Target> follow) {
        var words = new Words(at, prose.text().length(), true);
        var from = at;
        for (var span : prose.spans()) {
            words.add(span, follow);
            if (span.styles().contains(Style.CODE)) {
                words.code.add(new Stretch(from, from + span.text().length()));
            }
            from += span.text().length();
        }
        return words;
    }

    /// The longest line of some text, as far as it is drawn in one piece.
    static Words longestLine(String text, String styleClass) {
        var longest = text.lines().max(Comparator.comparingInt(String::length)).orElse("");
        var line = new Text(longest.substring(0, Math.min(longest.length(), LONGEST)));
        line.getStyleClass().addAll("said", styleClass);
        return lines(0, List.of(line));
    }

    /// Text that keeps its lines.
    static Words lines(int at, List<Text> parts) {
        var words = new Words(
                at, parts.stream().mapToInt(part -> part.getText().length()).sum(), false);
        words.flow.getChildren().addAll(parts);
        return words;
    }

    /// Plain running text.
    static Words wrapped(int at, String text) {
        return of(at, new Prose(List.of(Span.plain(text))), _ -> {});
    }

    void align(Table.Align align) {
        flow.setTextAlignment(
                switch (align) {
                    case LEFT -> TextAlignment.LEFT;
                    case CENTER -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
    }

    int at() {
        return at;
    }

    int end() {
        return at + length;
    }

    private void add(Span span, Consumer<Target> follow) {
        var text = new Text(span.text());
        text.getStyleClass().add("said");
        span.styles().forEach(style -> text.getStyleClass().add(styleClass(style)));
        span.target().ifPresent(target -> lead(text, span, target, follow));
        flow.getChildren().add(text);
    }

    private static String styleClass(Style style) {
        return switch (style) {
            case STRONG -> "said-strong";
            case EMPHASIS -> "said-emphasis";
            case CODE -> "said-code";
            case INERT -> "said-inert";
        };
    }

    private static void lead(Text text, Span span, Target target, Consumer<Target> follow) {
        text.getStyleClass().add(target instanceof Target.Footnote ? "footnote-link" : "text-link");
        text.setFocusTraversable(true);
        text.setCursor(Cursor.HAND);
        text.setAccessibleRole(AccessibleRole.HYPERLINK);
        text.setAccessibleText(Targets.name(span.text(), target));
        text.setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                follow.accept(target);
                click.consume();
            }
        });
        text.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                follow.accept(target);
                key.consume();
            }
        });
    }

    /// Lays a shade behind the stretches, in place of where it was.
    void shade(Shade shade, List<Stretch> stretches) {
        var within = stretches.stream()
                .filter(stretch -> stretch.overlaps(at, end()))
                .map(stretch -> new Stretch(Math.max(at, stretch.from()), Math.min(end(), stretch.to())))
                .toList();
        if (!within.equals(shades.getOrDefault(shade, List.of()))) {
            shades.put(shade, within);
            paint();
        }
    }

    /// The place in the document that is nearest to a point of this.
    int placeAt(Point2D point) {
        if (length == 0) {
            return at;
        }
        return at + Math.clamp(flow.getHitInfo(flow.parentToLocal(point)).getInsertionIndex(), 0, length);
    }

    /// Where a place in the document stands.
    Bounds boundsOf(int place) {
        var caret = new Path(flow.getCaretShape(Math.clamp(place - (long) at, 0, length), true));
        var bounds = caret.getElements().isEmpty() ? new BoundingBox(0, 0, 1, getHeight()) : caret.getLayoutBounds();
        return flow.localToParent(bounds);
    }

    private void paint() {
        behind.getChildren().clear();
        paint("shade-code", code);
        shades.forEach((shade, stretches) -> paint(shade.styleClass(), stretches));
        // made within a layout, they would otherwise be seen without their looks until the next frame
        behind.applyCss();
    }

    private void paint(String styleClass, List<Stretch> stretches) {
        if (stretches.isEmpty()) {
            return;
        }
        var path = new Path();
        path.setStroke(null);
        path.getStyleClass().add(styleClass);
        for (var stretch : stretches) {
            path.getElements().addAll(flow.getRangeShape(stretch.from() - at, stretch.to() - at, false));
        }
        behind.getChildren().add(path);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(flow.prefWidth(-1)) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(wraps ? width : -1);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, wraps ? getWidth() : flow.prefWidth(-1) + 1, getHeight());
        paint();
    }
}
