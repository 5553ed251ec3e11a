package dev.footbridge.app.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What the program talks to.
///
/// @param isInteractive whether a person reads and types there, rather than a file or another program
/// @param columns how wide it is
/// @param isStyled whether it shows bold and colours, which `NO_COLOR` and `TERM=dumb` turn off
public record Terminal(boolean isInteractive, int columns, boolean isStyled) {

    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 20;
    private static final int SECONDS_TO_ASK = 2;

    /// The one that this program was started in.
    @SuppressWarnings("SystemConsoleNull") // JDK 25 has none where there is no terminal
    public static Terminal here(Map<String, String> environment) {
        var console = System.console();
        var interactive = console != null && console.isTerminal();
        return of(interactive, interactive ? asked() : "", environment);
    }

    /// @param size as `stty size` tells it, rows and columns; may be empty
    static Terminal of(boolean interactive, String size, Map<String, String> environment) {
        var plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        var asked = number(size.strip().replaceFirst("^\\d+\\s+", ""));
        var columns = asked > 0 ? asked : number(environment.getOrDefault("COLUMNS", ""));
        return new Terminal(interactive, columns >= FEWEST_COLUMNS ? columns : USUAL_COLUMNS, interactive && !plain);
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private static String asked() {
        try {
            var stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var said = stty.inputReader(Charset.defaultCharset())) {
                return stty.waitFor(SECONDS_TO_ASK, TimeUnit.SECONDS) ? said.readAllAsString() : "";
            }
        } catch (IOException | UncheckedIOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
