package dev.footbridge.app.command;

import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.progress.store.DataFolder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// A program that runs each of its arguments as a command line, and prints all that they say. For a Java started in
/// another locale.
final class CommandsInALocale {

    private CommandsInALocale() {}

    public static void main(String... commands) {
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        var folders = new DataFolder(FileSystems.getDefault(), Map.of(), System::getProperty);
        var clock = Clock.fixed(Instant.parse("2026-03-09T18:04:00Z"), ZoneOffset.UTC);
        for (var command : commands) {
            new Footbridge(bridge, BundledBridge.shelf(), Talks.piped(""), folders, clock, _ -> 0, _ -> 0)
                    .line()
                    .setOut(out)
                    .setErr(out)
                    .execute(List.of(command.split(" ")).toArray(String[]::new));
        }
    }
}
