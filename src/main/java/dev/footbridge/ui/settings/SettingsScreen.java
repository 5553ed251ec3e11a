package dev.footbridge.ui.settings;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.DataPlace;
import dev.footbridge.ui.kit.LearnerName;
import dev.footbridge.ui.kit.Look;
import dev.footbridge.ui.kit.Motion;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.StartScreen;
import dev.footbridge.ui.kit.Theme;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What the learner chooses about the program itself. Each choice holds at once; there is nothing to confirm.
public final class SettingsScreen extends ScreenPane {

    private final ComboBox<Theme> theme;

    public SettingsScreen(Look look, Preferences preferences, DataPlace place) {
        super(Screen.SETTINGS);
        theme = choice(List.of(Theme.values()), look.themeProperty().get(), Theme::title, look::choose);
        look.themeProperty().subscribe(theme::setValue);
        var size = choice(
                Look.SIZES,
                look.sizeProperty().get(),
                percent -> Messages.text("settings.percent", percent),
                chosen -> look.choose(chosen.intValue()));
        look.sizeProperty().subscribe(percent -> size.setValue(percent.intValue()));
        var motion = choice(
                List.of(Motion.values()),
                Motion.chosen(preferences),
                Motion::title,
                chosen -> chosen.choose(preferences));
        var start = choice(
                StartScreen.all(),
                StartScreen.chosen(preferences),
                Screen::title,
                chosen -> StartScreen.choose(chosen, preferences));
        var name = new TextField(LearnerName.of(preferences));
        name.textProperty().addListener((_, _, now) -> LearnerName.put(now, preferences));
        name.getStyleClass().add("settings-name");
        var rows = new VBox(
                row(Messages.text("settings.theme"), theme, Messages.text("settings.theme-why")),
                row(Messages.text("settings.size"), size, Messages.text("settings.size-why")),
                row(Messages.text("settings.motion"), motion, Messages.text("settings.motion-why")),
                row(Messages.text("settings.start"), start, Messages.text("settings.start-why")),
                row(Messages.text("settings.name"), name, Messages.text("settings.name-why")),
                new DataFolderSetting(place));
        rows.getStyleClass().add("settings");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
    }

    @Override
    public void shown() {
        theme.requestFocus();
    }

    private static Node row(String name, Control control, String why) {
        var label = Controls.text(name, "strong");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        control.setAccessibleHelp(why);
        var row = new VBox(label, control, Controls.prose(why, "small", "muted"));
        row.getStyleClass().add("setting");
        return row;
    }

    private static <T> ComboBox<T> choice(List<T> all, T now, Function<T, String> title, Consumer<T> choose) {
        var box = new ComboBox<T>();
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : title.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        box.setValue(now);
        box.setOnAction(_ -> choose.accept(box.getValue()));
        return box;
    }
}
