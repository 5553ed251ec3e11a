package dev.footbridge.app;

import dev.footbridge.content.BundledBridge;
import dev.footbridge.progress.store.DataFolder;
import dev.footbridge.progress.store.LocalFolder;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// Goes through the whole program where nobody sees it: renders every screen, then opens the window on an empty folder
/// and closes it. `packaging/image` records a run of it, so that what it loaded and linked is ready at the start of a
/// package.
public final class Rehearsal {

    private static final Duration DRAWN = Duration.seconds(1);

    private Rehearsal() {}

    /// @param arguments a folder that may be written
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var bridge = Main.bundled();
        var shelf = BundledBridge.shelf();
        var rendered = new Headless(out).tour(bridge, shelf, folder.resolve("tour"));

        var files = FileSystems.getDefault();
        var data = folder.resolve("data").toAbsolutePath();
        var left = new CompletableFuture<Left>();
        var clock = Clock.tickMillis(ZoneId.systemDefault());
        var folders = new DataFolder(files, System.getenv(), System::getProperty);
        var local = new LocalFolder(files, System.getenv(), System::getProperty);
        var seat = new Seat(folders, Optional.of(data), local, clock);
        var opened = seat.open(seat.claim());
        Platform.runLater(() -> {
            new Desktop(bridge, shelf, seat, opened, new PreferencesFile(data), clock, left).show();
            var pause = new PauseTransition(DRAWN);
            pause.setOnFinished(_ -> List.copyOf(Stage.getWindows())
                    .forEach(window -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST))));
            pause.play();
        });
        left.join();
        System.exit(rendered);
    }
}
