package dev.footbridge.ui.journal;

import dev.footbridge.content.AntiPattern;
import dev.footbridge.content.Bridge;
import dev.footbridge.content.id.AntiPatternId;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// The habits to choose from, and the one that is chosen.
final class HabitChoice extends ComboBox<AntiPatternId> {

    HabitChoice(Bridge bridge, String name) {
        getStyleClass().add("habit-choice");
        setAccessibleText(name);
        getItems().setAll(bridge.antiPatterns().stream().map(AntiPattern::id).toList());
        setConverter(new StringConverter<>() {
            @Override
            public String toString(AntiPatternId habit) {
                return habit == null ? "" : name(bridge, habit);
            }

            @Override
            public AntiPatternId fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
    }

    /// Its name; its id where it has left the bridge.
    static String name(Bridge bridge, AntiPatternId habit) {
        return bridge.antiPattern(habit).map(AntiPattern::name).orElse(habit.value());
    }
}
