package dev.footbridge.ui.notes;

import dev.footbridge.guidance.Named;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.NoteId;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Every note that the learner took, the one written last on top, and the one that is chosen beside it.
public final class NotesScreen extends ScreenPane {

    private final Study study;
    private final Navigator navigator;
    private final Named named;
    private final TextField filter = new TextField();
    private final ListView<NoteId> list = new ListView<>();
    private final Label none = Controls.prose("", "muted");
    private final BorderPane place = new BorderPane();
    private Optional<NotePane> shown = Optional.empty();
    private boolean listing;

    public NotesScreen(Study study, Navigator navigator) {
        super(Screen.NOTES);
        this.study = study;
        this.navigator = navigator;
        this.named = new Named(study.bridge());
        filter.setPromptText(Messages.text("notes.filter"));
        filter.setAccessibleText(Messages.text("notes.filter"));
        filter.textProperty().addListener((_, _, _) -> fill());
        list.setAccessibleText(Messages.text("notes.list"));
        list.setCellFactory(_ -> new NoteCell(named, id -> study.progress().notes(id)));
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null && !listing) {
                open(chosen);
            }
        });
        var left = new VBox(filter, list);
        left.getStyleClass().add("notes-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        place.setLeft(left);
        place.getStyleClass().add("notes");
        setCenter(place);
        Live.show(this, study.standingProperty(), _ -> fill());
    }

    /// Opens the note on something, also one that is yet to be written.
    public void select(NoteId note) {
        filter.clear();
        open(note);
        shown.ifPresent(NotePane::focusEditor);
    }

    @Override
    public void shown() {
        if (shown.isPresent() || !list.getItems().isEmpty()) {
            list.requestFocus();
        } else {
            filter.requestFocus();
        }
    }

    private void open(NoteId note) {
        if (shown.filter(pane -> pane.note().equals(note)).isEmpty()) {
            var pane = new NotePane(note, named, study, navigator);
            shown = Optional.of(pane);
            place.setCenter(pane);
        }
        choose(note);
    }

    private void fill() {
        var notes = Notes.of(study.progress(), named, filter.getText());
        if (!notes.equals(List.copyOf(list.getItems()))) {
            listing = true;
            list.getItems().setAll(notes);
            listing = false;
        }
        list.refresh();
        none.setText(filter.getText().isBlank() ? "" : Messages.text("notes.none-fit"));
        shown.ifPresent(pane -> choose(pane.note()));
        if (shown.isEmpty()) {
            if (notes.isEmpty()) {
                place.setCenter(new NoNotes(navigator));
            } else {
                open(notes.getFirst());
            }
        }
    }

    private void choose(NoteId note) {
        listing = true;
        if (list.getItems().contains(note)) {
            list.getSelectionModel().select(note);
        } else {
            list.getSelectionModel().clearSelection();
        }
        listing = false;
    }
}
