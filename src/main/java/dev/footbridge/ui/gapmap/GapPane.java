package dev.footbridge.ui.gapmap;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.NoteId;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.NoteLink;
import dev.footbridge.ui.kit.StateTag;
import dev.footbridge.ui.kit.Study;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One gap, opened beside the table: what it is, its diagnostics to rate in place, and the module to study.
final class GapPane extends BorderPane {

    private final Study study;
    private final Navigator navigator;
    private final Label title = Controls.text("", "card-heading");
    private final ScrollPane scroll = new ScrollPane();

    GapPane(Study study, Navigator navigator, Runnable close) {
        this.study = study;
        this.navigator = navigator;
        getStyleClass().add("gap-pane");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, Controls.iconButton(Feather.X, Messages.text("gapmap.close"), close));
        head.getStyleClass().add("gap-pane-head");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setTop(head);
        setCenter(scroll);
    }

    void show(GapItem item) {
        var row = item.row();
        title.setText(row.gap().name());
        setAccessibleText(row.spoken());
        var body = new VBox(
                bridged(item),
                new GapDiagnostics(study, navigator, item),
                new GapModule(study, navigator, row.module()),
                new NoteLink(
                        study,
                        navigator,
                        new NoteId.OfGap(row.gap().id()),
                        row.gap().name()));
        body.getStyleClass().add("gap-pane-body");
        scroll.setContent(body);
        scroll.setVvalue(0);
    }

    /// Gives the keyboard to the first rating.
    void enter() {
        lookupAll(".rating-segment").stream()
                .filter(ToggleButton.class::isInstance)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static Node bridged(GapItem item) {
        var gap = item.row().gap();
        var have = Controls.prose(gap.have(), "muted");
        var need = Controls.prose(gap.need(), "strong");
        HBox.setHgrow(need, Priority.ALWAYS);
        var arrow = Controls.text("→", "muted");
        arrow.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(arrow, need);
        line.getStyleClass().add("gap-pane-need");
        var status = new HBox();
        Live.show(status, item.rowProperty(), row -> status.getChildren().setAll(StateTag.of(row.status())));
        var lines = new VBox(have, line, status);
        lines.getStyleClass().add("gap-pane-lines");
        return lines;
    }
}
