package dev.footbridge.content.guide;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.markdown.Heading;
import java.util.List;
import java.util.Optional;

/// What is read about one module with no network.
///
/// @param minutes how long reading takes, at least 1
/// @param sources what it rests on, in its own order
/// @param markdown the body, without front matter; [dev.footbridge.content.markdown.Markdown] parses it
/// @param headings those of the body in their order, each slug once; lines count from the body's first
public record Guide(
        ModuleId id,
        String title,
        int minutes,
        Checked checked,
        List<Source> sources,
        String markdown,
        List<Heading> headings) {

    public Guide {
        sources = List.copyOf(sources);
        headings = List.copyOf(headings);
    }

    public Optional<Heading> heading(String slug) {
        return headings.stream().filter(heading -> heading.slug().equals(slug)).findFirst();
    }
}
