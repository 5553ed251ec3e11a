package dev.footbridge.app.command;

import java.util.Locale;
import java.util.Optional;

/// Somebody at a terminal who can be asked.
public interface Terminal {

    /// What they answer; empty where nobody is there to answer.
    Optional<String> ask(String question);

    /// The one this program runs in.
    static Terminal ofThisProgram() {
        return question -> Optional.ofNullable(System.console())
                .filter(console -> console.isTerminal())
                .map(console ->
                        Optional.ofNullable(console.readLine("%s", question)).orElse(""));
    }

    /// Whether an answer is a yes.
    static boolean isYes(String answer) {
        var word = answer.strip().toLowerCase(Locale.ROOT);
        return word.equals("y") || word.equals("yes");
    }
}
