package dev.footbridge.content.formula;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A formula over named numbers. It always has a value, which is not finite where arithmetic gives none.
public sealed interface Formula {

    /// @param values by name; a name without a value counts as not a number
    double value(Map<String, Double> values);

    /// What it is made of.
    List<Formula> parts();

    /// The names in it, in the order in which they stand there first.
    default Set<String> names() {
        var names = new LinkedHashSet<String>();
        parts().forEach(part -> names.addAll(part.names()));
        return names;
    }

    record Constant(double number) implements Formula {
        @Override
        public double value(Map<String, Double> values) {
            return number;
        }

        @Override
        public List<Formula> parts() {
            return List.of();
        }
    }

    record Name(String name) implements Formula {
        @Override
        public double value(Map<String, Double> values) {
            return values.getOrDefault(name, Double.NaN);
        }

        @Override
        public List<Formula> parts() {
            return List.of();
        }

        @Override
        public Set<String> names() {
            return Set.of(name);
        }
    }

    record Negative(Formula of) implements Formula {
        @Override
        public double value(Map<String, Double> values) {
            return -of.value(values);
        }

        @Override
        public List<Formula> parts() {
            return List.of(of);
        }
    }

    record Operation(Operator operator, Formula left, Formula right) implements Formula {
        @Override
        public double value(Map<String, Double> values) {
            return operator.of(left.value(values), right.value(values));
        }

        @Override
        public List<Formula> parts() {
            return List.of(left, right);
        }
    }

    record Call(Function function, List<Formula> parts) implements Formula {
        public Call {
            parts = List.copyOf(parts);
        }

        @Override
        public double value(Map<String, Double> values) {
            return function.of(
                    parts.stream().mapToDouble(part -> part.value(values)).toArray());
        }
    }
}
