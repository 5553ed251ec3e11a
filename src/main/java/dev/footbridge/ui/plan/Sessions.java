package dev.footbridge.ui.plan;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.message.DayText;
import dev.footbridge.message.Messages;
import dev.footbridge.plan.LengthText;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.StudySession;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Study;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The study sessions, the latest first: one more is added above, and the one that is chosen is corrected below.
final class Sessions extends VBox {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final double ROWS = 200;

    private final Study study;
    private final ChoiceBox<ModuleId> module = new ChoiceBox<>();
    private final TypedField day;
    private final TypedField length;
    private final TypedField note;
    private final ListView<EntryId> list = new ListView<>();
    private final SessionEditor editor;
    private Optional<Log<StudySession>> shown = Optional.empty();

    Sessions(Study study, Preferences preferences) {
        this.study = study;
        getStyleClass().add("plan-form");
        day = field(preferences, "day", Messages.text("session.day"), Messages.text("plan.day.wrong"), this::isDay);
        length = field(
                preferences,
                "length",
                Messages.text("session.length"),
                Messages.text("session.length.wrong"),
                Sessions::isLength);
        note = field(preferences, "note", Messages.text("session.note"), "", _ -> true);
        editor = new SessionEditor(study, preferences);
        modules();
        var add = new FlowPane(module, day, length, note, Controls.button(Messages.text("session.add"), this::add));
        add.getStyleClass().add("plan-line");
        list.setPrefHeight(ROWS);
        list.setMinHeight(USE_PREF_SIZE);
        list.setAccessibleText(Messages.text("plan.sessions"));
        list.setPlaceholder(Controls.prose(Messages.text("session.none"), "muted"));
        list.setCellFactory(_ -> new SessionCell(study));
        list.getSelectionModel().selectedItemProperty().subscribe(id -> editor.show(Optional.ofNullable(id)));
        getChildren().addAll(add, list, editor);
        Live.show(
                this,
                study.standingProperty(),
                standing -> show(standing.progress().sessions()));
    }

    private static TypedField field(
            Preferences preferences, String draft, String name, String problem, Predicate<String> fits) {
        return new TypedField(preferences, "session." + draft, name, "", problem, fits);
    }

    private void modules() {
        module.getItems()
                .setAll(study.bridge().modules().stream().map(it -> it.id()).toList());
        module.setValue(study.standing().next().module().id());
        module.setAccessibleText(Messages.text("session.module"));
        module.setConverter(new StringConverter<>() {
            @Override
            public String toString(ModuleId id) {
                return study.bridge().module(id).map(it -> it.title()).orElse(id.value());
            }

            @Override
            public ModuleId fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
    }

    private void show(Log<StudySession> log) {
        if (shown.filter(log::equals).isPresent()) {
            return;
        }
        shown = Optional.of(log);
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        list.getItems().setAll(latestFirst(log));
        chosen.filter(list.getItems()::contains).ifPresent(list.getSelectionModel()::select);
        editor.show(chosen.filter(list.getItems()::contains));
    }

    private static List<EntryId> latestFirst(Log<StudySession> log) {
        return log.all().sequencedEntrySet().reversed().stream()
                .filter(entry -> entry.getValue().value().isPresent())
                .sorted(Comparator.comparing(
                        entry -> entry.getValue().value().orElseThrow().on(), Comparator.reverseOrder()))
                .map(entry -> entry.getKey())
                .toList();
    }

    private void add() {
        var on = day.typed().isBlank()
                ? Optional.of(LocalDate.now(study.clock()))
                : DayText.read(day.typed(), LocalDate.now(study.clock()));
        var took = LengthText.read(length.typed()).filter(Sessions::fits);
        day.reject(on.isEmpty());
        length.reject(took.isEmpty());
        if (on.isPresent() && took.isPresent()) {
            study.apply(new Change.Add<>(
                    Journal.SESSIONS,
                    new StudySession(module.getValue(), on.get(), Optional.empty(), took.get(), note.typed())));
            List.of(day, length, note).forEach(TypedField::clear);
            length.focusField();
        }
    }

    private boolean isDay(String text) {
        return text.isBlank()
                || DayText.read(text, LocalDate.now(study.clock())).isPresent();
    }

    private static boolean isLength(String text) {
        return text.isBlank() || LengthText.read(text).filter(Sessions::fits).isPresent();
    }

    static boolean fits(Duration length) {
        return length.isPositive() && length.compareTo(A_DAY) <= 0;
    }
}
