package dev.footbridge.ui.journal;

import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Setting;
import java.util.ArrayList;
import java.util.stream.Stream;

/// A reflection in the words of the screen.
final class JournalWords {

    private static final int LONGEST = 180;

    private JournalWords() {}

    static String of(Setting setting) {
        return switch (setting) {
            case WORK -> Messages.text("journal.setting.work");
            case LAB -> Messages.text("journal.setting.lab");
            case PAST_PROJECT -> Messages.text("journal.setting.past-project");
        };
    }

    /// The beginning of the first thing that it says.
    static String line(Reflection reflection) {
        var said = Stream.of(reflection.what(), reflection.cost(), reflection.instead())
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(Messages.text("journal.nothing-said"));
        return said.length() > LONGEST ? said.substring(0, LONGEST) + " …" : said;
    }

    /// *9 Mar 2026 · strength 3 · at work · may be shared*.
    static String circumstances(Reflection reflection) {
        var parts = new ArrayList<String>();
        parts.add(Text.day(reflection.on()));
        reflection.strength().ifPresent(strength -> parts.add(Messages.text("journal.strength.of", strength)));
        reflection.setting().ifPresent(setting -> parts.add(of(setting)));
        parts.add(Messages.text(reflection.shareable() ? "journal.is-shareable" : "journal.is-private"));
        return String.join(" · ", parts);
    }
}
