package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Document;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Highlight;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.NoteId;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Writing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The learner's notes on a module beside its guide, and under them the passages that they highlighted, each of which
/// leads back to its place.
final class NotesPane extends VBox {

    private static final int LONGEST = 240;

    private final Study study;
    private final Consumer<Stretch> goTo;
    private final VBox passages = new VBox();
    private Optional<ModuleId> module = Optional.empty();
    private Document document = Document.EMPTY;
    private List<Map.Entry<EntryId, Highlight>> shown = List.of();

    /// @param goTo leads to a stretch of the guide
    NotesPane(Study study, Consumer<Stretch> goTo) {
        this.study = study;
        this.goTo = goTo;
        getStyleClass().add("notes-pane");
        passages.getStyleClass().add("passages");
        Live.show(this, study.standingProperty(), _ -> showPassages());
    }

    /// Shows the notes on another module.
    void show(ModuleId next, Document guide) {
        document = guide;
        shown = List.of();
        if (module.filter(next::equals).isEmpty()) {
            module = Optional.of(next);
            var id = NoteId.of(next);
            var editor = new Writing(study, progress -> progress.notes(id), text -> new Change.TakeNotes(id, text));
            editor.getStyleClass().add("notes-editor");
            editor.setPromptText(Messages.text("guide.notes.prompt"));
            editor.setAccessibleText(Messages.text("guide.notes.name"));
            VBox.setVgrow(editor, Priority.ALWAYS);
            var list = new ScrollPane(passages);
            list.setFitToWidth(true);
            list.setFocusTraversable(false);
            list.getStyleClass().add("passages-list");
            getChildren()
                    .setAll(
                            Controls.text(Messages.text("guide.notes"), "section"),
                            editor,
                            Controls.text(Messages.text("guide.notes.kept"), "small", "muted"),
                            Controls.text(Messages.text("guide.highlights"), "section"),
                            list);
        }
        showPassages();
    }

    void focusEditor() {
        getChildren().stream().filter(Writing.class::isInstance).forEach(Node::requestFocus);
    }

    private void showPassages() {
        var all = module.map(id -> Passages.all(study.progress(), id, document)).orElse(List.of());
        if (all.equals(shown) && !passages.getChildren().isEmpty()) {
            return;
        }
        shown = all;
        if (all.isEmpty()) {
            passages.getChildren().setAll(Controls.prose(Messages.text("guide.highlights.none"), "small", "muted"));
        } else {
            passages.getChildren().setAll(all.stream().map(this::passage).toList());
        }
    }

    private Node passage(Map.Entry<EntryId, Highlight> entry) {
        var highlight = entry.getValue();
        var place = Passages.find(highlight, document);
        var words = highlight.text().replace('\n', ' ').replace('\t', ' ');
        var text = words.length() > LONGEST ? words.substring(0, LONGEST) + " …" : words;
        Node quote;
        if (place.isPresent()) {
            var link = Controls.link(text, () -> goTo.accept(place.get()));
            link.setWrapText(true);
            link.setMaxWidth(Double.MAX_VALUE);
            link.setAccessibleText(Messages.text("guide.highlight.name", text));
            link.getStyleClass().add("passage-link");
            quote = link;
        } else {
            quote = Controls.prose(text, "passage-gone");
        }
        var remove = Controls.iconButton(
                Feather.X,
                Messages.text("guide.highlight.remove"),
                () -> study.apply(new Change.Delete<>(Journal.HIGHLIGHTS, entry.getKey())));
        HBox.setHgrow(quote, Priority.ALWAYS);
        var line = new HBox(quote, remove);
        line.getStyleClass().add("passage-line");
        var box = new VBox(line, section(place));
        box.getStyleClass().add("passage");
        return box;
    }

    private Label section(Optional<Stretch> place) {
        if (place.isEmpty()) {
            return Controls.text(Messages.text("guide.highlight.gone"), "small", "muted");
        }
        var title = document.headingAt(place.get().from())
                .filter(piece -> piece.content() instanceof Content.Heading)
                .map(piece -> piece.text())
                .orElse(Messages.text("guide.highlight.start"));
        return Controls.text(title, "small", "muted");
    }
}
