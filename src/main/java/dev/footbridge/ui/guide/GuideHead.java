package dev.footbridge.ui.guide;

import atlantafx.base.theme.Styles;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line above a guide: the way back, its title, how far it is read, and the tools.
final class GuideHead extends HBox {

    /// What the tools do.
    interface Tools {
        void leave();

        void smaller();

        void larger();

        void find();
    }

    private final Label title = Controls.text("", "guide-title");
    private final Label reading = Controls.text("", "small", "muted");
    private final ToggleButton outline =
            toggle(Feather.LIST, Messages.text("guide.outline"), Messages.text("guide.tool.outline"));
    private final ToggleButton notes =
            toggle(Feather.EDIT_3, Messages.text("guide.notes"), Messages.text("guide.tool.notes"));

    GuideHead(Tools tools) {
        getStyleClass().add("guide-head");
        var names = new VBox(title, reading);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Controls.iconButton(Feather.ARROW_LEFT, Messages.text("guide.tool.back"), tools::leave),
                        names,
                        Controls.iconButton(Feather.SEARCH, Messages.text("guide.tool.find"), tools::find),
                        Controls.iconButton(Feather.MINUS, Messages.text("guide.tool.smaller"), tools::smaller),
                        Controls.iconButton(Feather.PLUS, Messages.text("guide.tool.larger"), tools::larger),
                        outline,
                        notes);
        for (var child : getChildren()) {
            if (child instanceof Region region && !region.equals(names)) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
    }

    ToggleButton outline() {
        return outline;
    }

    ToggleButton notes() {
        return notes;
    }

    void show(String name) {
        title.setText(name);
    }

    /// Says nothing of how far anything is read.
    void clear() {
        reading.setText("");
    }

    void show(Reading now) {
        var left = now.minutes() == 0
                ? Messages.text("guide.reading.end", now.percent())
                : Messages.text("guide.reading", now.percent(), now.minutes());
        reading.setText(
                now.section() == 0
                        ? left
                        : Messages.text("guide.reading.section", now.section(), now.sections(), left));
    }

    private static ToggleButton toggle(Feather icon, String text, String name) {
        var toggle = new ToggleButton(text, new FontIcon(icon));
        toggle.getStyleClass().addAll(Styles.FLAT, "tool-toggle");
        return Controls.named(toggle, name);
    }
}
