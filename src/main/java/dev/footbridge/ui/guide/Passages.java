package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Document;
import dev.footbridge.content.document.Piece;
import dev.footbridge.content.document.Target;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Highlight;
import dev.footbridge.progress.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes highlights of stretches of a guide, and finds them again, also in a guide that has changed since.
final class Passages {

    private Passages() {}

    /// The highlight of a stretch without the space at its ends; empty where nothing is left.
    static Optional<Highlight> highlight(ModuleId module, Document document, Stretch stretch) {
        var from = stretch.from();
        var to = Math.min(stretch.to(), document.text().length());
        while (from < to && Character.isWhitespace(document.text().charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(document.text().charAt(to - 1))) {
            to--;
        }
        if (from >= to) {
            return Optional.empty();
        }
        var words = document.text().substring(from, to);
        var section = document.headingAt(from);
        var nth = 0;
        for (var at = document.text().indexOf(words, section.map(Piece::at).orElse(0));
                at >= 0 && at < from;
                at = document.text().indexOf(words, at + 1)) {
            nth++;
        }
        return Optional.of(new Highlight(module, section.map(Passages::slug).orElse(""), words, nth));
    }

    /// Where a highlight stands: in its section, else the first place where its words stand; empty where they are gone.
    static Optional<Stretch> find(Highlight highlight, Document document) {
        var section = highlight.section().isEmpty()
                ? Optional.of(0)
                : document.place(new Target.Here(highlight.section())).stream()
                        .boxed()
                        .findFirst();
        return section.flatMap(from -> inSection(highlight, document, from))
                .or(() -> Optional.of(document.text().indexOf(highlight.text()))
                        .filter(at -> at >= 0)
                        .map(at -> stretch(highlight, at)));
    }

    /// The highlights of a module in the order of its guide, those whose words are gone last.
    static List<Map.Entry<EntryId, Highlight>> all(Progress progress, ModuleId module, Document document) {
        var all = new ArrayList<Map.Entry<EntryId, Highlight>>();
        progress.highlights()
                .all()
                .forEach((id, entry) -> entry.value()
                        .filter(highlight -> highlight.module().equals(module))
                        .ifPresent(highlight -> all.add(Map.entry(id, highlight))));
        all.sort(Comparator.comparingInt(
                entry -> find(entry.getValue(), document).map(Stretch::from).orElse(Integer.MAX_VALUE)));
        return all;
    }

    private static Optional<Stretch> inSection(Highlight highlight, Document document, int from) {
        var end = document.headings().stream()
                .mapToInt(Piece::at)
                .filter(at -> at > from)
                .findFirst()
                .orElse(document.text().length());
        var found = Optional.<Stretch>empty();
        var at = document.text().indexOf(highlight.text(), from);
        for (var nth = 0; at >= 0 && at < end && nth <= highlight.nth(); nth++) {
            found = Optional.of(stretch(highlight, at));
            at = document.text().indexOf(highlight.text(), at + 1);
        }
        return found;
    }

    private static Stretch stretch(Highlight highlight, int at) {
        return new Stretch(at, at + highlight.text().length());
    }

    private static String slug(Piece heading) {
        return heading.content() instanceof Content.Heading(var _, var slug, var _) ? slug : "";
    }
}
