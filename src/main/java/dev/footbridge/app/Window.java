package dev.footbridge.app;

import dev.footbridge.app.command.OpenedWords;
import dev.footbridge.app.command.StatusText;
import dev.footbridge.content.Bridge;
import dev.footbridge.content.Shelf;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.RunningTimer;
import dev.footbridge.progress.store.DataFolder;
import dev.footbridge.progress.store.FolderMove;
import dev.footbridge.progress.store.FolderMoved;
import dev.footbridge.progress.store.LocalFolder;
import dev.footbridge.progress.store.Opened;
import dev.footbridge.progress.store.SoleWindow;
import dev.footbridge.ui.kit.Fonts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// Opens the window and waits until it is closed. Where one is open already, that comes to the front instead. The
/// bridge,
/// the progress file, the screens and the toolkit are made ready side by side.
final class Window {

    private static final int CLOSED = 0;
    private static final int OTHER_WINDOW = 0;

    private final CompletableFuture<Bridge> bridge;
    private final Shelf shelf;
    private final DataFolder folders;
    private final LocalFolder local;
    private final Clock clock;
    private final PrintWriter out;
    private boolean isToolkitUp;

    Window(
            CompletableFuture<Bridge> bridge,
            Shelf shelf,
            DataFolder folders,
            LocalFolder local,
            Clock clock,
            PrintWriter out) {
        this.bridge = bridge;
        this.shelf = shelf;
        this.folders = folders;
        this.local = local;
        this.clock = clock;
        this.out = out;
    }

    /// What came of the way in which the window before this one was left.
    ///
    /// @param from the data folder before
    /// @param timer what it timed, where that goes on
    private record Came(FolderMoved moved, Path from, Optional<RunningTimer> timer) {}

    /// Opens it, and opens it anew where the data was moved.
    ///
    /// @param given the data folder that the command line named
    /// @return the program's exit code
    int open(Optional<Path> given) {
        var came = Optional.<Came>empty();
        do {
            try (var seat = new Seat(folders, given, local, clock)) {
                var claim = seat.claim();
                if (claim == SoleWindow.Claim.ANSWERED) {
                    out.println(Messages.text("second.answered"));
                    return OTHER_WINDOW;
                }
                came.flatMap(Came::timer).ifPresent(running -> seat.timer().write(Optional.of(running)));
                came = after(open(seat, claim, came), seat);
            }
        } while (came.isPresent());
        return CLOSED;
    }

    /// Does what is to be done between two windows; empty where there is to be no other. Waits for the disk.
    private static Optional<Came> after(Left left, Seat seat) {
        return switch (left) {
            case Left.Closed() -> Optional.empty();
            case Left.Use(var folder) ->
                Optional.of(new Came(seat.pointer().use(folder), seat.folder(), Optional.empty()));
            case Left.Move(var to) -> {
                var moved = new FolderMove(seat.folder(), to, seat.pointer()).move();
                var running = seat.timer().read();
                if (moved instanceof FolderMoved.Moved) {
                    seat.timer().write(Optional.empty());
                }
                yield Optional.of(new Came(moved, seat.folder(), running));
            }
        };
    }

    private Left open(Seat seat, SoleWindow.Claim claim, Optional<Came> came) {
        var opened = CompletableFuture.supplyAsync(() -> seat.open(claim));
        var preferences = CompletableFuture.supplyAsync(() -> new PreferencesFile(seat.folder()));
        var left = new CompletableFuture<Left>();
        var fonts = CompletableFuture.runAsync(Fonts::load);
        var desktop = CompletableFuture.supplyAsync(
                () -> new Desktop(bridge.join(), shelf, seat, opened.join(), preferences.join(), clock, left));
        try {
            onToolkit(() -> {
                try {
                    fonts.join();
                    came.ifPresent(it -> desktop.join().tell(it.moved(), it.from()));
                    desktop.join().show();
                } catch (RuntimeException | Error failed) {
                    left.completeExceptionally(failed);
                }
            });
        } catch (UnsupportedOperationException | UnsatisfiedLinkError noDisplay) {
            inTerminal(opened.join(), noDisplay);
            return new Left.Closed();
        }
        return left.join();
    }

    private void onToolkit(Runnable task) {
        if (isToolkitUp) {
            Platform.runLater(task);
        } else {
            Platform.startup(() -> {
                // between two windows there is none
                Platform.setImplicitExit(false);
                task.run();
            });
            isToolkitUp = true;
        }
    }

    private void inTerminal(Opened opened, Throwable why) {
        out.println(isWithoutGtk(why) ? Messages.text("cli.no-gtk") : Messages.text("cli.no-display"));
        OpenedWords.of(opened, clock).ifPresent(out::println);
        new StatusText(Standing.of(bridge.join(), opened.progress()), clock, out).status();
    }

    /// JavaFX says which of the two it missed only in its message.
    private static boolean isWithoutGtk(Throwable why) {
        return why instanceof UnsatisfiedLinkError
                || String.valueOf(why.getMessage()).contains("GTK");
    }
}
