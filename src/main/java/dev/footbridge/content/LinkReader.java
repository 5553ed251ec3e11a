package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/// Reads the links of a module.
final class LinkReader {

    private static final URI NO_PAGE = URI.create("about:blank");

    private LinkReader() {}

    static List<Link> read(Fields module) {
        var links = new ArrayList<Link>();
        for (var fields : module.things("links", Shape.LINK)) {
            links.add(new Link(fields.text("title"), url(fields), fields.optionalText("note")));
        }
        return links;
    }

    /// The address of a page under `url`.
    static URI url(Fields fields) {
        var entry = fields.entry("url");
        var written = fields.optionalText("url");
        if (entry.isEmpty() || written.isEmpty()) {
            return NO_PAGE;
        }
        try {
            var url = new URI(written.get());
            if (isPage(url)) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Told below, in words that say what to write.
        }
        fields.faults().add(entry.get().place(), text("pack.url", written.get()), text("pack.url.mend"));
        return NO_PAGE;
    }

    private static boolean isPage(URI url) {
        var web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
        return web && url.getHost() != null;
    }
}
