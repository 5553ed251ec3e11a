package dev.footbridge.app;

import dev.footbridge.app.command.Footbridge;
import dev.footbridge.app.command.Talk;
import dev.footbridge.app.terminal.Pager;
import dev.footbridge.app.terminal.Terminal;
import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.PackReader;
import dev.footbridge.progress.store.DataFolder;
import dev.footbridge.progress.store.LocalFolder;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The program's entry.
public final class Main {

    private Main() {}

    /// Without arguments it opens the window; everything else is the command line's.
    public static void main(String[] arguments) {
        var out = writer(FileDescriptor.out);
        var clock = Clock.tickMillis(ZoneId.systemDefault());
        var folders = new DataFolder(FileSystems.getDefault(), System.getenv(), System::getProperty);
        var local = new LocalFolder(FileSystems.getDefault(), System.getenv(), System::getProperty);
        var bridge = CompletableFuture.supplyAsync(Main::bundled);
        var shelf = BundledBridge.shelf();
        var window = new Window(bridge, shelf, folders, local, clock, out);
        if (arguments.length == 0) {
            System.exit(window.open(Optional.empty()));
        }
        if (arguments.length == 1 && PackReader.isPack(arguments[0])) {
            var pack = new PackWindow(bridge, folders, local, clock, out);
            System.exit(pack.open(Path.of(arguments[0])));
        }
        var line = new Footbridge(
                        bridge.join(),
                        BundledBridge.shelf(),
                        talk(),
                        folders,
                        clock,
                        window::open,
                        folder -> new Headless(out).tour(bridge.join(), shelf, folder))
                .line()
                .setOut(out)
                .setErr(writer(FileDescriptor.err));
        System.exit(line.execute(arguments));
    }

    private static Talk talk() {
        var environment = System.getenv();
        return new Talk(
                () -> Terminal.here(environment),
                new Pager(environment),
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    static Bridge bundled() {
        return switch (BundledBridge.read()) {
            case PackRead.Accepted(var bridge) -> bridge;
            case PackRead.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    /// UTF-8 whatever the locale, so that JSON is JSON everywhere.
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
