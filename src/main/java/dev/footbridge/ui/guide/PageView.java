package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Document;
import dev.footbridge.content.document.Piece;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A document as a page that scrolls. Only what is seen of it stands in the scene, and what the keyboard may reach
/// next.
final class PageView extends Region {

    private static final double SIDE = 32;
    private static final double ABOVE = 24;

    private final PageActions actions;
    private final Node end;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final TableWidths tables = new TableWidths();
    private final SideShifts shifts = new SideShifts();
    private final TreeMap<Integer, Region> shown = new TreeMap<>();
    private final Map<Shade, List<Stretch>> shades = new EnumMap<>(Shade.class);
    private final ReadOnlyIntegerWrapper top = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper bottom = new ReadOnlyIntegerWrapper();

    /// A place that is to come into view.
    ///
    /// @param share how much of the page is to stand above it
    private record Wanted(int place, double share) {}

    private Document document = Document.EMPTY;
    private Scrolling scrolling = new Scrolling(document);
    private Metrics metrics = Metrics.of(15);
    private Optional<Wanted> wanted = Optional.empty();
    private double fitted;
    private boolean moving;

    /// @param end what stands behind the last piece
    PageView(PageActions actions, Region end) {
        this.actions = actions;
        this.end = end;
        getStyleClass().add("page");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((_, _, value) -> {
            if (!moving) {
                scrolling.goToHeight(value.doubleValue());
                requestLayout();
            }
        });
        getChildren().add(bar);
        setClip(clip);
        scrolling.fit(metrics);
        addEventHandler(ScrollEvent.SCROLL, scroll -> {
            if (scroll.getDeltaY() != 0 && !scroll.isShortcutDown()) {
                scroll(-scroll.getDeltaY());
                scroll.consume();
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    /// Shows another document, from its beginning.
    void show(Document next) {
        document = next;
        scrolling = new Scrolling(next);
        scrolling.fit(metrics);
        wanted = Optional.empty();
        shifts.clear();
        shades.clear();
        clear();
    }

    Document document() {
        return document;
    }

    /// Whether it stands where it was last sent to.
    boolean hasArrived() {
        return wanted.isEmpty();
    }

    /// @param size of running text, in pixels
    void setType(double size) {
        metrics = Metrics.of(size);
        setStyle("-fx-font-size: " + size + "px;");
        stay();
        clear();
    }

    /// The place of the first word that is seen.
    ReadOnlyIntegerProperty topProperty() {
        return top.getReadOnlyProperty();
    }

    /// The place behind the last word that is seen.
    ReadOnlyIntegerProperty bottomProperty() {
        return bottom.getReadOnlyProperty();
    }

    void scroll(double by) {
        scrolling.move(by);
        requestLayout();
    }

    /// Scrolls by what is seen at once, less two lines.
    void scrollPages(int pages) {
        scroll(pages * (getHeight() - metrics.em(3)));
    }

    void goToStart() {
        scrolling.goTo(0, 0);
        requestLayout();
    }

    void goToEnd() {
        scrolling.goTo(scrolling.size() - 1, scrolling.height(scrolling.size() - 1));
        requestLayout();
    }

    /// Brings a place to the top.
    void goTo(int place) {
        wanted = Optional.of(new Wanted(place, 0));
        requestLayout();
    }

    /// Brings a place into view if it is not, a third below the top.
    void reveal(int place) {
        var inView = boundsOf(place).filter(it -> it.getMinY() >= 0 && it.getMaxY() <= getHeight());
        if (inView.isEmpty() || wanted.isPresent()) {
            wanted = Optional.of(new Wanted(place, 1.0 / 3));
            requestLayout();
        }
    }

    /// Where a place stands on the page; empty where it is not near what is seen.
    Optional<Bounds> boundsOf(int place) {
        if (document.pieces().isEmpty()) {
            return Optional.empty();
        }
        return shown.get(document.pieceAt(place)) instanceof PieceView view
                ? Optional.of(view.localToParent(view.boundsOf(place)))
                : Optional.empty();
    }

    /// The place nearest to a point of the page.
    int placeAt(double x, double y) {
        var nearest = Optional.<PieceView>empty();
        for (var region : shown.values()) {
            if (region instanceof PieceView view && (nearest.isEmpty() || view.getLayoutY() <= y)) {
                nearest = Optional.of(view);
            }
        }
        return nearest.map(view -> view.placeAt(view.parentToLocal(new Point2D(x, y))))
                .orElse(0);
    }

    void shade(Shade shade, List<Stretch> stretches) {
        shades.put(shade, List.copyOf(stretches));
        for (var region : shown.values()) {
            if (region instanceof PieceView view) {
                view.shade(shade, stretches);
            }
        }
    }

    /// Keeps the first word in view where it is, whatever the measures become.
    private void stay() {
        if (wanted.isEmpty() && scrolling.above() > 0) {
            wanted = Optional.of(new Wanted(top.get(), 0));
        }
    }

    private void clear() {
        fitted = 0;
        getChildren().removeAll(shown.values());
        shown.clear();
        requestLayout();
    }

    void layoutNow() {
        if (getScene() != null && getWidth() > 0) {
            applyCss();
            requestLayout();
            layout();
        }
    }

    private double contentWidth() {
        return Math.max(metrics.em(8), getWidth() - 2 * SIDE - bar.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() == 0 || getHeight() == 0) {
            return;
        }
        if (contentWidth() != fitted) {
            if (fitted > 0) {
                stay();
            }
            fitted = contentWidth();
            tables.fit(metrics, Math.min(fitted, metrics.wide()));
            scrolling.fit(metrics);
        }
        wanted.ifPresent(this::bring);
        var used = place();
        keepReachable(used);
        used.add(-1);
        shown.entrySet().removeIf(entry -> {
            var unused = !used.contains(entry.getKey());
            if (unused) {
                getChildren().remove(entry.getValue());
            }
            return unused;
        });
        layoutBar();
        tell();
    }

    private void bring(Wanted to) {
        wanted = Optional.empty();
        if (document.pieces().isEmpty()) {
            return;
        }
        var piece = document.pieceAt(to.place());
        scrolling.goTo(piece, 0);
        place();
        var above = to.share() * getHeight();
        if (document.pieces().get(piece).content() instanceof Content.Heading) {
            above = Math.max(above, metrics.em(0.8));
        }
        var bounds = boundsOf(to.place());
        if (to.place() > 0 && bounds.isPresent()) {
            scrolling.move(bounds.get().getMinY() - above);
        }
    }

    /// Lays out what is seen, and moves up where the page would end above its lower edge.
    private Set<Integer> place() {
        for (var again = 0; ; again++) {
            measureAbove();
            var used = new HashSet<Integer>();
            var y = -scrolling.hidden();
            var piece = scrolling.first();
            for (; piece < scrolling.size() && y < getHeight(); piece++) {
                place(piece, y);
                used.add(piece);
                y += scrolling.height(piece);
            }
            var tooHigh = piece == scrolling.size() && y < getHeight() && scrolling.above() > 0;
            if (!tooHigh || again > 3) {
                return used;
            }
            scrolling.move(y - getHeight());
            scrolling.settle();
        }
    }

    /// The first piece stands lower, so that the page does not begin at the very edge.
    private static double above(int piece) {
        return piece == 0 ? ABOVE : 0;
    }

    /// Scrolling up shows pieces from below: their heights have to be known before.
    private void measureAbove() {
        scrolling.settle();
        for (var guard = 0; guard < 60 && !scrolling.isMeasured(scrolling.first()); guard++) {
            var first = scrolling.first();
            var guessed = scrolling.height(first);
            measure(first);
            if (scrolling.hidden() > 0) {
                scrolling.move(scrolling.height(first) - guessed);
            }
            scrolling.settle();
        }
    }

    private Region measure(int piece) {
        var view = shown.get(piece);
        if (view == null) {
            view = make(piece);
            shown.put(piece, view);
            getChildren().add(childIndex(piece), view);
            view.applyCss();
        }
        scrolling.measured(piece, above(piece) + view.prefHeight(widthOf(piece)));
        return view;
    }

    /// The end of the page is no wider than running text.
    private double widthOf(int piece) {
        return piece == document.pieces().size() ? Math.min(contentWidth(), metrics.prose()) : contentWidth();
    }

    private void place(int piece, double y) {
        var view = measure(piece);
        view.resizeRelocate(SIDE, Math.round(y) + above(piece), widthOf(piece), scrolling.height(piece) - above(piece));
        view.layout();
    }

    private Region make(int piece) {
        var pieces = document.pieces();
        if (piece == pieces.size()) {
            return (Region) end;
        }
        var before = piece == 0 ? Optional.<Piece>empty() : Optional.of(pieces.get(piece - 1));
        var after = piece == pieces.size() - 1 ? Optional.<Piece>empty() : Optional.of(pieces.get(piece + 1));
        var view = new PieceView(
                pieces.get(piece), Gap.of(pieces.get(piece), before, after), metrics, actions, tables, shifts);
        shades.forEach(view::shade);
        return view;
    }

    /// The order of the children is the order in which Tab goes through them.
    private int childIndex(int piece) {
        return shown.headMap(piece).size();
    }

    /// While the keyboard is somewhere on the page, the next thing that takes it above and below is kept ready, too.
    private void keepReachable(Set<Integer> used) {
        if (used.isEmpty() || !isFocusInside()) {
            return;
        }
        var from = used.stream().mapToInt(Integer::intValue).min().orElse(0);
        var to = used.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (var piece = from - 1; piece >= 0; piece--) {
            if (takesFocus(piece)) {
                place(piece, -scrolling.height(piece) - getHeight());
                used.add(piece);
                break;
            }
        }
        for (var piece = to + 1; piece < scrolling.size(); piece++) {
            if (takesFocus(piece)) {
                place(piece, 2 * getHeight());
                used.add(piece);
                break;
            }
        }
        focusedPiece().ifPresent(piece -> {
            if (used.add(piece)) {
                place(piece, piece < from ? -scrolling.height(piece) - 2 * getHeight() : 3 * getHeight());
            }
        });
    }

    private boolean takesFocus(int piece) {
        return piece == document.pieces().size()
                || Reach.takesKeyboard(document.pieces().get(piece));
    }

    private boolean isFocusInside() {
        return focusedPiece().isPresent();
    }

    private Optional<Integer> focusedPiece() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return shown.entrySet().stream()
                .filter(entry -> isWithin(owner, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isWithin(@Nullable Node node, Node ancestor) {
        var at = node;
        while (at != null && !at.equals(ancestor)) {
            at = at.getParent();
        }
        return at != null;
    }

    /// What takes the keyboard comes into view.
    private void follow(@Nullable Node owner) {
        for (var entry : shown.entrySet()) {
            if (owner != null && isWithin(owner, entry.getValue())) {
                var place = owner.localToScene(owner.getLayoutBounds());
                var onPage = sceneToLocal(place);
                if (onPage.getMinY() < 0 || onPage.getMaxY() > getHeight()) {
                    var inPiece = entry.getValue().sceneToLocal(place);
                    scrolling.goTo(entry.getKey(), inPiece.getMinY() - getHeight() / 3);
                }
                requestLayout();
                return;
            }
        }
    }

    private void layoutBar() {
        var total = scrolling.total();
        var width = bar.prefWidth(-1);
        moving = true;
        bar.setMax(Math.max(0, total - getHeight()));
        bar.setVisibleAmount(bar.getMax() * Math.min(1, getHeight() / total));
        bar.setValue(Math.min(scrolling.above(), bar.getMax()));
        bar.setUnitIncrement(metrics.em(3));
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setVisible(total > getHeight());
        moving = false;
        bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }

    private void tell() {
        if (document.pieces().isEmpty()) {
            return;
        }
        var first = Math.min(scrolling.first(), document.pieces().size() - 1);
        var piece = document.pieces().get(first);
        var share = scrolling.height(first) == 0 ? 0 : Math.min(1, scrolling.hidden() / scrolling.height(first));
        top.set(piece.at() + (int) Math.round(share * piece.text().length()));
        var last = shown.entrySet().stream()
                .filter(entry -> entry.getValue().getLayoutY() < getHeight())
                .filter(entry ->
                        entry.getValue().getLayoutY() + entry.getValue().getHeight() > 0)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
        bottom.set(
                last >= document.pieces().size()
                        ? document.text().length()
                        : document.pieces().get(last).end());
    }
}
