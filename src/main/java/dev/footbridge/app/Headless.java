package dev.footbridge.app;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Shelf;
import dev.footbridge.message.Messages;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
        var pictures = new CompletableFuture<Integer>();
        Platform.startup(() -> {
            try {
                pictures.complete(new Tour(bridge, shelf, folder).run());
            } catch (RuntimeException | Error failed) {
                pictures.completeExceptionally(failed);
            }
        });
        try {
            out.println(Messages.text("tour.rendered", pictures.join(), folder.toString()));
            return 0;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unwritable) {
                out.println(Messages.text("tour.failed", String.valueOf(unwritable.getMessage())));
                return FAILED;
            }
            throw failed;
        }
    }
}
