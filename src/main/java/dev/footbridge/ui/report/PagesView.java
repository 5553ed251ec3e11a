package dev.footbridge.ui.report;

import dev.footbridge.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The pages below each other. Only those in view, and the ones beside them, are drawn.
final class PagesView extends ScrollPane {

    private static final double GAP = 16;
    private static final double DOTS_PER_POINT = 96.0 / 72;

    private final Preview preview;
    private final VBox column = new VBox(GAP);
    private final List<PageView> pages = new ArrayList<>();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private Zoom zoom = Zoom.FIT;

    PagesView(Preview preview) {
        this.preview = preview;
        getStyleClass().add("report-pages");
        setAccessibleText(Messages.text("report.preview"));
        column.setAlignment(Pos.TOP_CENTER);
        column.getStyleClass().add("report-column");
        setContent(column);
        setFitToWidth(true);
        preview.madeProperty().subscribe(made -> made.ifPresent(this::show));
        vvalueProperty().subscribe(this::look);
        viewportBoundsProperty().subscribe(_ -> {
            size();
            look();
        });
    }

    /// The page that is in view most, from 0.
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    void zoom(Zoom wanted) {
        var at = getVvalue();
        zoom = wanted;
        size();
        layout();
        setVvalue(at);
        look();
    }

    Zoom zoom() {
        return zoom;
    }

    void scrollTo(int page) {
        var height = column.getHeight() - getViewportBounds().getHeight();
        if (page < pages.size() && height > 0) {
            setVvalue(Math.clamp(pages.get(page).getBoundsInParent().getMinY() / height, 0, 1));
        }
    }

    private void show(Preview.Made made) {
        var at = getVvalue();
        while (pages.size() > made.count()) {
            pages.removeLast();
        }
        while (pages.size() < made.count()) {
            pages.add(new PageView(pages.size()));
        }
        pages.forEach(page -> page.show(made.count()));
        column.getChildren().setAll(pages);
        size();
        if (getScene() != null) {
            applyCss();
            layout();
        }
        setVvalue(at);
        look();
    }

    private void size() {
        preview.madeProperty().get().ifPresent(made -> {
            var width = width(made);
            pages.forEach(page -> page.size(width, width * made.ratio()));
        });
    }

    private double width(Preview.Made made) {
        var actual = made.points() * DOTS_PER_POINT;
        var room = getViewportBounds().getWidth() - 2 * GAP;
        return zoom == Zoom.FIT ? Math.clamp(room, 200, actual * 1.5) : actual * zoom.times();
    }

    private void look() {
        var made = preview.madeProperty().get();
        var view = getViewportBounds().getHeight();
        if (made.isEmpty() || pages.isEmpty()) {
            return;
        }
        var step = pages.getFirst().getPrefHeight() + GAP;
        var top = getVvalue() * Math.max(0, step * pages.size() + GAP - view);
        current.set(Math.clamp((int) ((top + view / 2) / step), 0, pages.size() - 1));
        for (var page : pages) {
            var begins = GAP + page.number() * step;
            if (begins < top + view + step && begins + step > top - step) {
                draw(page, made);
            } else {
                page.forget();
            }
        }
    }

    private void draw(PageView page, Optional<Preview.Made> made) {
        var scale = getScene() == null ? 1 : Math.max(1, outputScale());
        made.filter(it -> page.wants(it, scale))
                .ifPresent(it ->
                        preview.draw(it, page.number(), page.getPrefWidth() * scale / it.points() * 72, page::draw));
    }

    private double outputScale() {
        return getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }
}
