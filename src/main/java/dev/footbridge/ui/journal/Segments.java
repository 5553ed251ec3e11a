package dev.footbridge.ui.journal;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// A few choices side by side, of which one is chosen or none. Pressing the one that is chosen clears it.
final class Segments<T> extends HBox {

    private final Map<T, ToggleButton> segments = new LinkedHashMap<>();

    /// @param name said to screen readers
    /// @param choose is told what was chosen
    Segments(List<T> choices, Function<T, String> text, Function<T, String> name, Consumer<Optional<T>> choose) {
        getStyleClass().add("rating-control");
        for (var choice : choices) {
            var segment = new ToggleButton(text.apply(choice));
            segment.setMinWidth(USE_PREF_SIZE);
            segment.setAccessibleText(name.apply(choice));
            segment.getStyleClass().addAll("rating-segment", pill(choices.indexOf(choice), choices.size()));
            segment.setOnAction(_ -> choose.accept(segment.isSelected() ? Optional.of(choice) : Optional.empty()));
            segments.put(choice, segment);
            getChildren().add(segment);
        }
    }

    void show(Optional<T> chosen) {
        segments.forEach(
                (of, segment) -> segment.setSelected(chosen.filter(of::equals).isPresent()));
    }

    private static String pill(int index, int of) {
        if (index == 0) {
            return Styles.LEFT_PILL;
        }
        return index == of - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
    }
}
