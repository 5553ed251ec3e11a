package dev.footbridge.content;

import java.util.ArrayList;
import java.util.List;

/// The keys that one kind of thing in `bridge.yaml` has. The JSON Schema says the same, which a test keeps so.
///
/// @param required those it must have
/// @param all those it may have, the required ones first
record Shape(List<String> required, List<String> all) {

    static final Shape BRIDGE = required(
            "format",
            "id",
            "title",
            "from",
            "to",
            "summary",
            "first",
            "modules",
            "diagnostics",
            "gaps",
            "path",
            "anti-patterns",
            "outcomes");
    static final Shape MODULE =
            required("id", "title", "summary", "parts", "minutes", "links").optional("builds-on");
    static final Shape LINK = required("title", "url").optional("note");
    static final Shape DIAGNOSTIC = required("id", "name", "statement", "evidence", "modules");
    static final Shape GAP = required("id", "name", "have", "need", "module", "diagnostics");
    static final Shape STEP = required("module", "why").optional("condition");
    static final Shape CONDITION = required("question", "help", "left-out");
    static final Shape ANTI_PATTERN =
            required("id", "name", "habit", "harm", "signal", "instead", "prompts", "modules");
    static final Shape OUTCOME = required("id", "name", "statement", "proof", "modules", "diagnostics");

    private static Shape required(String... keys) {
        return new Shape(List.of(keys), List.of(keys));
    }

    private Shape optional(String key) {
        var more = new ArrayList<>(required);
        more.add(key);
        return new Shape(required, List.copyOf(more));
    }

    boolean has(String key) {
        return all.contains(key);
    }
}
