package dev.footbridge.ui.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Parent;

/// How the window looks by the learner's choice, kept and put into effect: its theme, which follows the system where
/// they leave it to that, and the size of all text.
public final class Look {

    /// The sizes of text there are, in percent.
    public static final List<Integer> SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private static final String THEME = "theme";
    private static final String SIZE = "text-size";
    private static final int USUAL = 100;
    private static final double TYPE = 14;
    private static final float ICON = 16;
    private static final String SHEET = "data:text/css;base64,";

    private final Parent root;
    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final ReadOnlyIntegerWrapper size;
    private final ChangeListener<ColorScheme> follow = (_, _, now) -> apply(now);

    /// To be made before any control; any thread.
    public Look(Parent root, Preferences preferences) {
        this.root = root;
        this.preferences = preferences;
        this.theme = new ReadOnlyObjectWrapper<>(
                preferences.get(THEME).flatMap(Theme::named).orElse(Theme.SYSTEM));
        var kept = preferences.get(SIZE).filter(it -> it.matches("[0-9]{2,3}")).map(Integer::valueOf);
        this.size = new ReadOnlyIntegerWrapper(kept.filter(SIZES::contains).orElse(USUAL));
        theme.get().prepare(ColorScheme.LIGHT);
    }

    /// Puts the choice into effect from now on. FX thread only.
    public void start() {
        var system = Platform.getPreferences();
        // weakly, since the system's preferences outlive every window
        system.colorSchemeProperty().addListener(new WeakChangeListener<>(follow));
        apply(system.getColorScheme());
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    public void nextTheme() {
        choose(theme.get().next());
    }

    public void choose(Theme chosen) {
        theme.set(chosen);
        preferences.put(THEME, chosen.name());
        apply(Platform.getPreferences().getColorScheme());
    }

    /// @param percent one of [#SIZES]
    public void choose(int percent) {
        size.set(percent);
        preferences.put(SIZE, String.valueOf(percent));
        apply(Platform.getPreferences().getColorScheme());
    }

    public void larger() {
        SIZES.stream().filter(step -> step > size.get()).findFirst().ifPresent(this::choose);
    }

    public void smaller() {
        SIZES.reversed().stream().filter(step -> step < size.get()).findFirst().ifPresent(this::choose);
    }

    public void usualSize() {
        choose(USUAL);
    }

    private void apply(ColorScheme system) {
        theme.get().applyTo(root, system);
        // all sizes of type and shapes are in em of the root's; the font of an icon is its own, and knows no other
        root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", TYPE * size.get() / USUAL));
        var icons = ".ikonli-font-icon{-fx-icon-size:%dpx;}".formatted(Math.round(ICON * size.get() / USUAL));
        root.getStylesheets().removeIf(sheet -> sheet.startsWith(SHEET));
        root.getStylesheets().add(SHEET + Base64.getEncoder().encodeToString(icons.getBytes(StandardCharsets.UTF_8)));
    }
}
