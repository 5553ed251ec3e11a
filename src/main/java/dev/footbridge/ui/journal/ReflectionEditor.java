package dev.footbridge.ui.journal;

import dev.footbridge.content.Module;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Setting;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// A reflection with room to write it, and beside it what its habit asks. Every letter is kept at once.
final class ReflectionEditor extends BorderPane {

    private final Study study;
    private final Sheet sheet;
    private final Runnable leave;
    private final HabitChoice habit;
    private final Writing what;
    private final Segments<Integer> strength = new Segments<>(
            IntStream.rangeClosed(Reflection.WEAKEST, Reflection.STRONGEST)
                    .boxed()
                    .toList(),
            String::valueOf,
            number -> Messages.text("journal.strength.name", number, Reflection.STRONGEST),
            this::strength);
    private final Segments<Setting> setting = new Segments<>(
            List.of(Setting.values()), JournalWords::of, JournalWords::of, chosen -> write(Edits.setting(chosen)));
    private final ComboBox<Optional<ModuleId>> module = new ComboBox<>();
    private final CheckBox shareable = new CheckBox(Messages.text("journal.shareable"));
    private final Button delete = Controls.quietButton(Messages.text("journal.delete"), this::delete);
    private final VBox besides = new VBox();
    private final PromptsPane prompts;

    /// @param leave leads back to the list
    ReflectionEditor(Study study, Preferences preferences, Sheet sheet, Runnable leave) {
        this.study = study;
        this.sheet = sheet;
        this.leave = leave;
        getStyleClass().add("reflection-editor");
        habit = new HabitChoice(study.bridge(), Messages.text("journal.habit"));
        habit.setOnAction(_ -> Optional.ofNullable(habit.getValue()).ifPresent(it -> write(Edits.habit(it))));
        prompts = new PromptsPane(study.bridge());
        what = writing(Messages.text("journal.what"), Reflection::what, Edits::what, 6);
        modules();
        shareable.setOnAction(_ -> write(Edits.shareable(shareable.isSelected())));
        besides.getStyleClass().add("reflection-besides");
        var back = Controls.quietButton(Messages.text("journal.back"), leave);
        var space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(back, space, delete);
        head.getStyleClass().addAll("actions", "editor-head");
        setTop(head);
        var circumstances = new FlowPane(
                labelled(Messages.text("journal.habit"), habit),
                new DayField(study, sheet, preferences),
                labelled(Messages.text("journal.strength"), strength),
                labelled(Messages.text("journal.setting"), setting),
                labelled(Messages.text("journal.module"), module));
        circumstances.getStyleClass().add("circumstances");
        var form = new VBox(
                besides,
                titled(Messages.text("journal.what"), what),
                titled(
                        Messages.text("journal.cost"),
                        writing(Messages.text("journal.cost"), Reflection::cost, Edits::cost, 3)),
                titled(
                        Messages.text("journal.will"),
                        writing(Messages.text("journal.will"), Reflection::instead, Edits::instead, 3)),
                Controls.prose(Messages.text("journal.will.why"), "small", "muted"),
                circumstances,
                shareable,
                Controls.prose(Messages.text("journal.private"), "small", "muted"));
        form.getStyleClass().add("reflection-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setRight(prompts);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave.run();
                key.consume();
            }
        });
        Live.show(this, study.standingProperty(), _ -> show());
    }

    void focusWriting() {
        what.requestFocus();
        what.end();
    }

    private void show() {
        if (sheet.isGone()) {
            leave.run();
            return;
        }
        var now = sheet.reflection();
        if (!now.antiPattern().equals(habit.getValue())) {
            habit.setValue(now.antiPattern());
        }
        prompts.show(now.antiPattern());
        strength.show(now.strength().stream().boxed().findFirst());
        setting.show(now.setting());
        if (!now.module().equals(module.getValue())) {
            module.setValue(now.module());
        }
        shareable.setSelected(now.shareable());
        delete.setDisable(sheet.id().isEmpty());
        besides.getChildren().setAll(besides());
    }

    private List<Node> besides() {
        var lines = new ArrayList<Node>();
        for (var other : sheet.besides()) {
            lines.add(Controls.prose(Messages.text("journal.besides"), "section"));
            for (var text : List.of(other.what(), other.cost(), other.instead())) {
                if (!text.isBlank()) {
                    lines.add(Controls.prose(text));
                }
            }
        }
        return lines;
    }

    private void strength(Optional<Integer> chosen) {
        write(Edits.strength(chosen.map(OptionalInt::of).orElse(OptionalInt.empty())));
    }

    private void write(UnaryOperator<Reflection> edit) {
        sheet.write(edit);
    }

    private void delete() {
        sheet.id().ifPresent(id -> study.apply(new Change.Delete<>(Journal.REFLECTIONS, id)));
    }

    private Writing writing(
            String name,
            Function<Reflection, String> text,
            Function<String, UnaryOperator<Reflection>> edit,
            int rows) {
        var writing =
                new Writing(study, progress -> text.apply(sheet.in(progress)), typed -> sheet.with(edit.apply(typed)));
        writing.setAccessibleText(name);
        writing.setPrefRowCount(rows);
        return writing;
    }

    /// Those that help against the habit first.
    private void modules() {
        var bridge = study.bridge();
        var helping = bridge.antiPattern(sheet.reflection().antiPattern())
                .map(it -> it.modules())
                .orElse(List.of());
        module.getItems().add(Optional.empty());
        helping.forEach(id -> module.getItems().add(Optional.of(id)));
        bridge.modules().stream()
                .map(Module::id)
                .filter(id -> !helping.contains(id))
                .forEach(id -> module.getItems().add(Optional.of(id)));
        module.setAccessibleText(Messages.text("journal.module"));
        module.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<ModuleId> chosen) {
                return chosen == null || chosen.isEmpty()
                        ? Messages.text("journal.module.none")
                        : bridge.module(chosen.get())
                                .map(Module::title)
                                .orElse(chosen.get().value());
            }

            @Override
            public Optional<ModuleId> fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        module.setValue(sheet.reflection().module());
        module.setOnAction(_ -> Optional.ofNullable(module.getValue()).ifPresent(it -> write(Edits.module(it))));
    }

    private static Node titled(String title, Node field) {
        var box = new VBox(Controls.text(title, "section"), field);
        box.getStyleClass().add("labelled");
        return box;
    }

    private static Node labelled(String title, Node field) {
        var box = new VBox(Controls.text(title, "small", "muted"), field);
        box.getStyleClass().add("labelled");
        return box;
    }
}
