package dev.footbridge.app;

import dev.footbridge.ui.kit.Preferences;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window's size, kept from one run to the next and never larger than the screen.
final class WindowSize {

    private static final double MIN_WIDTH = 720;
    private static final double MIN_HEIGHT = 480;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Preferences preferences;

    WindowSize(Stage stage, Preferences preferences) {
        this.preferences = preferences;
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setMaximized(
                preferences.get("window.maximized").filter("true"::equals).isPresent());
        stage.setOnHiding(_ -> {
            preferences.put("window.maximized", Boolean.toString(stage.isMaximized()));
            if (!stage.isMaximized()) {
                preferences.put("window.width", Double.toString(stage.getScene().getWidth()));
                preferences.put(
                        "window.height", Double.toString(stage.getScene().getHeight()));
            }
        });
    }

    double width() {
        return kept(
                "window.width",
                MIN_WIDTH,
                WIDTH,
                Screen.getPrimary().getVisualBounds().getWidth());
    }

    double height() {
        return kept(
                "window.height",
                MIN_HEIGHT,
                HEIGHT,
                Screen.getPrimary().getVisualBounds().getHeight());
    }

    private double kept(String name, double least, double usual, double most) {
        double wanted;
        try {
            wanted = preferences.get(name).map(Double::parseDouble).orElse(usual);
        } catch (NumberFormatException handWritten) {
            wanted = usual;
        }
        return Math.max(Math.min(wanted, most), Math.min(least, most));
    }
}
