package dev.footbridge.app;

import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import java.nio.file.Path;
import javafx.application.Platform;

/// The program's entry.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        Platform.startup(() -> {
            new Tour(bridge, Path.of(arguments[0])).run();
            Platform.exit();
        });
    }
}
