package dev.footbridge.app.command;

import dev.footbridge.app.terminal.Pager;
import dev.footbridge.app.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// What a command needs to talk with the learner beyond printing.
public final class Talk {

    private final Supplier<Terminal> terminal;
    private final Pager pager;
    private final BufferedReader in;

    /// @param terminal looked at only by the commands that care
    /// @param in what they type, or what another program wrote
    public Talk(Supplier<Terminal> terminal, Pager pager, BufferedReader in) {
        this.terminal = terminal;
        this.pager = pager;
        this.in = in;
    }

    Terminal terminal() {
        return terminal.get();
    }

    Pager pager() {
        return pager;
    }

    BufferedReader in() {
        return in;
    }

    /// Whether somebody at a terminal says yes; empty where nobody is there to answer.
    Optional<Boolean> isYes(String question, PrintWriter out) {
        if (!terminal().isInteractive()) {
            return Optional.empty();
        }
        out.print(question);
        out.flush();
        try {
            var word = Optional.ofNullable(in.readLine()).orElse("").strip().toLowerCase(Locale.ROOT);
            return Optional.of(word.equals("y") || word.equals("yes"));
        } catch (IOException e) {
            return Optional.of(false);
        }
    }
}
