package dev.footbridge.content;

import java.util.ArrayList;
import java.util.List;

/// The keys that one kind of thing in a pack has. The JSON Schemas say the same, which tests keep so.
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
    static final Shape OUTCOME = required("id", "name", "statement", "proof", "modules", "diagnostics")
            .optional("points");

    static final Shape GUIDE = required("id", "title", "minutes", "checked", "sources");
    static final Shape CHECKED = required("date").optional("against");
    static final Shape SOURCE = required("title", "url");

    static final Shape SELF_CHECK = required("module", "questions");
    static final Shape EXPLAIN = question("points", "answer");
    static final Shape CHOOSE = question("options");
    static final Shape COMPUTE = question("answer", "tolerance", "worked").optional("unit", "draw", "steps");
    static final Shape ORDER = question("items", "why");
    static final Shape MATCH = question("pairs", "why");
    static final Shape OPTION = required("text", "why").optional("right");
    static final Shape PAIR = required("left", "right");
    static final Shape RANGE = required("from", "to", "step");

    private static Shape question(String... keys) {
        var all = new ArrayList<>(List.of("id", "kind", "diagnostic", "reread", "ask"));
        all.addAll(List.of(keys));
        return new Shape(List.copyOf(all), List.copyOf(all));
    }

    private static Shape required(String... keys) {
        return new Shape(List.of(keys), List.of(keys));
    }

    private Shape optional(String... keys) {
        var more = new ArrayList<>(required);
        more.addAll(List.of(keys));
        return new Shape(required, List.copyOf(more));
    }

    boolean has(String key) {
        return all.contains(key);
    }
}
