package dev.footbridge.content.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names the tasks of one text by their words: lower-case words joined by hyphens.
final class TaskKeys {

    private static final int LONGEST = 48;

    private final Set<String> used = new HashSet<>();

    String next(String words) {
        var slug = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var cut = slug.length() <= LONGEST
                ? slug
                : slug.substring(0, Math.max(slug.lastIndexOf('-', LONGEST), LONGEST / 2))
                        .replaceAll("-$", "");
        var base = cut.isEmpty() ? "task" : cut;
        var key = base;
        for (var again = 2; !used.add(key); again++) {
            key = base + "-" + again;
        }
        return key;
    }
}
