package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Frame;
import dev.footbridge.content.document.Marker;
import dev.footbridge.content.document.Piece;
import dev.footbridge.content.document.Target;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// One piece on the page: its words behind its marker, in the frames that it stands in. A frame that goes on above or
/// below reaches to the edge, so that it joins that of the next piece.
final class PieceView extends Region {

    private static final double ITEM_INDENT = 1.8;
    private static final double FRAME_INDENT = 1.2;
    private static final double CALLOUT_PADDING = 0.7;

    private final Piece piece;
    private final Gap gap;
    private final Metrics metrics;
    private final PieceBody body;
    private final Optional<Node> marker;
    private final List<Region> frames = new ArrayList<>();

    /// @param gap how it stands to the pieces above and below
    PieceView(Piece piece, Gap gap, Metrics metrics, PageActions actions, TableWidths tables, SideShifts shifts) {
        this.piece = piece;
        this.gap = gap;
        this.metrics = metrics;
        this.body = PieceBody.of(piece, actions, tables, shifts);
        this.marker = piece.marker().map(it -> marker(it, actions));
        getStyleClass().add("piece");
        for (var frame : piece.within()) {
            var box = new Region();
            box.getStyleClass().add(styleClass(frame.kind()));
            box.setMouseTransparent(true);
            frames.add(box);
        }
        getChildren().addAll(frames);
        marker.ifPresent(getChildren()::add);
        getChildren().add(body.region());
    }

    Piece piece() {
        return piece;
    }

    List<Words> words() {
        return body.words();
    }

    void shade(Shade shade, List<Stretch> stretches) {
        body.words().forEach(words -> words.shade(shade, stretches));
    }

    /// The place in the document that is nearest to a point of this.
    int placeAt(Point2D point) {
        var nearest = Optional.<Words>empty();
        var least = Double.MAX_VALUE;
        for (var words : body.words()) {
            var box = boxOf(words);
            var aside = Math.max(0, Math.max(box.getMinX() - point.getX(), point.getX() - box.getMaxX()));
            var above = Math.max(0, Math.max(box.getMinY() - point.getY(), point.getY() - box.getMaxY()));
            if (aside + above * 4 < least) {
                least = aside + above * 4;
                nearest = Optional.of(words);
            }
        }
        return nearest.map(words -> words.placeAt(words.sceneToLocal(localToScene(point))))
                .orElse(piece.at());
    }

    /// Where a place of this piece stands in it.
    Bounds boundsOf(int place) {
        for (var words : body.words()) {
            if (place >= words.at() && place <= words.end()) {
                return sceneToLocal(words.localToScene(words.boundsOf(place)));
            }
        }
        return getLayoutBounds();
    }

    private Bounds boxOf(Words words) {
        return sceneToLocal(words.localToScene(words.getLayoutBounds()));
    }

    private static Node marker(Marker marker, PageActions actions, String text) {
        return switch (marker) {
            case Marker.Bullet _ -> Controls.text("•", "marker");
            case Marker.Numbered(var number) -> Controls.text(number, "marker");
            case Marker.Task task -> actions.box().apply(task, text);
            case Marker.Note(var number) -> {
                var back = Controls.link(
                        Messages.text("guide.footnote", number),
                        () -> actions.follow().accept(new Target.FootnoteReference(number)));
                back.getStyleClass().add("footnote-back");
                back.setAccessibleText(Messages.text("guide.link.back", number));
                yield back;
            }
        };
    }

    private Node marker(Marker it, PageActions actions) {
        return marker(it, actions, piece.text());
    }

    private static String styleClass(Frame.Kind kind) {
        return switch (kind) {
            case ITEM, TIGHT_ITEM, FOOTNOTE -> "frame-item";
            case QUOTE -> "frame-quote";
            case NOTE -> "callout-note";
            case TIP -> "callout-tip";
            case IMPORTANT -> "callout-important";
            case WARNING -> "callout-warning";
            case CAUTION -> "callout-caution";
        };
    }

    private double indent(Frame frame) {
        return metrics.em(frame.kind().isCallout() || frame.kind() == Frame.Kind.QUOTE ? FRAME_INDENT : ITEM_INDENT);
    }

    private double padding(Frame frame) {
        return frame.kind().isCallout() ? metrics.em(CALLOUT_PADDING) : 0;
    }

    private double left() {
        return piece.within().stream().mapToDouble(this::indent).sum();
    }

    private double right() {
        return piece.within().stream().mapToDouble(this::padding).sum();
    }

    private double above() {
        var above = metrics.em(gap.above());
        for (var level = gap.sharedAbove(); level < piece.within().size(); level++) {
            above += padding(piece.within().get(level));
        }
        return above;
    }

    private double below() {
        var below = 0.0;
        for (var level = gap.sharedBelow(); level < piece.within().size(); level++) {
            below += padding(piece.within().get(level));
        }
        return below;
    }

    private double bodyWidth(double width) {
        var most =
                body.wide() ? metrics.wide() : metrics.prose() + (piece.within().isEmpty() ? 0 : metrics.em(1));
        var room = Math.max(metrics.em(6), Math.min(width, frameWidth(width)) - left() - right());
        if (piece.content() instanceof Content.Row) {
            return Math.min(room, body.region().prefWidth(-1) + 1);
        }
        return Math.min(room, most);
    }

    /// Frames are as wide as running text, so that they line up with it.
    private double frameWidth(double width) {
        var inCallout = piece.within().stream().anyMatch(frame -> frame.kind().isCallout());
        return inCallout ? Math.min(width, metrics.prose() + metrics.em(2)) : width;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(above() + body.region().prefHeight(bodyWidth(width)) + below());
    }

    @Override
    protected void layoutChildren() {
        var top = above();
        var width = bodyWidth(getWidth());
        body.region().resizeRelocate(left(), top, width, body.region().prefHeight(width));
        marker.ifPresent(node -> {
            node.autosize();
            var room = left() - metrics.em(ITEM_INDENT);
            var x = node.isFocusTraversable()
                    ? room - metrics.em(0.1)
                    : left() - node.getLayoutBounds().getWidth() - metrics.em(0.5);
            node.relocate(x, top);
        });
        layoutFrames();
    }

    private void layoutFrames() {
        var x = 0.0;
        var top = metrics.em(gap.above());
        var bottom = getHeight();
        for (var level = 0; level < frames.size(); level++) {
            var frame = piece.within().get(level);
            var from = level < gap.sharedAbove() ? 0 : top;
            frames.get(level)
                    .resizeRelocate(
                            x, from, Math.max(0, frameWidth(getWidth()) - x - metrics.em(0.2) * level), bottom - from);
            x += indent(frame);
            if (level >= gap.sharedAbove()) {
                top += padding(frame);
            }
            if (level >= gap.sharedBelow()) {
                bottom -= padding(frame);
            }
        }
    }
}
