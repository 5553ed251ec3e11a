package dev.footbridge.ui.notes;

import dev.footbridge.guidance.Named;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.NoteId;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Writing;
import dev.footbridge.ui.kit.question.MarkdownText;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One note: where it is written, saved as it is typed, and below that how its Markdown reads.
final class NotePane extends VBox {

    private final NoteId note;
    private final Writing editor;
    private final ScrollPane preview = new ScrollPane();
    private String previewed = "";

    NotePane(NoteId note, Named named, Study study, Navigator navigator) {
        this.note = note;
        getStyleClass().add("note-pane");
        editor = new Writing(study, progress -> progress.notes(note), text -> new Change.TakeNotes(note, text));
        editor.setPromptText(Messages.text("notes.prompt"));
        editor.setAccessibleText(Messages.text("notes.editor", named.of(note)));
        VBox.setVgrow(editor, Priority.ALWAYS);
        preview.setFitToWidth(true);
        preview.setFocusTraversable(false);
        preview.getStyleClass().add("note-preview");
        VBox.setVgrow(preview, Priority.SOMETIMES);
        getChildren().add(Controls.text(named.of(note), "card-heading"));
        lead(navigator).ifPresent(lead -> getChildren().add(Controls.link(Messages.text("notes.go-there"), lead)));
        getChildren().addAll(editor, Controls.text(Messages.text("notes.kept"), "small", "muted"), preview);
        Live.show(
                this,
                study.standingProperty(),
                standing -> preview(standing.progress().notes(note)));
    }

    NoteId note() {
        return note;
    }

    void focusEditor() {
        editor.requestFocus();
        editor.end();
    }

    private void preview(String markdown) {
        if (!markdown.equals(previewed) || preview.getContent() == null) {
            previewed = markdown;
            preview.setContent(new MarkdownText(markdown));
            preview.setVisible(!markdown.isBlank());
        }
    }

    private Optional<Runnable> lead(Navigator navigator) {
        return switch (note) {
            case NoteId.OfModule(var module) -> Optional.of(() -> navigator.openGuide(module, Optional.empty()));
            case NoteId.OfStep(var module) -> Optional.of(() -> navigator.showModule(module));
            case NoteId.OfGap(var gap) -> Optional.of(() -> navigator.showGap(gap));
            case NoteId.OfDiagnostic(var diagnostic) -> Optional.of(() -> navigator.showDiagnostic(diagnostic));
            case NoteId.Elsewhere _ -> Optional.empty();
        };
    }
}
