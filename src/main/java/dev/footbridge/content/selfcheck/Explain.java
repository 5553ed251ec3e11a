package dev.footbridge.content.selfcheck;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.QuestionId;
import java.util.List;
import java.util.stream.Stream;

/// Asks for an explanation in one's own words. The learner marks it themselves against the points.
///
/// @param points what a good answer touches, at least one
/// @param answer a model answer
public record Explain(
        QuestionId id, DiagnosticId diagnostic, String ask, String reread, List<String> points, String answer)
        implements Question {

    public Explain {
        points = List.copyOf(points);
    }

    @Override
    public List<String> texts() {
        return Stream.concat(points.stream(), Stream.of(answer)).toList();
    }
}
