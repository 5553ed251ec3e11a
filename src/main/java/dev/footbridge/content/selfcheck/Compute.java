package dev.footbridge.content.selfcheck;

import dev.footbridge.content.formula.Formula;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.QuestionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Asks for a number, with other numbers each time where it has draws.
///
/// @param ask and `worked` hold a place such as `{tokens}` for each number that is filled in
/// @param draws the numbers that are drawn; empty where all stand in the text
/// @param steps values on the way, in order; each may use draws and the steps before it
/// @param unit what the answer is given in; empty for a bare number
/// @param worked the solution, every step shown
public record Compute(
        QuestionId id,
        DiagnosticId diagnostic,
        String ask,
        String reread,
        List<Draw> draws,
        List<NamedFormula> steps,
        Formula answer,
        String unit,
        Tolerance tolerance,
        String worked)
        implements Question {

    /// How the answer itself is named in `worked`.
    public static final String ANSWER = "answer";

    /// The most cases that are worth going through; a pack's questions have no more.
    public static final int MOST_CASES = 20_000;

    /// @param values what may be drawn, each as likely, at least one
    public record Draw(String name, List<Double> values) {
        public Draw {
            values = List.copyOf(values);
        }
    }

    public record NamedFormula(String name, Formula formula) {}

    public Compute {
        draws = List.copyOf(draws);
        steps = List.copyOf(steps);
    }

    /// The question with its numbers drawn. The same generator in the same state draws the same ones.
    ///
    /// @param random not a [java.util.Random] of a small seed: their first draws are all alike
    public Posed pose(RandomGenerator random) {
        var drawn = new LinkedHashMap<String, Double>();
        for (var draw : draws) {
            drawn.put(
                    draw.name(), draw.values().get(random.nextInt(draw.values().size())));
        }
        return pose(drawn);
    }

    /// @param drawn a value for each draw, by its name
    private Posed pose(Map<String, Double> drawn) {
        var values = new LinkedHashMap<>(drawn);
        for (var step : steps) {
            values.put(step.name(), step.formula().value(values));
        }
        values.put(ANSWER, answer.value(values));
        return new Posed(this, values);
    }

    /// How many different draws there are.
    public double cases() {
        return draws.stream().mapToDouble(draw -> draw.values().size()).reduce(1, (a, b) -> a * b);
    }

    /// The question with each of its [#cases], one after the other.
    public Stream<Posed> everyCase() {
        var drawn = Stream.<Map<String, Double>>of(Map.of());
        for (var draw : draws) {
            drawn = drawn.flatMap(before -> draw.values().stream().map(value -> with(before, draw.name(), value)));
        }
        return drawn.map(this::pose);
    }

    private static Map<String, Double> with(Map<String, Double> before, String name, double value) {
        var more = new LinkedHashMap<>(before);
        more.put(name, value);
        return more;
    }

    @Override
    public List<String> texts() {
        return List.of(worked);
    }
}
