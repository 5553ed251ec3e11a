package dev.footbridge.ui;

import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Theme;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Parent;

/// The learner's choice of theme, kept and put into effect; follows the system where they leave it to that.
final class ThemeSwitch {

    private static final String NAME = "theme";

    private final Parent root;
    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<Theme> chosen;
    private final ChangeListener<ColorScheme> follow = (_, _, now) -> apply(now);

    /// To be made before any control; any thread.
    ThemeSwitch(Parent root, Preferences preferences) {
        this.root = root;
        this.preferences = preferences;
        this.chosen = new ReadOnlyObjectWrapper<>(
                preferences.get(NAME).flatMap(Theme::named).orElse(Theme.SYSTEM));
        chosen.get().prepare(ColorScheme.LIGHT);
    }

    /// Puts the choice into effect from now on. FX thread only.
    void start() {
        var system = Platform.getPreferences();
        // weakly, since the system's preferences outlive every window
        system.colorSchemeProperty().addListener(new WeakChangeListener<>(follow));
        apply(system.getColorScheme());
    }

    ReadOnlyObjectProperty<Theme> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void next() {
        chosen.set(chosen.get().next());
        preferences.put(NAME, chosen.get().name());
        apply(Platform.getPreferences().getColorScheme());
    }

    private void apply(ColorScheme system) {
        chosen.get().applyTo(root, system);
    }
}
