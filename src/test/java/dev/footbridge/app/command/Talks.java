package dev.footbridge.app.command;

import dev.footbridge.app.terminal.Pager;
import dev.footbridge.app.terminal.Terminal;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.Map;

/// What commands are told in tests.
final class Talks {

    private Talks() {}

    /// By another program, or a file.
    static Talk piped(String lines) {
        return talk(false, lines);
    }

    /// By a person at a terminal.
    static Talk typed(String lines) {
        return talk(true, lines);
    }

    private static Talk talk(boolean interactive, String lines) {
        return new Talk(
                () -> new Terminal(interactive, 80, false),
                new Pager(Map.of()),
                new BufferedReader(new StringReader(lines)));
    }
}
