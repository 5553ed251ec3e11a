package dev.footbridge.app;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Shelf;
import dev.footbridge.message.Messages;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// Runs the real screens with no display, X server or GTK.
final class Headless {

    private static final int FAILED = 1;

    private final PrintWriter out;

    Headless(PrintWriter out) {
        this.out = out;
    }

    /// Renders the tour.
    ///
    /// @return the exit code
    int tour(Bridge bridge, Shelf shelf, Path folder) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        CompletableFuture.runAsync(() -> {}, Platform::startup).join();
        try {
            var pictures = new Tour(bridge, shelf, folder, Platform::runLater).run();
            out.println(Messages.text("tour.rendered", pictures, folder.toString()));
            return 0;
        } catch (UncheckedIOException unwritable) {
            out.println(Messages.text("tour.failed", String.valueOf(unwritable.getMessage())));
            return FAILED;
        }
    }
}
