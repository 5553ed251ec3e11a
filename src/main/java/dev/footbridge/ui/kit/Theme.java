package dev.footbridge.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.footbridge.message.Messages;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.scene.Parent;

/// Light, dark, or as the system has it.
public enum Theme {
    SYSTEM(Messages.text("theme.system")),
    LIGHT(Messages.text("theme.light")),
    DARK(Messages.text("theme.dark"));

    private static final String STYLES =
            Objects.requireNonNull(Theme.class.getResource("footbridge.css")).toExternalForm();
    private static final PseudoClass DARK_CLASS = PseudoClass.getPseudoClass("dark");

    private final String title;

    Theme(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean isDark(ColorScheme system) {
        return this == DARK || (this == SYSTEM && system == ColorScheme.DARK);
    }

    /// The theme whose [#name] is `name`, as preferences keep it.
    public static Optional<Theme> named(String name) {
        return Arrays.stream(values())
                .filter(theme -> theme.name().equals(name))
                .findFirst();
    }

    public Theme next() {
        return switch (this) {
            case SYSTEM -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> SYSTEM;
        };
    }

    /// Makes AtlantaFX the look of all windows. To be called before the first control is made, which would otherwise
    /// bring JavaFX's own look. Any thread; done before the toolkit runs, it has to be done again on the FX thread.
    public void prepare(ColorScheme system) {
        Application.setUserAgentStylesheet(
                (isDark(system) ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }

    /// Styles everything below `root`, and every window of the program. FX thread only.
    public void applyTo(Parent root, ColorScheme system) {
        prepare(system);
        if (!root.getStylesheets().contains(STYLES)) {
            root.getStylesheets().add(STYLES);
        }
        root.pseudoClassStateChanged(DARK_CLASS, isDark(system));
    }
}
