package dev.footbridge.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// The Markdown of guides and questions: CommonMark with GFM tables, task lists and alerts, and with footnotes.
///
/// This is the one set of extensions: whatever reads, checks or shows a text parses it here.
public final class Markdown {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), TaskListItemsExtension.create(), FootnotesExtension.create());

    /// Deeper nesting is read as text, so that no text costs more than its length.
    private static final int DEEPEST = 40;

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .postProcessor(new Alerts())
            .maxOpenBlockParsers(DEEPEST)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Markdown() {}

    /// The tree of `text`, with the places of its parts. May be called from any thread; takes any text.
    public static Node parse(String text) {
        return PARSER.parse(text);
    }

    /// The headings of a parsed text in their order, those within quotes and lists too.
    public static List<Heading> headings(Node text) {
        var slugs = new Slugs();
        var headings = new ArrayList<Heading>();
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Heading heading) {
                var words = PlainText.of(heading);
                headings.add(new Heading(heading.getLevel(), words, slugs.next(words), line(heading)));
            }
        });
        return headings;
    }

    /// The line on which a part begins, from 1.
    public static int line(Node part) {
        for (var node = part; node != null; node = node.getParent()) {
            if (!node.getSourceSpans().isEmpty()) {
                return node.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }
}
