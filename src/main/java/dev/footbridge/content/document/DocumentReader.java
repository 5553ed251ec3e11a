package dev.footbridge.content.document;

import dev.footbridge.content.markdown.Alert;
import dev.footbridge.content.markdown.FigureText;
import dev.footbridge.content.markdown.Heading;
import dev.footbridge.content.markdown.Markdown;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Makes a document of Markdown. It takes any text: what is nested too deep, too long or not allowed is still shown,
/// only plainer.
@SuppressWarnings("ReferenceEquality") // a node is none but itself
public final class DocumentReader {

    /// Deeper frames are not drawn; what stands in them is.
    private static final int DEEPEST_FRAME = 8;

    private static final Pieces.Limits LIMITS = new Pieces.Limits(4_000, 12);

    private final Predicate<Target> known;
    private final Pieces pieces = new Pieces(LIMITS);
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private final Map<String, Integer> footnotes = new LinkedHashMap<>();
    private final List<FootnoteDefinition> definitions = new ArrayList<>();
    private final TaskKeys tasks = new TaskKeys();
    private Iterator<Heading> headings = List.<Heading>of().iterator();
    private Set<String> slugs = Set.of();
    private int frameNumber;

    private DocumentReader(Predicate<Target> known) {
        this.known = known;
    }

    /// Reads a text. Any thread.
    ///
    /// @param known whether there is what a link out of the text names; an unknown one is read as plain text
    public static Document read(String markdown, Predicate<Target> known) {
        return new DocumentReader(known).read(Markdown.parse(markdown));
    }

    private Document read(Node root) {
        var all = Markdown.headings(root);
        slugs = all.stream().map(Heading::slug).collect(Collectors.toSet());
        headings = all.iterator();
        number(root);
        blocks(root);
        for (var definition : definitions) {
            footnote(definition);
        }
        return pieces.document();
    }

    /// Footnotes are numbered as they are first referred to, then those that nothing refers to.
    private void number(Node root) {
        var labels = new ArrayList<String>();
        for (Node node = root.getFirstChild(); node != null; node = following(node, root, true)) {
            if (node instanceof FootnoteReference reference) {
                footnotes.putIfAbsent(reference.getLabel(), footnotes.size() + 1);
            } else if (node instanceof FootnoteDefinition definition) {
                labels.add(definition.getLabel());
                definitions.add(definition);
            }
        }
        labels.forEach(label -> footnotes.putIfAbsent(label, footnotes.size() + 1));
        definitions.sort((one, other) -> Integer.compare(numberOf(one.getLabel()), numberOf(other.getLabel())));
    }

    private int numberOf(String label) {
        return footnotes.computeIfAbsent(label, _ -> footnotes.size() + 1);
    }

    private void footnote(FootnoteDefinition definition) {
        var number = numberOf(definition.getLabel());
        frames.addLast(new Frame(Frame.Kind.FOOTNOTE, frameNumber++));
        pieces.mark(new Marker.Note(number));
        blocks(definition);
        pieces.flushMarker(within());
        frames.removeLast();
    }

    /// Walks all blocks below `parent`, in and out of those that hold others.
    private void blocks(Node parent) {
        @Nullable Node node = parent.getFirstChild();
        while (node != null) {
            var entered = enter(node);
            if (entered && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            if (entered) {
                leave(node);
            }
            while (node != parent && node.getNext() == null) {
                node = node.getParent();
                if (node != parent) {
                    leave(node);
                }
            }
            node = node == parent ? null : node.getNext();
        }
    }

    /// @return whether what stands in the block is to be read, too
    private boolean enter(Node node) {
        switch (node) {
            case Paragraph paragraph -> pieces.paragraph(within(), prose(paragraph));
            case org.commonmark.node.Heading heading -> {
                var slug = headings.hasNext() ? headings.next().slug() : "";
                pieces.heading(within(), heading.getLevel(), slug, prose(heading));
            }
            case FencedCodeBlock code -> code(code.getInfo(), code.getLiteral());
            case IndentedCodeBlock code -> code("", code.getLiteral());
            case HtmlBlock html ->
                pieces.paragraph(
                        within(),
                        new Prose(List.of(new Span(html.getLiteral(), Set.of(Style.INERT), Optional.empty()))));
            case ThematicBreak _ -> pieces.rule(within());
            case TableBlock table -> TableReader.read(table, this::prose).addTo(pieces, within());
            case Alert alert -> {
                var kind = Frame.Kind.valueOf(alert.kind().name());
                frames.addLast(new Frame(kind, frameNumber++));
                pieces.calloutTitle(within(), kind);
                return true;
            }
            case BlockQuote _ -> {
                frames.addLast(new Frame(Frame.Kind.QUOTE, frameNumber++));
                return true;
            }
            case ListItem item -> {
                // an item that begins with another one has no words of its own for its marker
                pieces.flushMarker(within());
                var tight = item.getParent() instanceof ListBlock list && list.isTight();
                frames.addLast(new Frame(tight ? Frame.Kind.TIGHT_ITEM : Frame.Kind.ITEM, frameNumber++));
                pieces.mark(marker(item));
                return true;
            }
            case OrderedList list -> {
                numbers.addLast(list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
                return true;
            }
            case ListBlock _ -> {
                return true;
            }
            default -> {
                // footnotes come last; link definitions say nothing
            }
        }
        return false;
    }

    private void leave(Node node) {
        if (node instanceof OrderedList) {
            numbers.removeLast();
        }
        if (node instanceof ListItem) {
            pieces.flushMarker(within());
        }
        if (node instanceof ListItem || node instanceof BlockQuote || node instanceof Alert) {
            frames.removeLast();
        }
    }

    private Marker marker(ListItem item) {
        var first = item.getFirstChild();
        if (first instanceof TaskListItemMarker box) {
            var words = first.getNext() == null ? "" : prose(first.getNext()).text();
            return new Marker.Task(tasks.next(words), box.isChecked());
        }
        if (item.getParent() instanceof OrderedList) {
            var number = numbers.removeLast();
            numbers.addLast(number + 1);
            return new Marker.Numbered(number + ".");
        }
        return new Marker.Bullet();
    }

    private void code(@Nullable String info, String literal) {
        var language = info == null ? "" : info.strip().split("\\s+", 2)[0];
        var text = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        if (language.equals(FigureText.LANGUAGE)) {
            pieces.figure(within(), text);
        } else {
            pieces.code(within(), language, text);
        }
    }

    private Prose prose(Node block) {
        return InlineReader.read(block, this::target, this::numberOf);
    }

    private Optional<Target> target(String destination) {
        return Target.of(destination).filter(target -> switch (target) {
            case Target.Here(var slug) -> slugs.contains(slug);
            case Target.Online _ -> true;
            default -> known.test(target);
        });
    }

    private List<Frame> within() {
        return frames.stream().limit(DEEPEST_FRAME).toList();
    }

    private static @Nullable Node following(Node node, Node root, boolean inside) {
        if (inside && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        var at = node;
        while (at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == root ? null : at.getNext();
    }
}
