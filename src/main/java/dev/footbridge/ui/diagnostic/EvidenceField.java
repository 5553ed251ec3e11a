package dev.footbridge.ui.diagnostic;

import dev.footbridge.content.Diagnostic;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Study;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A statement's evidence: one quiet line, all of it where the row is open, and an editor on demand.
final class EvidenceField extends StackPane {

    private final Study study;
    private final Diagnostic diagnostic;
    private final Label note = Controls.prose("", "small", "muted");
    private final Hyperlink edit = Controls.link("", this::edit);
    private final HBox reading = new HBox(note, edit);
    private Optional<EvidenceEditor> editor = Optional.empty();
    private boolean open;

    EvidenceField(Study study, Diagnostic diagnostic) {
        this.study = study;
        this.diagnostic = diagnostic;
        edit.getStyleClass().add("small");
        edit.setMinWidth(USE_PREF_SIZE);
        edit.setAccessibleText(Messages.text("diagnostic.edit-evidence-of", diagnostic.name()));
        reading.getStyleClass().add("evidence");
        getChildren().add(reading);
        Live.show(this, study.standingProperty(), _ -> show());
    }

    void setOpen(boolean open) {
        this.open = open;
        if (!open) {
            close();
        }
        show();
    }

    void edit() {
        var opened = editor.orElseGet(() -> new EvidenceEditor(study, diagnostic));
        editor = Optional.of(opened);
        var writing = new VBox(opened, underEditor());
        writing.getStyleClass().add("evidence-writing");
        getChildren().setAll(writing);
        opened.requestFocus();
        opened.end();
    }

    /// Puts the editor away; false where it was not there.
    boolean close() {
        if (editor.isEmpty()) {
            return false;
        }
        editor = Optional.empty();
        getChildren().setAll(reading);
        return true;
    }

    private Node underEditor() {
        var done = Controls.link(Messages.text("diagnostic.close-evidence"), () -> {
            close();
            edit.requestFocus();
        });
        done.setAccessibleText(Messages.text("diagnostic.close-evidence-of", diagnostic.name()));
        done.getStyleClass().add("small");
        var line = new HBox(Controls.text(Messages.text("diagnostic.evidence-saved"), "small", "muted"), done);
        line.getStyleClass().add("evidence");
        return line;
    }

    private void show() {
        var text = study.progress().evidence(diagnostic.id()).strip();
        var empty = text.isEmpty();
        note.setText(empty ? Messages.text("diagnostic.no-evidence") : open ? text : EvidenceText.firstLine(text));
        note.setWrapText(open);
        edit.setText(Messages.text(empty ? "diagnostic.add-evidence" : "diagnostic.edit-evidence"));
        edit.setVisible(open);
        edit.setManaged(open);
    }
}
