package dev.footbridge.content;

import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.markdown.Heading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What texts of a pack can point at: the ids of the bridge's things, and the headings of guides.
final class PackNames {

    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, List<String>> slugs = new HashMap<>();
    private final Set<String> unread = new HashSet<>();

    PackNames(Bridge bridge) {
        put("module", bridge.modules().stream().map(it -> it.id().value()).toList());
        put(
                "diagnostic",
                bridge.diagnostics().stream().map(it -> it.id().value()).toList());
        put("gap", bridge.gaps().stream().map(it -> it.id().value()).toList());
        put(
                "anti-pattern",
                bridge.antiPatterns().stream().map(it -> it.id().value()).toList());
        put("outcome", bridge.outcomes().stream().map(it -> it.id().value()).toList());
    }

    private void put(String kind, List<String> known) {
        ids.put(kind, new LinkedHashSet<>(known));
    }

    void add(Guide guide) {
        slugs.put(
                guide.id().value(), guide.headings().stream().map(Heading::slug).toList());
    }

    /// The guide to a module is there and cannot be read, so nothing can be said about its headings.
    void addUnread(String module) {
        unread.add(module);
    }

    boolean isUnread(String module) {
        return unread.contains(module);
    }

    /// The ids of a kind, by the word that links name it with; empty for a word that names no kind.
    Optional<Set<String>> ids(String kind) {
        return Optional.ofNullable(ids.get(kind));
    }

    /// The slugs in the guide to `module`; empty where there is no guide that was read.
    Optional<List<String>> slugs(String module) {
        return Optional.ofNullable(slugs.get(module));
    }
}
