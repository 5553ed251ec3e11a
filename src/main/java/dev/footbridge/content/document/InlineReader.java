package dev.footbridge.content.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Reads running text. It walks instead of recursing, so that no nesting is too deep for it.
@SuppressWarnings("ReferenceEquality") // a node is none but itself
final class InlineReader {

    private record Look(Set<Style> styles, Optional<Target> target) {
        Look and(Style style) {
            var more = EnumSet.of(style);
            more.addAll(styles);
            return new Look(Set.copyOf(more), target);
        }
    }

    private static final Look PLAIN = new Look(Set.of(), Optional.empty());

    private final Function<String, Optional<Target>> targets;
    private final ToIntFunction<String> footnotes;
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Look look = PLAIN;

    /// @param targets where a link's destination leads; empty for one that leads nowhere
    /// @param footnotes the number of a footnote by its label
    private InlineReader(Function<String, Optional<Target>> targets, ToIntFunction<String> footnotes) {
        this.targets = targets;
        this.footnotes = footnotes;
    }

    static Prose read(Node parent, Function<String, Optional<Target>> targets, ToIntFunction<String> footnotes) {
        return new InlineReader(targets, footnotes).read(parent);
    }

    private Prose read(Node parent) {
        Deque<Look> within = new ArrayDeque<>(List.of(PLAIN));
        @Nullable Node node = parent.getFirstChild();
        while (node != null) {
            say(node, within.peek());
            if (node.getFirstChild() != null) {
                within.push(lookOf(node, within.peek()));
                node = node.getFirstChild();
            } else {
                while (node != parent && node.getNext() == null) {
                    node = node.getParent();
                    within.pop();
                }
                node = node == parent ? null : node.getNext();
            }
        }
        finishSpan();
        return new Prose(spans);
    }

    private Look lookOf(Node node, Look within) {
        return switch (node) {
            case StrongEmphasis _ -> within.and(Style.STRONG);
            case Emphasis _ -> within.and(Style.EMPHASIS);
            case Image _ -> within.and(Style.INERT);
            case Link link
            when within.target().isEmpty() -> new Look(within.styles(), targets.apply(link.getDestination()));
            default -> within;
        };
    }

    private void say(Node node, Look within) {
        switch (node) {
            case Text text -> say(text.getLiteral(), within);
            case Code code -> say(code.getLiteral(), within.and(Style.CODE));
            case HtmlInline html -> say(html.getLiteral(), within.and(Style.INERT));
            case SoftLineBreak _ -> say(" ", within);
            case HardLineBreak _ -> say("\n", within);
            case Image image when image.getFirstChild() == null -> say(image.getDestination(), within.and(Style.INERT));
            case FootnoteReference reference -> {
                var number = footnotes.applyAsInt(reference.getLabel());
                say(String.valueOf(number), new Look(Set.of(), Optional.of(new Target.Footnote(number))));
            }
            default -> {
                // says nothing itself
            }
        }
    }

    private void say(String text, Look as) {
        if (!as.equals(look)
                || as.target().filter(Target.Footnote.class::isInstance).isPresent()) {
            finishSpan();
            look = as;
        }
        words.append(text);
    }

    private void finishSpan() {
        if (!words.isEmpty()) {
            spans.add(new Span(words.toString(), look.styles(), look.target()));
            words.setLength(0);
        }
    }
}
