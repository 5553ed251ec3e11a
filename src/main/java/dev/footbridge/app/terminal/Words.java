package dev.footbridge.app.terminal;

import dev.footbridge.content.document.Prose;
import dev.footbridge.content.document.Span;
import dev.footbridge.content.document.Style;
import dev.footbridge.content.document.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Takes running text apart into words that can be wrapped. Each word carries its own ink, so that a pager that knows
/// single lines only shows it right.
final class Words {

    /// @param shown with its ink
    /// @param length how many columns it takes
    /// @param ends whether the author wants the line to end after it
    record Word(String shown, int length, boolean ends) {}

    private final Function<Target, String> names;
    private final boolean styled;
    private final int longest;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder shown = new StringBuilder();
    private int length;

    private Words(Function<Target, String> names, boolean styled, int longest) {
        this.names = names;
        this.styled = styled;
        this.longest = longest;
    }

    /// @param names what a link's target is called; empty for one that needs no name
    /// @param longest longer words are broken
    static List<Word> of(Prose prose, Function<Target, String> names, boolean styled, int longest) {
        var words = new Words(names, styled, longest);
        var spans = prose.spans();
        for (var i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            words.span(span);
            var goesOn = i + 1 < spans.size() && spans.get(i + 1).target().equals(span.target());
            if (!goesOn) {
                span.target().ifPresent(target -> words.name(target, linked(prose, target)));
            }
        }
        words.end(false);
        return words.words;
    }

    /// All that a link says, also where it is of several spans.
    private static String linked(Prose prose, Target target) {
        var text = new StringBuilder();
        for (var span : prose.spans()) {
            if (span.target().filter(target::equals).isPresent()) {
                text.append(span.text());
            }
        }
        return text.toString();
    }

    private void span(Span span) {
        if (span.target().filter(Target.Footnote.class::isInstance).isPresent()) {
            say("[" + span.text() + "]", Ink.DIM);
        } else if (span.styles().contains(Style.CODE)) {
            say(styled ? span.text() : "`" + span.text() + "`", Ink.CODE);
        } else if (span.target().isPresent()) {
            say(span.text(), Ink.UNDERLINED);
        } else if (span.styles().contains(Style.STRONG)) {
            say(span.text(), Ink.BOLD);
        } else if (span.styles().contains(Style.EMPHASIS)) {
            say(span.text(), Ink.ITALIC);
        } else {
            say(span.text(), Ink.PLAIN);
        }
    }

    private void name(Target target, String linked) {
        var name = names.apply(target);
        if (!name.isEmpty() && !name.equalsIgnoreCase(linked)) {
            say(" (" + name + ")", Ink.DIM);
        }
    }

    private void say(String text, Ink ink) {
        var from = 0;
        for (var i = 0; i <= text.length(); i++) {
            var atEnd = i == text.length();
            if (atEnd || text.charAt(i) == ' ' || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                part(text.substring(from, i), ink);
                if (!atEnd) {
                    end(text.charAt(i) == '\n');
                }
                from = i + 1;
            }
        }
    }

    private void part(String text, Ink ink) {
        var rest = Columns.clean(text);
        while (length + Columns.of(rest) > longest) {
            var fits = Columns.cut(rest, Math.max(1, longest - length));
            add(rest.substring(0, fits), ink);
            end(false);
            rest = rest.substring(fits);
        }
        add(rest, ink);
    }

    private void add(String text, Ink ink) {
        shown.append(styled ? ink.on(text) : text);
        length += Columns.of(text);
    }

    private void end(boolean line) {
        if (length > 0 || line) {
            words.add(new Word(shown.toString(), length, line));
            shown.setLength(0);
            length = 0;
        }
    }
}
