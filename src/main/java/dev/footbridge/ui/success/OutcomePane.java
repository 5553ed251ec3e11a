package dev.footbridge.ui.success;

import dev.footbridge.content.Outcome;
import dev.footbridge.guidance.Named;
import dev.footbridge.guidance.Proven;
import dev.footbridge.guidance.ProvenWords;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Attachment;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Explanation;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.StateTag;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Writing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One outcome: how far it is proven and why, the learner's proof, and what leads there.
final class OutcomePane extends ScrollPane {

    private final Study study;
    private final Library library;
    private final Navigator navigator;
    private final Outcome outcome;
    private final Label standing = Controls.prose("", "strong");
    private final VBox attached = new VBox();
    private final VBox under = new VBox();
    private final VBox explained = new VBox();
    private Optional<Map<EntryId, Attachment>> listed = Optional.empty();
    private Optional<List<Object>> known = Optional.empty();

    /// @param explain begins to explain it aloud
    OutcomePane(
            Study study,
            Library library,
            Preferences preferences,
            Navigator navigator,
            Outcome outcome,
            Runnable explain) {
        this.study = study;
        this.library = library;
        this.navigator = navigator;
        this.outcome = outcome;
        var id = outcome.id();
        var proof = new Writing(study, progress -> progress.proof(id), text -> new Change.Prove(id, text));
        proof.setAccessibleText(Messages.text("success.proof"));
        proof.setPromptText(Messages.text("success.proof.prompt"));
        proof.setPrefRowCount(5);
        proof.getStyleClass().add("success-text");
        for (var box : List.of(attached, under, explained)) {
            box.getStyleClass().add("success-lines");
        }
        var page = new VBox(
                Controls.prose(outcome.name(), "card-heading"),
                Controls.prose(outcome.statement()),
                standing,
                part(Messages.text("success.convincing"), Controls.prose(outcome.proof(), "muted")),
                part(
                        Messages.text("success.proof"),
                        proof,
                        Controls.prose(Messages.text("success.kept"), "small", "muted")),
                part(Messages.text("success.attachments"), attached, new AttachForm(study, preferences, id)),
                part(Messages.text("success.check"), new CheckForm(study, preferences, id)));
        if (!outcome.points().isEmpty()) {
            page.getChildren()
                    .add(part(
                            Messages.text("success.explain"),
                            explained,
                            Controls.button(Messages.text("success.explain.begin"), explain)));
        }
        page.getChildren().add(part(Messages.text("success.under"), under));
        page.getStyleClass().add("success-detail");
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        Live.show(this, study.standingProperty(), _ -> show());
    }

    private static Node part(String title, Node... content) {
        var part = new VBox(Controls.text(title, "section"));
        part.getChildren().addAll(content);
        part.getStyleClass().add("success-part");
        return part;
    }

    private void show() {
        var proven = Proven.of(outcome, study.bridge(), study.progress());
        standing.setText(ProvenWords.of(proven));
        showAttached();
        showUnder();
        showExplained();
    }

    private void showAttached() {
        var now = new LinkedHashMap<EntryId, Attachment>();
        study.progress()
                .attachments()
                .all()
                .forEach((id, entry) -> entry.value()
                        .filter(it -> it.outcome().equals(outcome.id()))
                        .ifPresent(it -> now.put(id, it)));
        if (listed.filter(now::equals).isPresent()) {
            return;
        }
        listed = Optional.of(now);
        attached.getChildren().clear();
        now.forEach((id, it) -> attached.getChildren().add(new Attached(study, library, navigator, id, it)));
        if (now.isEmpty()) {
            attached.getChildren().add(Controls.prose(Messages.text("success.no-attachments"), "muted"));
        }
    }

    private void showUnder() {
        List<Object> now = List.of(
                outcome.diagnostics().stream().map(study.progress()::rating).toList(),
                outcome.modules().stream().map(study.standing()::module).toList());
        if (known.filter(now::equals).isPresent()) {
            return;
        }
        known = Optional.of(now);
        var named = new Named(study.bridge());
        under.getChildren().clear();
        for (var id : outcome.diagnostics()) {
            line(named.of(id), StateTag.of(study.progress().rating(id)), () -> navigator.showDiagnostic(id));
        }
        for (var id : outcome.modules()) {
            line(named.of(id), StateTag.of(study.standing().module(id)), () -> navigator.showModule(id));
        }
    }

    private void line(String name, StateTag state, Runnable open) {
        var line = new FlowPane(Controls.link(name, open), state);
        line.getStyleClass().add("actions");
        under.getChildren().add(line);
    }

    private void showExplained() {
        var all = study.progress()
                .explanations()
                .values()
                .filter(it -> it.outcome().equals(outcome.id()))
                .toList()
                .reversed();
        explained
                .getChildren()
                .setAll(
                        all.isEmpty()
                                ? List.of(Controls.prose(Messages.text("success.explain.none"), "muted"))
                                : all.stream().limit(5).map(this::words).toList());
    }

    private Label words(Explanation it) {
        var day = LocalDate.ofInstant(it.at(), study.clock().getZone());
        var minutes = Math.max(1, Math.round(it.took().toSeconds() / 60.0));
        var words =
                Messages.text("success.explained", Text.day(day), it.touched().size(), it.points(), minutes);
        return Controls.prose(it.note().isBlank() ? words : words + " " + it.note());
    }
}
