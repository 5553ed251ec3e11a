package dev.footbridge.ui.kit;

import java.util.Arrays;
import java.util.List;

/// The screen that the program opens with, as the learner chose it; Today where they chose none.
public final class StartScreen {

    private static final String NAME = "start-screen";

    private StartScreen() {}

    /// Those that there is to choose from: the screens of the sidebar.
    public static List<Screen> all() {
        return Arrays.stream(Screen.values())
                .filter(screen -> screen.icon().isPresent() && screen != Screen.SETTINGS)
                .toList();
    }

    public static Screen chosen(Preferences preferences) {
        var kept = preferences.get(NAME).orElse("");
        return all().stream()
                .filter(screen -> screen.name().equals(kept))
                .findFirst()
                .orElse(Screen.TODAY);
    }

    public static void choose(Screen screen, Preferences preferences) {
        preferences.put(NAME, screen.name());
    }
}
