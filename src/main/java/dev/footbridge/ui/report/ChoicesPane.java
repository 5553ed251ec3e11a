package dev.footbridge.ui.report;

import dev.footbridge.message.Messages;
import dev.footbridge.report.Choices;
import dev.footbridge.report.Paper;
import dev.footbridge.report.Part;
import dev.footbridge.report.Preset;
import dev.footbridge.ui.kit.Controls;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What goes into the report: a preset or parts one by one, the learner's name, the paper.
final class ChoicesPane extends VBox {

    private final ReadOnlyObjectWrapper<Choices> choices;
    private final Map<Preset, ToggleButton> presets = new EnumMap<>(Preset.class);
    private final Map<Part, CheckBox> parts = new EnumMap<>(Part.class);
    private final TextField name = new TextField();

    ChoicesPane(Choices start) {
        this.choices = new ReadOnlyObjectWrapper<>(start);
        getStyleClass().add("report-choices");
        name.setText(start.learner());
        name.setPromptText(Messages.text("report.name-prompt"));
        name.textProperty().subscribe(text -> choices.set(choices.get().by(text)));
        getChildren().addAll(labelled(Messages.text("report.for"), presets()));
        name.setAccessibleText(Messages.text("report.name"));
        getChildren().add(labelled(Messages.text("report.name"), name));
        getChildren().add(Controls.text(Messages.text("report.parts"), "section"));
        for (var part : Part.values()) {
            if (part != Part.SUMMARY) {
                getChildren().add(box(part));
            }
        }
        getChildren().add(withPrivate());
        getChildren().add(labelled(Messages.text("report.paper"), papers()));
        choices.subscribe(this::show);
    }

    ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    void focusFirst() {
        presets.getOrDefault(Preset.of(choices.get().parts()).orElse(Preset.MENTOR), new ToggleButton())
                .requestFocus();
    }

    private void show(Choices now) {
        var preset = Preset.of(now.parts());
        presets.forEach((of, chip) -> chip.setSelected(preset.equals(Optional.of(of))));
        parts.forEach((of, box) -> box.setSelected(now.parts().contains(of)));
    }

    private Node presets() {
        var row = new FlowPane();
        row.getStyleClass().add("report-chips");
        for (var preset : Preset.values()) {
            var chip = chip(preset.title(), () -> choices.set(choices.get().with(preset.parts())));
            presets.put(preset, chip);
            row.getChildren().add(chip);
        }
        return row;
    }

    private Node papers() {
        var row = new FlowPane();
        row.getStyleClass().add("report-chips");
        var group = new ToggleGroup();
        for (var paper : List.of(Paper.values())) {
            var chip = chip(paper.title(), () -> choices.set(choices.get().on(paper)));
            chip.setToggleGroup(group);
            choices.subscribe(now -> chip.setSelected(now.paper() == paper));
            row.getChildren().add(chip);
        }
        return row;
    }

    private ToggleButton chip(String title, Runnable choose) {
        var chip = new ToggleButton(title);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> {
            choose.run();
            show(choices.get());
        });
        return chip;
    }

    private CheckBox box(Part part) {
        var box = new CheckBox(part.title());
        box.setOnAction(_ -> {
            var wanted = EnumSet.of(Part.SUMMARY);
            parts.forEach((of, it) -> {
                if (it.isSelected()) {
                    wanted.add(of);
                }
            });
            choices.set(choices.get().with(wanted));
        });
        parts.put(part, box);
        return box;
    }

    private VBox withPrivate() {
        var box = new CheckBox(Messages.text("report.with-private"));
        box.setWrapText(true);
        box.setOnAction(_ -> choices.set(choices.get().withPrivate(box.isSelected())));
        return new VBox(box, Controls.prose(Messages.text("report.with-private-why"), "muted"));
    }

    private static VBox labelled(String text, Node of) {
        var label = new Label(text);
        label.getStyleClass().add("section");
        label.setLabelFor(of);
        return new VBox(label, of);
    }
}
