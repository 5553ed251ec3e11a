package dev.footbridge.ui.kit;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Keeps a node in step with a value for as long as the node stands in a scene, and lets go of it afterwards.
public final class Live {

    private Live() {}

    /// Calls `show` now, whenever `value` changes, and each time `node` comes into a scene.
    public static <T> void show(Node node, ObservableValue<T> value, Consumer<T> show) {
        ChangeListener<T> listener = (_, _, now) -> show.accept(now);
        node.sceneProperty().subscribe(scene -> {
            value.removeListener(listener);
            if (scene != null) {
                value.addListener(listener);
            }
            show.accept(value.getValue());
        });
    }
}
