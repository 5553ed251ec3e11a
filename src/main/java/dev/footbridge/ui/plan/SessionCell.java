package dev.footbridge.ui.plan;

import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.StudySession;
import dev.footbridge.ui.kit.Study;
import javafx.scene.control.ListCell;

/// One session as a line: its day, its length, its module and its note.
final class SessionCell extends ListCell<EntryId> {

    private final Study study;

    SessionCell(Study study) {
        this.study = study;
    }

    @Override
    protected void updateItem(EntryId id, boolean empty) {
        super.updateItem(id, empty);
        setText(
                empty
                        ? null
                        : study.progress().sessions().get(id).map(this::words).orElse(""));
    }

    private String words(StudySession session) {
        var title = study.bridge()
                .module(session.module())
                .map(it -> it.title())
                .orElse(session.module().value());
        var words = Messages.text("session.line", Text.day(session.on()), Text.length(session.length()), title);
        return session.note().isBlank()
                ? words
                : Messages.text(
                        "session.line-note",
                        words,
                        session.note().lines().findFirst().orElse(""));
    }
}
