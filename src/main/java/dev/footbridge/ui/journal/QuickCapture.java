package dev.footbridge.ui.journal;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Study;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A habit caught in passing, laid over any screen: pick it, type a line, done. What was typed and not kept yet is
/// still there the next time, also after the program was ended.
public final class QuickCapture extends StackPane {

    private static final String DRAFT = "capture.draft";

    private final Study study;
    private final Preferences preferences;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<AntiPatternId, RadioButton> habits = new LinkedHashMap<>();
    private final TextField line = new TextField();
    private final Label problem = Controls.prose("", "small", "field-problem");
    private Optional<Node> focusedBefore = Optional.empty();

    public QuickCapture(Study study, Preferences preferences) {
        this.study = study;
        this.preferences = preferences;
        getStyleClass().add("overlay");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, this::pick);
        setOnMouseClicked(click -> {
            if (click.getTarget() == this) {
                close();
            }
        });
    }

    /// Opens it, with the keyboard on the habits; closes it where it is open.
    public void toggle() {
        if (isVisible()) {
            close();
            return;
        }
        if (getChildren().isEmpty()) {
            getChildren().setAll(card());
        }
        focusedBefore = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        line.setText(preferences.get(DRAFT).orElse(""));
        say("");
        setVisible(true);
        habits.values().stream()
                .filter(RadioButton::isSelected)
                .findFirst()
                .or(() -> habits.values().stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    /// Puts it away and gives the keyboard back to where it was.
    public void close() {
        if (isVisible()) {
            setVisible(false);
            focusedBefore.ifPresent(Node::requestFocus);
        }
    }

    private Node card() {
        var choices = new VBox();
        choices.getStyleClass().add("capture-habits");
        for (var habit : study.bridge().antiPatterns()) {
            var number = habits.size() + 1;
            var choice = new RadioButton(Messages.text("capture.habit", number, habit.name()));
            choice.setToggleGroup(group);
            choice.setAccessibleText(habit.name());
            habits.put(habit.id(), choice);
            choices.getChildren().add(choice);
        }
        line.setPromptText(Messages.text("capture.line.prompt"));
        line.setAccessibleText(Messages.text("capture.line"));
        line.textProperty().addListener((_, _, typed) -> {
            if (isVisible()) {
                preferences.put(DRAFT, typed);
                say("");
            }
        });
        line.setOnAction(_ -> keep());
        var actions = new HBox(
                Controls.button(Messages.text("capture.keep"), this::keep),
                Controls.quietButton(Messages.text("action.cancel"), this::close));
        actions.getStyleClass().add("actions");
        var card = new VBox(
                Controls.text(Messages.text("capture.title"), "card-heading"),
                choices,
                line,
                problem,
                actions,
                Controls.prose(Messages.text("capture.keys"), "small", "muted"));
        card.getStyleClass().addAll("card", "keys-card", "capture-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return card;
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof RadioButton chosen) {
            chosen.setSelected(true);
            line.requestFocus();
        } else {
            return;
        }
        key.consume();
    }

    /// Picks the habit that a digit stands for; in the line a digit is a digit. What is typed is taken, not the key
    /// that is pressed, or the digit would end in the line.
    private void pick(KeyEvent typed) {
        var number = typed.getCharacter().matches("[1-9]") ? Integer.parseInt(typed.getCharacter()) : 0;
        if (number > 0 && !line.isFocused()) {
            habits.values().stream().skip(number - 1L).findFirst().ifPresent(this::pick);
            typed.consume();
        }
    }

    private void pick(RadioButton habit) {
        habit.setSelected(true);
        line.requestFocus();
        line.end();
    }

    private void keep() {
        var chosen = habits.entrySet().stream()
                .filter(habit -> habit.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst();
        var typed = line.getText().strip();
        if (chosen.isEmpty()) {
            say(Messages.text("capture.no-habit"));
            habits.values().stream().findFirst().ifPresent(Node::requestFocus);
        } else if (typed.isEmpty()) {
            say(Messages.text("capture.no-line"));
            line.requestFocus();
        } else {
            var reflection = Edits.what(typed).apply(Sheet.blank(chosen.get(), LocalDate.now(study.clock())));
            study.apply(new Change.Add<>(Journal.REFLECTIONS, reflection));
            line.clear();
            group.selectToggle(null);
            close();
        }
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }
}
