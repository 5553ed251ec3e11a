package dev.footbridge.ui;

import dev.footbridge.content.Bridge;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Look;
import dev.footbridge.ui.kit.Screen;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screens to go to, down the left side; only icons where the window is narrow. It scrolls where the window is too
/// low for all, with the one in front in sight.
final class Rail extends ScrollPane {

    private final Shell shell;
    private final VBox entries = new VBox();

    Rail(Bridge bridge, Shell shell, Look look) {
        this.shell = shell;
        getStyleClass().add("rail-scroll");
        entries.getStyleClass().add("rail");
        setContent(entries);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        var name = Controls.text(Messages.text("app.name"), "rail-name");
        var from = Controls.text(bridge.from(), "rail-bridge");
        var to = Controls.text(Messages.text("rail.to", bridge.to()), "rail-bridge");
        to.setWrapText(true);
        var head = new VBox(name, from, to);
        head.getStyleClass().add("rail-head");
        entries.getChildren().add(head);
        var group = new ToggleGroup();
        for (var screen : Screen.values()) {
            screen.icon().ifPresent(icon -> entries.getChildren().add(entry(screen, icon, group)));
        }
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var themeButton = new Button("", new FontIcon(Feather.MOON));
        themeButton.setOnAction(_ -> look.nextTheme());
        look.themeProperty().subscribe(chosen -> label(themeButton, Messages.text("rail.theme", chosen.title())));
        var keysButton = new Button("", new FontIcon(Feather.COMMAND));
        keysButton.setOnAction(_ -> shell.toggleKeys());
        label(keysButton, Messages.text("rail.keys"));
        for (var button : new Button[] {themeButton, keysButton}) {
            button.getStyleClass().add("rail-entry");
            button.setMaxWidth(Double.MAX_VALUE);
        }
        entries.getChildren().addAll(space, themeButton, keysButton);
        head.visibleProperty().bind(shell.narrow().not());
        head.managedProperty().bind(head.visibleProperty());
        shell.narrow().subscribe(narrow -> {
            for (var child : entries.getChildren()) {
                if (child instanceof ButtonBase button) {
                    button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                }
            }
        });
    }

    private Node entry(Screen screen, Feather icon, ToggleGroup group) {
        var entry = new ToggleButton(screen.title(), new FontIcon(icon));
        entry.setToggleGroup(group);
        entry.getStyleClass().add("rail-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        var name = screen.combination()
                .map(key -> Messages.text("rail.entry", screen.title(), key.getDisplayText()))
                .orElse(screen.title());
        Controls.named(entry, name);
        entry.setOnAction(_ -> {
            entry.setSelected(true);
            shell.show(screen);
        });
        shell.frontProperty().subscribe(front -> {
            entry.setSelected(front == screen);
            if (entry.isSelected()) {
                bringIntoSight(entry);
            }
        });
        return entry;
    }

    private void bringIntoSight(Node entry) {
        var hidden = entries.getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            var place = entry.getBoundsInParent();
            var least = (place.getMaxY() - getViewportBounds().getHeight()) / hidden;
            var most = place.getMinY() / hidden;
            setVvalue(Math.clamp(getVvalue(), Math.min(least, 1), Math.min(most, 1)));
        }
    }

    private static void label(Button button, String text) {
        button.setText(text);
        Controls.named(button, text);
    }
}
