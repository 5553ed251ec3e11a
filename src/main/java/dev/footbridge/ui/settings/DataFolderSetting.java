package dev.footbridge.ui.settings;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.DataPlace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Where the data folder is: the new place is typed or chosen, and nothing happens before *Move*.
final class DataFolderSetting extends VBox {

    private final DataPlace place;
    private final TextField field;
    private final Button move = Controls.button(Messages.text("settings.folder-move"), this::move);
    private final Label wrong = Controls.prose("", "field-problem");

    DataFolderSetting(DataPlace place) {
        this.place = place;
        this.field = new TextField(place.folder().toString());
        getStyleClass().add("setting");
        var name = Messages.text("settings.folder");
        var label = Controls.text(name, "strong");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        field.getStyleClass().add("settings-folder");
        field.setOnAction(_ -> move());
        field.textProperty().subscribe(_ -> typed());
        wrong.managedProperty().bind(wrong.visibleProperty());
        var choose = Controls.button(
                Messages.text("settings.folder-choose"),
                () -> place.ask().map(Path::toString).ifPresent(field::setText));
        var buttons = new FlowPane(choose, move);
        buttons.getStyleClass().add("setting-buttons");
        var why = Messages.text(place.isFixed() ? "settings.folder-fixed" : "settings.folder-why", place.folder());
        field.setAccessibleHelp(why);
        getChildren().addAll(label, field, wrong, Controls.prose(why, "small", "muted"));
        if (place.isFixed()) {
            field.setEditable(false);
        } else {
            getChildren().add(2, buttons);
        }
    }

    private void typed() {
        move.setDisable(field.getText().isBlank()
                || named().filter(place.folder()::equals).isPresent());
        say("");
    }

    private void move() {
        if (!place.isFixed() && !move.isDisabled()) {
            named().ifPresentOrElse(place::move, () -> say(Messages.text("settings.folder-wrong", place.folder())));
        }
    }

    private void say(String what) {
        wrong.setText(what);
        wrong.setVisible(!what.isEmpty());
    }

    /// What is typed; empty where that is no whole path.
    private Optional<Path> named() {
        try {
            return Optional.of(Path.of(field.getText().strip()))
                    .filter(Path::isAbsolute)
                    .map(Path::normalize);
        } catch (InvalidPathException notAPathHere) {
            return Optional.empty();
        }
    }
}
