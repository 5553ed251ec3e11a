package dev.footbridge.content.selfcheck;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.QuestionId;
import java.util.List;

/// A question of a self-check. What is asked, options, model answers and reasons are Markdown.
public sealed interface Question permits Explain, Choose, Compute, Order, Match {

    QuestionId id();

    /// The statement of the diagnostic that the answer bears on.
    DiagnosticId diagnostic();

    /// What is asked. That of a [Compute] has places for its numbers: see [Compute#pose].
    String ask();

    /// The slug of the heading in the module's guide to read again after a wrong answer.
    String reread();

    /// Texts that a question holds beside what it asks, for search and for checks.
    List<String> texts();
}
