package dev.footbridge.ui.plan;

import dev.footbridge.message.DayText;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.plan.LengthText;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.StudySession;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Writing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Corrects one session: its day, its length and its note; and deletes it.
final class SessionEditor extends VBox {

    private static final int NOTE_ROWS = 2;

    private final Study study;
    private final Preferences preferences;
    private Optional<EntryId> shown = Optional.empty();

    SessionEditor(Study study, Preferences preferences) {
        this.study = study;
        this.preferences = preferences;
        getStyleClass().add("plan-form");
    }

    void show(Optional<EntryId> id) {
        if (!id.equals(shown)) {
            shown = id;
            getChildren().clear();
            id.flatMap(it -> study.progress().sessions().get(it)).ifPresent(session -> build(id.get(), session));
        }
    }

    private void build(EntryId id, StudySession session) {
        var day = field(
                id,
                "day",
                Messages.text("session.day"),
                Messages.text("plan.day.wrong"),
                text -> DayText.read(text, LocalDate.now(study.clock()))
                        .map(on -> it -> new StudySession(it.module(), on, it.started(), it.length(), it.note())));
        day.know(session.on().toString());
        var length = field(
                id,
                "length",
                Messages.text("session.length"),
                Messages.text("session.length.wrong"),
                text -> LengthText.read(text)
                        .filter(Sessions::fits)
                        .map(took -> it -> new StudySession(it.module(), it.on(), it.started(), took, it.note())));
        length.know(Text.length(Duration.ofMinutes(session.length().toMinutes())));
        var note = new Writing(
                study,
                progress -> progress.sessions().get(id).map(StudySession::note).orElse(""),
                text -> edit(id, it -> new StudySession(it.module(), it.on(), it.started(), it.length(), text)));
        note.setPrefRowCount(NOTE_ROWS);
        note.setAccessibleText(Messages.text("session.note"));
        note.setPromptText(Messages.text("session.note"));
        var line = new FlowPane(
                day,
                length,
                Controls.button(
                        Messages.text("session.delete"), () -> study.apply(new Change.Delete<>(Journal.SESSIONS, id))));
        line.getStyleClass().add("plan-line");
        getChildren().addAll(Controls.text(Messages.text("session.edit"), "section"), line, note);
    }

    private TypedField field(
            EntryId id,
            String draft,
            String name,
            String problem,
            Function<String, Optional<UnaryOperator<StudySession>>> read) {
        return new TypedField(preferences, "session." + id + "." + draft, name, "", problem, text -> {
            var change = read.apply(text);
            change.ifPresent(it -> study.apply(edit(id, it)));
            return change.isPresent();
        });
    }

    private Change edit(EntryId id, UnaryOperator<StudySession> change) {
        var session = study.progress().sessions().get(id);
        return session.<Change>map(it -> new Change.Edit<>(Journal.SESSIONS, id, change.apply(it)))
                .orElseGet(() -> new Change.Delete<>(Journal.SESSIONS, id));
    }
}
