package dev.footbridge.ui;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.Shelf;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.Backups;
import dev.footbridge.progress.store.Occasion;
import dev.footbridge.progress.store.ProgressJson;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.kit.Background;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.DataPlace;
import dev.footbridge.ui.kit.Fonts;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Notices;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.ReportShelf;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.StudyClock;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// The program's shell on the bundled bridge, with lists in place of the file and the browser.
public final class OpenWindow {

    public static final Instant NOW = Instant.parse("2026-03-09T18:04:00Z");
    public static final Bridge BRIDGE = ((PackRead.Accepted) BundledBridge.read()).bridge();

    public static final Shelf SHELF = BundledBridge.shelf();
    /// Of a folder that is not there.
    public static final BackupShelf NO_BACKUPS = new BackupShelf(
            new Backups(Path.of("target", "no-such-folder", "progress.json"), Clock.systemUTC()), Background.atOnce());

    /// Of a folder that is not there.
    public static final ReportShelf NO_REPORTS =
            ReportShelf.of(Path.of("target", "no-such-folder", "progress.json"), Background.atOnce());

    /// Backups of `states` in `folder`, made a day after each other, the last one a day ago.
    public static Backups backups(Path folder, Progress... states) {
        var file = folder.resolve("progress.json");
        for (var i = 0; i < states.length; i++) {
            var made = Clock.fixed(NOW.minusSeconds(86_400L * (states.length - i)), ZoneOffset.UTC);
            new Backups(file, made).keep(Occasion.DAILY, ProgressJson.write(states[i]));
        }
        return new Backups(file, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public final List<Progress> saved = new ArrayList<>();
    public final List<URI> browsed = new ArrayList<>();
    public static final Path DATA = Path.of("/home/ada/data");

    public final List<Path> moved = new ArrayList<>();
    public final List<String> calendars = new ArrayList<>();
    public final Map<String, String> remembered = new HashMap<>();
    public final Notices notices = new Notices();
    public final Study study;
    public final Shell shell;
    public final Scene scene;

    /// Notes where the data is to be moved.
    private final class MovedPlace implements DataPlace {

        @Override
        public Path folder() {
            return DATA;
        }

        @Override
        public boolean isFixed() {
            return false;
        }

        @Override
        public Optional<Path> ask() {
            return Optional.of(DATA.resolveSibling("chosen"));
        }

        @Override
        public void move(Path to) {
            moved.add(to);
        }
    }

    /// Not shown on any stage: for pictures and measures of any size.
    public OpenWindow(Progress progress, Map<String, String> preferences, double width, double height) {
        this(progress, preferences, NO_BACKUPS, width, height);
    }

    /// As above, with backups to look at.
    public OpenWindow(
            Progress progress, Map<String, String> preferences, BackupShelf backups, double width, double height) {
        this(progress, Library.atOnce(SHELF), Clock.fixed(NOW, ZoneOffset.UTC), preferences, backups, width, height);
    }

    public OpenWindow(
            Progress progress, Library library, Map<String, String> preferences, double width, double height) {
        this(progress, library, Clock.fixed(NOW, ZoneOffset.UTC), preferences, NO_BACKUPS, width, height);
    }

    /// @param clock may be wound on by the test
    public OpenWindow(
            Progress progress,
            Library library,
            Clock clock,
            Map<String, String> preferences,
            BackupShelf backups,
            double width,
            double height) {
        Fonts.load();
        remembered.putAll(preferences);
        study = new Study(BRIDGE, progress, clock, new Replica("me"), new SaveState.Saved(NOW), saved::add);
        var timer = new StudyClock(
                study,
                notices,
                StudyClock.Kept.NOWHERE,
                () -> Duration.between(NOW, clock.instant()).toNanos());
        shell = new Shell(
                study,
                library,
                new Remembered(remembered),
                notices,
                backups,
                NO_REPORTS,
                browsed::add,
                timer,
                calendars::add,
                new MovedPlace());
        scene = shell.scene(width, height);
        shell.resize(width, height);
    }

    /// Shown on `stage`, for keys and mouse.
    public static OpenWindow on(Stage stage, Change... done) {
        var window = new OpenWindow(progress(done), Map.of(), 900, 700);
        stage.setScene(window.scene);
        stage.show();
        window.shell.focusFront();
        return window;
    }

    public static Progress progress(Change... changes) {
        var progress = Progress.NONE;
        var now = NOW.minusSeconds(86_400L * (changes.length + 1));
        for (var change : changes) {
            now = now.plusSeconds(86_400);
            progress = change.on(progress, now, progress.latest().next(now, new Replica("earlier")));
        }
        return progress;
    }

    public static ModuleId module(String id) {
        return new ModuleId(id);
    }

    public static DiagnosticId diagnostic(String id) {
        return new DiagnosticId(id);
    }

    /// Presses the button that shows `text`. Not by the mouse, which may be a frame ahead of the layout.
    public void press(String text, FxRobot robot) {
        robot.interact(() -> all(shell)
                .filter(node -> node instanceof ButtonBase button && text.equals(button.getText()) && isShown(node))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text))
                .fire());
    }

    /// All that can be read below `root`: the texts of shown labels, buttons and links.
    public static List<String> texts(Node root) {
        return all(root)
                .filter(node -> node instanceof Labeled && isShown(node))
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /// `root` and all below it.
    public static Stream<Node> all(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(
                        Stream.of(root),
                        parent.getChildrenUnmodifiable().stream().flatMap(OpenWindow::all))
                : Stream.of(root);
    }

    public static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private record Remembered(Map<String, String> all) implements Preferences {
        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(all.get(name));
        }

        @Override
        public void put(String name, String value) {
            all.put(name, value);
        }
    }
}
