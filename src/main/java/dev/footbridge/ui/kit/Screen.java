package dev.footbridge.ui.kit;

import dev.footbridge.message.Messages;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// The places in the program, in the order of the sidebar.
public enum Screen {
    TODAY(Messages.text("screen.today"), Feather.COMPASS, KeyCode.DIGIT1),
    DIAGNOSTIC(Messages.text("screen.diagnostic"), Feather.CHECK_SQUARE, KeyCode.DIGIT2),
    GAP_MAP(Messages.text("screen.gap-map"), Feather.GRID, KeyCode.DIGIT3),
    PATH(Messages.text("screen.path"), Feather.GIT_COMMIT, KeyCode.DIGIT4),
    JOURNAL(Messages.text("screen.journal"), Feather.BOOK_OPEN, KeyCode.DIGIT5),
    SUCCESS(Messages.text("screen.success"), Feather.AWARD, KeyCode.DIGIT6),
    PLAN(Messages.text("screen.plan"), Feather.CALENDAR, KeyCode.DIGIT7),
    NOTES(Messages.text("screen.notes"), Feather.EDIT_3, KeyCode.DIGIT8),
    PROGRESS(Messages.text("screen.progress"), Feather.BAR_CHART_2, KeyCode.DIGIT9),
    HISTORY(Messages.text("screen.history"), Feather.CLOCK, KeyCode.H),
    REPORT(Messages.text("screen.report"), Feather.PRINTER, KeyCode.P),
    SETTINGS(Messages.text("screen.settings"), Feather.SETTINGS, KeyCode.COMMA),
    SELF_CHECK(Messages.text("screen.self-check")),
    REVIEW(Messages.text("screen.review"));

    private final String title;
    private final Optional<Feather> icon;
    private final Optional<KeyCode> key;

    Screen(String title, Feather icon, KeyCode key) {
        this.title = title;
        this.icon = Optional.of(icon);
        this.key = Optional.of(key);
    }

    /// A screen that others lead to, and the sidebar does not.
    Screen(String title) {
        this.title = title;
        this.icon = Optional.empty();
        this.key = Optional.empty();
    }

    public String title() {
        return title;
    }

    /// The key that leads here together with Ctrl, on a Mac with ⌘; empty where only other screens do.
    public Optional<KeyCode> key() {
        return key;
    }

    /// The same as a combination of keys.
    public Optional<KeyCombination> combination() {
        return key.map(Screen::shortcut);
    }

    /// A key together with Ctrl, on a Mac with ⌘.
    public static KeyCombination shortcut(KeyCode key, KeyCombination.Modifier... more) {
        var all = Stream.concat(Stream.of(KeyCombination.SHORTCUT_DOWN), Stream.of(more));
        return new KeyCodeCombination(key, all.toArray(KeyCombination.Modifier[]::new));
    }

    /// Its icon in the sidebar; empty where it does not stand there.
    public Optional<Feather> icon() {
        return icon;
    }
}
