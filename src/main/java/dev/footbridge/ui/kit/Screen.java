package dev.footbridge.ui.kit;

import dev.footbridge.message.Messages;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/// The places in the program, in the order of the sidebar.
public enum Screen {
    TODAY(Messages.text("screen.today"), Feather.COMPASS, KeyCode.DIGIT1),
    DIAGNOSTIC(Messages.text("screen.diagnostic"), Feather.CHECK_SQUARE, KeyCode.DIGIT2),
    GAP_MAP(Messages.text("screen.gap-map"), Feather.GRID, KeyCode.DIGIT3),
    PATH(Messages.text("screen.path"), Feather.GIT_COMMIT, KeyCode.DIGIT4),
    HISTORY(Messages.text("screen.history"), Feather.CLOCK, KeyCode.DIGIT5);

    private final String title;
    private final Feather icon;
    private final KeyCode key;

    Screen(String title, Feather icon, KeyCode key) {
        this.title = title;
        this.icon = icon;
        this.key = key;
    }

    public String title() {
        return title;
    }

    /// The key that leads here together with Ctrl, on a Mac with ⌘.
    public KeyCode key() {
        return key;
    }

    public Feather icon() {
        return icon;
    }
}
