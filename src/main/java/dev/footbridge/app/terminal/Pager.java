package dev.footbridge.app.terminal;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shows a long text a screen at a time: through `$PAGER`, else through `less -R` where there is one.
public final class Pager {

    private final Map<String, String> environment;

    public Pager(Map<String, String> environment) {
        this.environment = environment;
    }

    /// Shows `text`; on `out` where that is no terminal, or no pager can be started. Returns when the pager ends.
    public void show(String text, Terminal terminal, PrintWriter out) {
        var pager = terminal.isInteractive() ? command() : Optional.<List<String>>empty();
        if (pager.isEmpty() || !page(text, pager.get())) {
            out.print(text);
            out.flush();
        }
    }

    private Optional<List<String>> command() {
        var chosen = environment.getOrDefault("PAGER", "").strip();
        if (!chosen.isEmpty()) {
            return Optional.of(File.separatorChar == '/' ? List.of("sh", "-c", chosen) : List.of("cmd", "/c", chosen));
        }
        for (var folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, "less"))) {
                return Optional.of(List.of("less", "-R"));
            }
        }
        return Optional.empty();
    }

    /// Whether the pager was started.
    private boolean page(String text, List<String> command) {
        Process pager;
        try {
            var builder = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            // What ends on the first screen is not paged, and colours are shown.
            builder.environment().putIfAbsent("LESS", "FRX");
            builder.environment().putIfAbsent("LESSCHARSET", "utf-8");
            pager = builder.start();
        } catch (IOException e) {
            return false;
        }
        try (var in = pager.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The reader left before the end.
        }
        try {
            pager.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
