package dev.footbridge.ui.diagnostic;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Rating;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Study;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The statements that the filter lets through, one row each, of which one is current and open.
final class Statements extends ScrollPane {

    private final Study study;
    private final VBox list = new VBox();
    private final Map<DiagnosticId, StatementRow> rows = new LinkedHashMap<>();
    private final Node showAll;
    private final Retirement retired = new Retirement();
    private RatingFilter filter = RatingFilter.ALL;
    private Checklist checklist;
    private Optional<DiagnosticId> current;

    /// @param all takes the filter away
    Statements(Study study, Navigator navigator, Runnable all) {
        this.study = study;
        checklist = Checklist.of(study.bridge(), study.progress());
        current = checklist.start(filter);
        showAll = Controls.link(Messages.text("diagnostic.show-all"), () -> {
            all.run();
            focus();
        });
        for (var diagnostic : study.bridge().diagnostics()) {
            var row = new StatementRow(study, navigator, diagnostic, rows.size() + 1, this::turnTo);
            row.heightProperty().subscribe(() -> keepInView(row));
            rows.put(diagnostic.id(), row);
        }
        list.getStyleClass().add("statements");
        list.addEventFilter(KeyEvent.KEY_PRESSED, new StatementKeys(this)::press);
        setContent(list);
        setFitToWidth(true);
        setFocusTraversable(false);
        Live.show(this, study.standingProperty(), this::show);
    }

    void filter(RatingFilter chosen) {
        filter = chosen;
        show(study.standing());
    }

    /// Gives the current row the keyboard.
    void focus() {
        current.map(rows::get).ifPresentOrElse(this::focus, showAll::requestFocus);
    }

    void select(DiagnosticId id) {
        goTo(Optional.of(id));
    }

    void rate(Rating rating) {
        var rated = current;
        rated.ifPresent(id -> {
            study.apply(new Change.Rate(id, rating));
            if (rating != Rating.UNRATED) {
                goTo(checklist.after(id, filter));
            }
        });
    }

    void next() {
        goTo(current.flatMap(id -> checklist.after(id, filter)));
    }

    void previous() {
        goTo(current.flatMap(id -> checklist.before(id, filter)));
    }

    void first() {
        goTo(checklist.shown(filter).stream().findFirst());
    }

    void last() {
        goTo(checklist.shown(filter).reversed().stream().findFirst());
    }

    /// The row that the keys act on.
    Optional<StatementRow> row() {
        return current.map(rows::get);
    }

    private void goTo(Optional<DiagnosticId> id) {
        id.map(rows::get).ifPresent(this::focus);
    }

    private void focus(StatementRow row) {
        turnTo(row, true);
        row.requestFocus();
        reveal(row);
    }

    /// Makes a row the current one.
    private void turnTo(StatementRow row, boolean open) {
        current = Optional.of(row.id());
        for (var other : rows.values()) {
            other.setCurrent(other == row);
            if (open) {
                other.setOpen(other == row);
            }
        }
    }

    private void show(Standing standing) {
        checklist = Checklist.of(standing.bridge(), standing.progress());
        retired.show(checklist.retired());
        var focused = list.isFocusWithin();
        var content = new ArrayList<Node>();
        var shown = checklist.shown(filter);
        shown.stream().map(rows::get).forEach(content::add);
        if (shown.isEmpty()) {
            content.add(nothing());
        }
        if (filter == RatingFilter.ALL && !checklist.retired().isEmpty()) {
            content.add(retired);
        }
        if (shown.isEmpty() || !content.equals(list.getChildren())) {
            var gone = current.filter(id -> !shown.contains(id)).isPresent();
            current = current.flatMap(id -> checklist.at(id, filter)).or(() -> checklist.start(filter));
            list.getChildren().setAll(content);
            current.map(rows::get).ifPresent(row -> turnTo(row, true));
            if (focused && (gone || current.isEmpty())) {
                focus();
            }
        }
    }

    private Node nothing() {
        var empty = new HBox(Controls.text(filter.nothing()), showAll);
        empty.getStyleClass().add("nothing");
        return empty;
    }

    /// Reveals the row that has the keyboard when it has grown, after the layout that made it grow.
    private void keepInView(StatementRow row) {
        if (row.isFocusWithin()) {
            Platform.runLater(() -> reveal(row));
        }
    }

    /// Scrolls as little as needed to have all of a row in view, its beginning if it is taller than the view.
    private void reveal(Node row) {
        if (getScene() == null) {
            return;
        }
        applyCss();
        layout();
        var view = getViewportBounds().getHeight();
        var hidden = list.getHeight() - view;
        if (hidden > 0) {
            var top = row.getBoundsInParent().getMinY();
            var bottom = row.getBoundsInParent().getMaxY();
            var now = getVvalue() * hidden;
            var wanted = Math.min(top, Math.max(now, bottom - view));
            setVvalue(wanted / hidden);
        }
    }
}
