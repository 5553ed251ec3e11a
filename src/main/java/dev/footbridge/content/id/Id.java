package dev.footbridge.content.id;

import java.util.regex.Pattern;

/// The stable name of one thing in a bridge. Ids order by their text.
public sealed interface Id permits AntiPatternId, DiagnosticId, GapId, ModuleId, OutcomeId, QuestionId {

    /// What an id looks like: lower-case words of letters and digits, joined by single hyphens.
    Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /// The id as it is written in packs, in the progress file and on the command line.
    String value();

    /// Whether `text` could be an id; says nothing about whether a bridge has it.
    static boolean isWellFormed(String text) {
        return SHAPE.matcher(text).matches();
    }

    /// @throws IllegalArgumentException if `text` is not an id's shape
    static void require(String text) {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("not an id: '" + text + "'");
        }
    }
}
