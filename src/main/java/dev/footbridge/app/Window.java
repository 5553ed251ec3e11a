package dev.footbridge.app;

import dev.footbridge.app.command.OpenedWords;
import dev.footbridge.app.command.StatusText;
import dev.footbridge.content.Bridge;
import dev.footbridge.content.Shelf;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.store.LocalFolder;
import dev.footbridge.progress.store.Opened;
import dev.footbridge.progress.store.SoleWindow;
import dev.footbridge.ui.kit.Fonts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// Opens the window and waits until it is closed. Where one is open already, that comes to the front instead. The
/// bridge, the progress file, the screens and the toolkit are made
/// ready side by side.
final class Window {

    private static final int NO_WINDOW = 0;
    private static final int OTHER_WINDOW = 0;

    private final CompletableFuture<Bridge> bridge;
    private final Shelf shelf;
    private final LocalFolder local;
    private final Clock clock;
    private final PrintWriter out;

    Window(CompletableFuture<Bridge> bridge, Shelf shelf, LocalFolder local, Clock clock, PrintWriter out) {
        this.bridge = bridge;
        this.shelf = shelf;
        this.local = local;
        this.clock = clock;
        this.out = out;
    }

    /// @return the program's exit code
    int open(Path folder) {
        try (var seat = new Seat(folder, local, clock)) {
            var claim = seat.claim();
            if (claim == SoleWindow.Claim.ANSWERED) {
                out.println(Messages.text("second.answered"));
                return OTHER_WINDOW;
            }
            return open(seat, claim, folder);
        }
    }

    private int open(Seat seat, SoleWindow.Claim claim, Path folder) {
        var opened = CompletableFuture.supplyAsync(() -> seat.open(claim));
        var preferences = CompletableFuture.supplyAsync(() -> new PreferencesFile(folder));
        var closed = new CompletableFuture<Integer>();
        var fonts = CompletableFuture.runAsync(Fonts::load);
        var desktop = CompletableFuture.supplyAsync(
                () -> new Desktop(bridge.join(), shelf, seat, opened.join(), preferences.join(), clock, closed));
        try {
            Platform.startup(() -> {
                try {
                    fonts.join();
                    desktop.join().show();
                } catch (RuntimeException | Error failed) {
                    closed.completeExceptionally(failed);
                }
            });
        } catch (UnsupportedOperationException | UnsatisfiedLinkError noDisplay) {
            return inTerminal(opened.join(), noDisplay);
        }
        return closed.join();
    }

    private int inTerminal(Opened opened, Throwable why) {
        out.println(isWithoutGtk(why) ? Messages.text("cli.no-gtk") : Messages.text("cli.no-display"));
        OpenedWords.of(opened, clock).ifPresent(out::println);
        new StatusText(Standing.of(bridge.join(), opened.progress()), clock, out).status();
        return NO_WINDOW;
    }

    /// JavaFX says which of the two it missed only in its message.
    private static boolean isWithoutGtk(Throwable why) {
        return why instanceof UnsatisfiedLinkError
                || String.valueOf(why.getMessage()).contains("GTK");
    }
}
