package dev.footbridge.app;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program's icon, for where a system shows windows as such: `packaging/files/footbridge.svg` in two sizes.
final class Icons {

    private Icons() {}

    static void put(Stage stage) {
        Stream.of("icon-32.png", "icon-128.png")
                .map(Icons.class::getResource)
                .map(icon -> new Image(Objects.requireNonNull(icon).toString()))
                .forEach(stage.getIcons()::add);
    }
}
