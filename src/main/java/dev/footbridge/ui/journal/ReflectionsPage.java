package dev.footbridge.ui.journal;

import atlantafx.base.controls.CustomTextField;
import dev.footbridge.content.AntiPattern;
import dev.footbridge.content.Bridge;
import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.journal.ReflectionFilter;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Reflection;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Study;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All reflections, newest first, with a search among them. Enter opens one, Delete deletes it, which Undo takes back.
final class ReflectionsPage extends BorderPane {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Study study;
    private final CustomTextField words = new CustomTextField();
    private final ComboBox<Optional<AntiPatternId>> habit = new ComboBox<>();
    private final Label count = Controls.text("", "muted");
    private final ListView<Map.Entry<EntryId, Reflection>> list = new ListView<>();
    private final VBox nothing = new VBox();
    private Optional<Log<Reflection>> listed = Optional.empty();

    /// @param open opens a reflection
    /// @param begin begins one on the habit that is filtered by, or on any
    ReflectionsPage(Study study, Consumer<EntryId> open, Consumer<Optional<AntiPatternId>> begin) {
        this.study = study;
        getStyleClass().add("reflections-page");
        words.setLeft(new FontIcon(Feather.SEARCH));
        words.setPromptText(Messages.text("journal.search.prompt"));
        words.setAccessibleText(Messages.text("journal.search"));
        words.getStyleClass().add("gap-filter");
        words.textProperty().subscribe(() -> fill());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
        habit.setAccessibleText(Messages.text("journal.filter"));
        habit.getItems().add(Optional.empty());
        study.bridge().antiPatterns().stream()
                .map(AntiPattern::id)
                .forEach(id -> habit.getItems().add(Optional.of(id)));
        habit.setConverter(names(study.bridge()));
        habit.setValue(Optional.empty());
        habit.valueProperty().subscribe(() -> fill());
        list.getStyleClass().add("reflections");
        list.setAccessibleText(Messages.text("journal.list"));
        list.setCellFactory(_ -> new ReflectionCell(study.bridge()));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                selected().ifPresent(entry -> open.accept(entry.getKey()));
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> inList(key, open));
        nothing.getStyleClass().add("nothing");
        var add = Controls.button(Messages.text("journal.new"), () -> begin.accept(habit.getValue()));
        var edit = Controls.button(
                Messages.text("journal.open"), () -> selected().ifPresent(entry -> open.accept(entry.getKey())));
        edit.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        var bar = new FlowPane(words, habit, count, edit, add);
        bar.getStyleClass().addAll("actions", "reflections-bar");
        setTop(bar);
        setCenter(list);
        sceneProperty().subscribe((before, now) -> {
            Runnable find = words::requestFocus;
            if (before != null) {
                before.getAccelerators().remove(FIND);
            }
            if (now != null) {
                now.getAccelerators().put(FIND, find);
            }
        });
        Live.show(this, study.standingProperty(), _ -> {
            if (listed.filter(study.progress().reflections()::equals).isEmpty()) {
                fill();
            }
        });
    }

    /// Shows those on one habit, or all.
    void filter(Optional<AntiPatternId> only) {
        words.clear();
        habit.setValue(only);
    }

    void focusList() {
        if (list.getItems().isEmpty()) {
            words.requestFocus();
            return;
        }
        if (selected().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    void select(EntryId id) {
        list.getItems().stream()
                .filter(entry -> entry.getKey().equals(id))
                .findFirst()
                .ifPresent(entry -> {
                    list.getSelectionModel().select(entry);
                    list.scrollTo(entry);
                });
    }

    private Optional<Map.Entry<EntryId, Reflection>> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void fill() {
        var log = study.progress().reflections();
        listed = Optional.of(log);
        var index = list.getSelectionModel().getSelectedIndex();
        var before = selected().map(Map.Entry::getKey);
        var found = new ReflectionFilter(habit.getValue(), words.getText()).of(study.bridge(), study.progress());
        list.getItems().setAll(found);
        before.ifPresent(this::select);
        if (before.isPresent() && selected().isEmpty() && !found.isEmpty()) {
            list.getSelectionModel().select(Math.clamp(index, 0, found.size() - 1));
        }
        var all = log.size();
        count.setText(
                found.size() == all
                        ? Messages.text("journal.count", all)
                        : Messages.text("journal.count-of", found.size(), all));
        nothing.getChildren().setAll(Controls.prose(Messages.text(all == 0 ? "journal.none" : "journal.none-found")));
        setCenter(found.isEmpty() ? nothing : list);
    }

    private void inSearch(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> words.clear();
            case ENTER, DOWN -> focusList();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void inList(KeyEvent key, Consumer<EntryId> open) {
        switch (key.getCode()) {
            case ENTER -> selected().ifPresent(entry -> open.accept(entry.getKey()));
            case DELETE ->
                selected().ifPresent(entry -> study.apply(new Change.Delete<>(Journal.REFLECTIONS, entry.getKey())));
            default -> {
                return;
            }
        }
        key.consume();
    }

    private static StringConverter<Optional<AntiPatternId>> names(Bridge bridge) {
        return new StringConverter<>() {
            @Override
            public String toString(Optional<AntiPatternId> habit) {
                return habit == null || habit.isEmpty()
                        ? Messages.text("journal.filter.all")
                        : HabitChoice.name(bridge, habit.get());
            }

            @Override
            public Optional<AntiPatternId> fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }
}
