package dev.footbridge.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A row of filters of which one is chosen, each with the count of what it lets through.
public final class Chips<T> extends HBox {

    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();
    private final Function<T, String> title;
    private final ReadOnlyObjectWrapper<T> chosen;

    /// @param choices at least one; the first is chosen at the start
    public Chips(List<T> choices, Function<T, String> title) {
        this.title = title;
        this.chosen = new ReadOnlyObjectWrapper<>(choices.getFirst());
        getStyleClass().add("chips");
        var group = new ToggleGroup();
        for (var choice : choices) {
            var chip = new ToggleButton(title.apply(choice));
            chip.setMinWidth(USE_PREF_SIZE);
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(group);
            chip.setOnAction(_ -> choose(choice));
            chips.put(choice, chip);
            getChildren().add(chip);
        }
        choose(choices.getFirst());
    }

    public ReadOnlyObjectProperty<T> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public void choose(T choice) {
        chips.forEach((of, chip) -> chip.setSelected(of.equals(choice)));
        chosen.set(choice);
    }

    /// Writes each chip's count beside its title.
    public void count(ToIntFunction<T> count) {
        chips.forEach((choice, chip) -> {
            var counted = title.apply(choice) + "  " + count.applyAsInt(choice);
            if (!counted.equals(chip.getText())) {
                chip.setText(counted);
            }
        });
    }
}
