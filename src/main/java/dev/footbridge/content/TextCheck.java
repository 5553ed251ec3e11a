package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Place;
import dev.footbridge.message.Suggestion;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// Checks what any Markdown of a pack may hold: no HTML, no images, links that lead somewhere, footnotes that exist.
final class TextCheck extends AbstractVisitor {

    private static final Pattern LOST_FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\s]+)]");

    private final ModuleId module;
    private final PackNames names;
    private final Function<Node, Place> place;
    private final Faults faults;

    private TextCheck(ModuleId module, PackNames names, Function<Node, Place> place, Faults faults) {
        this.module = module;
        this.names = names;
        this.place = place;
        this.faults = faults;
    }

    /// @param module in the guide to which a link to `#slug` leads
    static void check(ModuleId module, Node text, PackNames names, Function<Node, Place> place, Faults faults) {
        text.accept(new TextCheck(module, names, place, faults));
    }

    @Override
    public void visit(HtmlBlock html) {
        fault(html, text("text.html", shortened(html.getLiteral())), text("text.html.mend"));
    }

    @Override
    public void visit(HtmlInline html) {
        fault(html, text("text.html", shortened(html.getLiteral())), text("text.html.mend"));
    }

    @Override
    public void visit(Image image) {
        fault(image, text("text.image"), text("text.image.mend"));
        visitChildren(image);
    }

    @Override
    public void visit(Text words) {
        var lost = LOST_FOOTNOTE.matcher(words.getLiteral());
        while (lost.find()) {
            fault(words, text("text.footnote", lost.group(1)), text("text.footnote.mend", lost.group(1)));
        }
    }

    @Override
    public void visit(Link link) {
        destination(link, link.getDestination());
        visitChildren(link);
    }

    private void destination(Link link, String destination) {
        if (destination.startsWith("#")) {
            slug(link, module.value(), destination.substring(1));
            return;
        }
        var colon = destination.indexOf(':');
        var known = names.ids(colon < 0 ? "" : destination.substring(0, colon));
        if (known.isEmpty()) {
            page(link, destination);
            return;
        }
        var hash = destination.indexOf('#');
        var id = destination.substring(colon + 1, hash < 0 ? destination.length() : hash);
        if (!known.get().contains(id)) {
            fault(link, text("text.unknown", destination.substring(0, colon), id), near(id, known.get()));
        } else if (hash >= 0) {
            slug(link, id, destination.substring(hash + 1));
        }
    }

    private void slug(Link link, String guide, String slug) {
        var slugs = names.slugs(guide);
        if (slugs.isEmpty()) {
            if (!names.isUnread(guide)) {
                fault(link, text("text.no-guide", guide), text("text.no-guide.mend", guide));
            }
        } else if (!slugs.get().contains(slug)) {
            fault(link, text("text.unknown-slug", guide, slug), near(slug, slugs.get()));
        }
    }

    private void page(Link link, String destination) {
        try {
            var url = new URI(destination);
            if ("https".equals(url.getScheme()) && url.getHost() != null) {
                return;
            }
        } catch (URISyntaxException e) {
            // Told below, in words that say what to write.
        }
        fault(link, text("text.link", destination), text("text.link.mend"));
    }

    static String near(String written, Collection<String> known) {
        if (known.isEmpty()) {
            return text("text.none-known.mend");
        }
        return Suggestion.nearest(written, known)
                .map(near -> text("pack.unknown.near", near))
                .orElseGet(() -> text("text.known.mend", String.join(", ", known)));
    }

    private void fault(Node node, String what, String mend) {
        faults.add(place.apply(node), what, mend);
    }

    private static String shortened(String html) {
        var line = html.strip().lines().findFirst().orElse("");
        var most = 40;
        return line.length() <= most ? line : line.substring(0, most) + "…";
    }
}
