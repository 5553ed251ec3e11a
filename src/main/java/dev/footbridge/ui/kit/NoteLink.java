package dev.footbridge.ui.kit;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.NoteId;
import javafx.scene.control.Hyperlink;

/// Leads to the note on something, and shows how it begins where there is one.
public final class NoteLink extends Hyperlink {

    private static final int LONGEST = 60;

    /// @param name what the note is on, for screen readers
    public NoteLink(Study study, Navigator navigator, NoteId note, String name) {
        getStyleClass().addAll("small", "note-link");
        setOnAction(_ -> {
            setVisited(false);
            navigator.showNote(note);
        });
        Live.show(this, study.standingProperty(), standing -> {
            var first =
                    standing.progress().notes(note).strip().lines().findFirst().orElse("");
            var begin = first.length() > LONGEST ? first.substring(0, LONGEST) + " …" : first;
            setText(begin.isEmpty() ? Messages.text("note.add") : Messages.text("note.begins", begin));
            setAccessibleText(Messages.text("note.link", getText(), name));
        });
    }
}
