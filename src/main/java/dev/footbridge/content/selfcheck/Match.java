package dev.footbridge.content.selfcheck;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.QuestionId;
import java.util.List;
import java.util.stream.Stream;

/// Asks which belongs to which.
///
/// @param pairs as they belong together, at least two; no left and no right stands twice
public record Match(QuestionId id, DiagnosticId diagnostic, String ask, String reread, List<Pair> pairs, String why)
        implements Question {

    public record Pair(String left, String right) {}

    public Match {
        pairs = List.copyOf(pairs);
    }

    @Override
    public List<String> texts() {
        return Stream.concat(pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right())), Stream.of(why))
                .toList();
    }
}
