package dev.footbridge.app.command;

import dev.footbridge.app.terminal.Page;
import dev.footbridge.app.terminal.Terminal;
import dev.footbridge.content.document.DocumentReader;
import dev.footbridge.content.guide.Checked;
import dev.footbridge.content.guide.Guide;
import dev.footbridge.message.Messages;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A guide as a page for a terminal: its title, its body, and what it rests on.
final class GuidePage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private GuidePage() {}

    static String of(Guide guide, LinkNames names, Terminal terminal) {
        var whole = new StringBuilder();
        whole.append("# ").append(guide.title()).append("\n\n");
        whole.append(Messages.text("study.reading", guide.minutes(), checked(guide.checked())))
                .append("\n\n");
        whole.append(guide.markdown()).append("\n\n");
        whole.append("## ").append(Messages.text("study.sources")).append("\n\n");
        for (var source : guide.sources()) {
            whole.append("- ")
                    .append(source.title())
                    .append(" <")
                    .append(source.url())
                    .append(">\n");
        }
        var document = DocumentReader.read(whole.toString(), names::isKnown);
        return Page.of(document, names, terminal);
    }

    private static String checked(Checked checked) {
        var day = DAY.format(checked.date());
        if (checked.against().isEmpty()) {
            return Messages.text("study.checked", day);
        }
        var against = checked.against().entrySet().stream()
                .map(version -> version.getKey() + " " + version.getValue())
                .toList();
        return Messages.text("study.checked-against", day, String.join(", ", against));
    }
}
