package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Yaml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Reads the values that may be drawn: a list of them, or from, to and step.
final class DrawReader {

    /// The most values that one name may be drawn from.
    private static final int MOST = 1000;

    private DrawReader() {}

    /// The values under a name; none, with a fault, where they cannot be read.
    static List<Double> values(Yaml.Entry draw, Faults faults) {
        if (draw.value() instanceof Yaml.Mapping range) {
            return range(draw, Fields.of(range, Shape.RANGE, faults), faults);
        }
        if (draw.value() instanceof Yaml.Sequence list && !list.items().isEmpty()) {
            return list(draw, list, faults);
        }
        if (!(draw.value() instanceof Yaml.Skipped)) {
            faults.add(draw.place(), text("self-check.draw", draw.key()), text("self-check.draw.mend"));
        }
        return List.of();
    }

    private static List<Double> list(Yaml.Entry draw, Yaml.Sequence list, Faults faults) {
        var values = new ArrayList<Double>();
        var seen = new HashSet<Double>();
        for (var item : list.items()) {
            new Scalars(faults).decimal(draw.key(), item, item.place()).ifPresent(value -> {
                if (seen.add(value)) {
                    values.add(value);
                } else {
                    var twice = String.valueOf(((Yaml.Scalar) item).value());
                    faults.add(item.place(), text("pack.listed-twice", twice), text("pack.listed-twice.mend"));
                }
            });
        }
        return values;
    }

    private static List<Double> range(Yaml.Entry draw, Fields range, Faults faults) {
        var from = decimal(range, "from");
        var to = decimal(range, "to");
        var step = decimal(range, "step");
        if (from.isEmpty() || to.isEmpty() || step.isEmpty()) {
            return List.of();
        }
        var steps = (to.getFirst() - from.getFirst()) / step.getFirst();
        if (!(step.getFirst() > 0) || !(steps >= 0) || steps >= MOST || Math.abs(steps - Math.rint(steps)) > 1e-6) {
            faults.add(draw.place(), text("self-check.range", draw.key()), text("self-check.range.mend"));
            return List.of();
        }
        var values = new ArrayList<Double>();
        for (var i = 0; i <= Math.rint(steps); i++) {
            values.add(from.getFirst() + i * step.getFirst());
        }
        return values;
    }

    /// One number, or none.
    private static List<Double> decimal(Fields range, String key) {
        var entry = range.entry(key);
        if (entry.isEmpty()) {
            return List.of();
        }
        var number =
                range.scalars().decimal(key, entry.get().value(), entry.get().place());
        return number.isPresent() ? List.of(number.getAsDouble()) : List.of();
    }
}
