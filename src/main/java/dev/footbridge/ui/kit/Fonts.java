package dev.footbridge.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled fonts, so that text looks the same everywhere.
public final class Fonts {

    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-SemiBold.otf");

    private Fonts() {}

    /// Makes the fonts known to the toolkit. Any thread.
    public static void load() {
        for (var file : FILES) {
            try (var font = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                Font.loadFont(font, 0);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
