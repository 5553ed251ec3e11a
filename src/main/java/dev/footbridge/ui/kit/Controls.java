package dev.footbridge.ui.kit;

import atlantafx.base.theme.Styles;
import dev.footbridge.content.Link;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons, links and paragraphs that screens are made of.
public final class Controls {

    private Controls() {}

    /// The one filled button: the action on what is next.
    public static Button nextButton(String text, Runnable action) {
        return button(text, action, "next-button");
    }

    /// An outlined button in the colour of what is next, where there are two answers to choose from.
    public static Button nextChoice(String text, Runnable action) {
        return button(text, action, "next-choice");
    }

    public static Button button(String text, Runnable action) {
        return button(text, action, Styles.BUTTON_OUTLINED);
    }

    public static Button quietButton(String text, Runnable action) {
        return button(text, action, Styles.FLAT);
    }

    /// @param name said to screen readers and shown as a tooltip
    public static Button iconButton(Ikon icon, String name, Runnable action) {
        var button = button("", action, Styles.FLAT);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add(Styles.BUTTON_ICON);
        return named(button, name);
    }

    public static <B extends ButtonBase> B named(B button, String name) {
        button.setAccessibleText(name);
        hint(button, name);
        return button;
    }

    /// A tooltip that is made when the mouse first comes near: each is a window of its own, and most are never seen.
    private static void hint(Control control, String text) {
        control.setOnMouseEntered(_ -> {
            if (control.getTooltip() == null || !control.getTooltip().getText().equals(text)) {
                control.setTooltip(new Tooltip(text));
            }
        });
    }

    /// A link that leads to a screen.
    public static Hyperlink link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /// A link that leads online; its whole address is shown before it is followed.
    public static Hyperlink onlineLink(Link link, Navigator navigator) {
        var shown = link(link.title() + " ↗", () -> navigator.openOnline(link));
        shown.setAccessibleText(link.title() + ", " + link.url());
        hint(shown, link.url().toString());
        return shown;
    }

    /// Text that wraps, never wider than is comfortable to read.
    public static Label prose(String text, String... styleClasses) {
        var prose = new Label(text);
        prose.setWrapText(true);
        prose.getStyleClass().add("prose");
        prose.getStyleClass().addAll(styleClasses);
        return prose;
    }

    public static Label text(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private static Button button(String text, Runnable action, String styleClass) {
        var button = new Button(text);
        button.getStyleClass().add(styleClass);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
