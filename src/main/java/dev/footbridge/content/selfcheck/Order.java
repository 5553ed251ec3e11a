package dev.footbridge.content.selfcheck;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.QuestionId;
import java.util.List;
import java.util.stream.Stream;

/// Asks to put things in order.
///
/// @param items in the right order, each different, at least two
public record Order(QuestionId id, DiagnosticId diagnostic, String ask, String reread, List<String> items, String why)
        implements Question {

    public Order {
        items = List.copyOf(items);
    }

    @Override
    public List<String> texts() {
        return Stream.concat(items.stream(), Stream.of(why)).toList();
    }
}
