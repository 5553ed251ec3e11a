package dev.footbridge.content.selfcheck;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.QuestionId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Asks to choose all options that are right.
///
/// @param options at least two, at least one right and one wrong, in the file's order
public record Choose(QuestionId id, DiagnosticId diagnostic, String ask, String reread, List<Option> options)
        implements Question {

    /// @param why why it is right, or why it is wrong
    public record Option(String text, boolean right, String why) {}

    public Choose {
        options = List.copyOf(options);
    }

    /// The places of the right options in [#options].
    public Set<Integer> right() {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).right())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> texts() {
        return options.stream()
                .flatMap(option -> Stream.of(option.text(), option.why()))
                .toList();
    }
}
