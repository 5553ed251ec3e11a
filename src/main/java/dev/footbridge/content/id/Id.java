package dev.footbridge.content.id;

/// The stable name of one thing in a bridge. Ids order by their text.
public sealed interface Id extends Key
        permits AntiPatternId, DiagnosticId, GapId, ModuleId, OutcomeId, QuestionId, TaskId {

    /// The id as it is written in packs, in the progress file and on the command line.
    @Override
    String value();

    /// Whether `text` could be an id: lower-case words of letters and digits, joined by single hyphens, the first
    /// beginning with a letter. Says nothing about whether a bridge has it.
    static boolean isWellFormed(String text) {
        var before = '-';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var isDigit = c >= '0' && c <= '9';
            var fits = c == '-' ? before != '-' : isDigit ? i > 0 : c >= 'a' && c <= 'z';
            if (!fits) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    /// @throws IllegalArgumentException if `text` is not an id's shape
    static void require(String text) {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("not an id: '" + text + "'");
        }
    }
}
