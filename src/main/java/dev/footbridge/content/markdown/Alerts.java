package dev.footbridge.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/// Makes an [Alert] of each quote at the top of a text that begins with a line such as `[!NOTE]` and goes on after it.
final class Alerts implements PostProcessor {

    @Override
    public Node process(Node document) {
        for (var block : children(document)) {
            if (block instanceof BlockQuote quote) {
                kind(quote).ifPresent(kind -> replace(quote, kind));
            }
        }
        return document;
    }

    /// The marker is parsed as `[`, `!NOTE` and `]`, or as one text.
    private static Optional<Alert.Kind> kind(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        var marker = new StringBuilder();
        for (var part : children(paragraph)) {
            if (part instanceof SoftLineBreak) {
                break;
            } else if (!(part instanceof Text text)) {
                return Optional.empty();
            } else {
                marker.append(text.getLiteral());
            }
        }
        return Alert.Kind.of(marker.toString());
    }

    private static void replace(BlockQuote quote, Alert.Kind kind) {
        var alert = new Alert(kind);
        alert.setSourceSpans(quote.getSourceSpans());
        dropMarker(quote);
        children(quote).forEach(alert::appendChild);
        if (alert.getFirstChild() != null) {
            quote.insertBefore(alert);
            quote.unlink();
        }
    }

    private static void dropMarker(BlockQuote quote) {
        var paragraph = quote.getFirstChild();
        for (var part : children(paragraph)) {
            part.unlink();
            if (part instanceof SoftLineBreak) {
                return;
            }
        }
        paragraph.unlink();
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
