package dev.footbridge.export;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Module;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.content.selfcheck.SelfCheck;
import java.util.List;

/// Self-checks as a text file that Anki imports: one note a question, with its deck, tags and guid.
///
/// The headers and the quoting are those of the Anki manual, *Text Files*. A guid follows from the question's id alone,
/// so that an import after an export updates the notes and leaves their scheduling as it is.
public final class AnkiText {

    private static final String GUID = "footbridge-";

    /// Columns count from 1: guid, deck, front, back, tags.
    private static final String HEADERS = """
            #separator:tab
            #html:true
            #notetype:Basic
            #columns:GUID\tDeck\tFront\tBack\tTags
            #guid column:1
            #deck column:2
            #tags column:5
            """;

    private AnkiText() {}

    /// @param bridge names the deck, with one below it for each module
    public static String of(Bridge bridge, List<SelfCheck> selfChecks) {
        var text = new StringBuilder(HEADERS);
        for (var check : selfChecks) {
            var module = bridge.module(check.module())
                    .map(Module::title)
                    .orElse(check.module().value());
            for (var question : check.questions()) {
                var sides = AnkiSides.of(question);
                row(
                        text,
                        GUID + question.id(),
                        deck("Footbridge") + "::" + deck(bridge.title()) + "::" + deck(module),
                        sides.front(),
                        sides.back(),
                        tags(check, question));
            }
        }
        return text.toString();
    }

    private static String tags(SelfCheck check, Question question) {
        return "footbridge module::" + check.module() + " diagnostic::" + question.diagnostic();
    }

    /// Two colons would begin a deck below.
    private static String deck(String name) {
        return name.replace("::", ":").strip();
    }

    private static void row(StringBuilder text, String... fields) {
        for (var i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : "\t").append(quoted(fields[i]));
        }
        text.append('\n');
    }

    /// A field with a tab, a line break or a quotation mark in it stands in quotation marks, its own doubled.
    private static String quoted(String field) {
        var plain = field.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
