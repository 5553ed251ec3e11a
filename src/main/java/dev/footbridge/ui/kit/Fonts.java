package dev.footbridge.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled fonts, so that text looks the same everywhere.
public final class Fonts {

    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-SemiBold.otf");

    /// What only guides are set in.
    private static final List<String> FOR_READING = List.of(
            "Inter-Italic.otf", "Inter-SemiBoldItalic.otf", "JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf");

    private Fonts() {}

    /// Makes the fonts known to the toolkit. Any thread.
    public static void load() {
        load(FILES);
    }

    /// Makes those known that only guides are set in, once. Any thread.
    public static void loadForReading() {
        if (!Font.getFamilies().contains("JetBrains Mono")) {
            load(FOR_READING);
        }
    }

    private static void load(List<String> files) {
        for (var file : files) {
            try (var font = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                Font.loadFont(font, 0);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
