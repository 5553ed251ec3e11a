package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.formula.Formula;
import dev.footbridge.content.formula.FormulaParser;
import dev.footbridge.content.formula.FormulaRead;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.content.selfcheck.Compute;
import dev.footbridge.content.selfcheck.Tolerance;
import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Place;
import dev.footbridge.content.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what a question that asks for a number has beside what it asks.
final class ComputeReader {

    private static final Formula NOTHING = new Formula.Constant(0);
    private static final double PER_CENT = 100;

    private final Fields fields;
    private final Faults faults;
    private final Set<String> names = new LinkedHashSet<>();
    private boolean namesAreWhole = true;

    private ComputeReader(Fields fields) {
        this.fields = fields;
        this.faults = fields.faults();
    }

    static Compute read(QuestionId id, DiagnosticId diagnostic, String ask, String reread, Fields fields) {
        var reader = new ComputeReader(fields);
        var draws = reader.draws();
        var steps = reader.steps();
        return new Compute(
                id,
                diagnostic,
                ask,
                reread,
                draws,
                steps,
                reader.answer(),
                fields.optionalText("unit").orElse(""),
                reader.tolerance(),
                fields.prose("worked"));
    }

    private List<Compute.Draw> draws() {
        var draws = new ArrayList<Compute.Draw>();
        var named = fields.named("draw");
        namesAreWhole = !named.isEmpty() || fields.entry("draw").isEmpty();
        for (var entry : named) {
            var isName = name(entry);
            var values = DrawReader.values(entry, faults);
            if (isName && !values.isEmpty()) {
                draws.add(new Compute.Draw(entry.key(), values));
            }
        }
        return draws;
    }

    private List<Compute.NamedFormula> steps() {
        var steps = new ArrayList<Compute.NamedFormula>();
        for (var entry : fields.named("steps")) {
            var formula = formula(entry);
            if (name(entry)) {
                steps.add(new Compute.NamedFormula(entry.key(), formula));
            }
        }
        return steps;
    }

    /// Whether the entry's key is a new name; a fault where it is not.
    private boolean name(Yaml.Entry entry) {
        var name = entry.key();
        if (!FormulaParser.isName(name) || name.equals(Compute.ANSWER)) {
            faults.add(entry.place(), text("self-check.name", name), text("self-check.name.mend"));
            namesAreWhole = false;
            return false;
        }
        if (!names.add(name)) {
            faults.add(entry.place(), text("self-check.name-twice", name), text("self-check.name-twice.mend"));
            return false;
        }
        return true;
    }

    private Formula answer() {
        return fields.entry("answer").map(this::formula).orElse(NOTHING);
    }

    private Formula formula(Yaml.Entry entry) {
        if (entry.value() instanceof Yaml.Skipped) {
            return NOTHING;
        }
        if (!(entry.value() instanceof Yaml.Scalar scalar)) {
            faults.add(entry.place(), text("self-check.no-formula", entry.key()), text("self-check.no-formula.mend"));
            return NOTHING;
        }
        return switch (FormulaParser.parse(scalar.value())) {
            case FormulaRead.Parsed(var formula) -> {
                knownNames(formula, entry.place());
                yield formula;
            }
            case FormulaRead.Refused(var at, var what, var mend) -> {
                var where = text("self-check.formula", entry.key(), String.valueOf(at + 1), what);
                faults.add(scalar.place(), where, mend);
                yield NOTHING;
            }
        };
    }

    private void knownNames(Formula formula, Place place) {
        for (var name : formula.names()) {
            if (!names.contains(name) && namesAreWhole) {
                var mend = names.isEmpty() ? text("self-check.no-names.mend", name) : TextCheck.near(name, names);
                faults.add(place, text("self-check.unknown-name", name), mend);
            }
        }
    }

    private Tolerance tolerance() {
        var exact = new Tolerance.Absolute(0);
        var entry = fields.entry("tolerance");
        var written = fields.optionalText("tolerance");
        if (entry.isEmpty() || written.isEmpty()) {
            return exact;
        }
        return tolerance(written.get()).orElseGet(() -> {
            faults.add(
                    entry.get().place(),
                    text("self-check.tolerance", written.get()),
                    text("self-check.tolerance.mend"));
            return exact;
        });
    }

    private static Optional<Tolerance> tolerance(String written) {
        var relative = written.endsWith("%");
        var number = Scalars.decimal(
                relative ? written.substring(0, written.length() - 1).strip() : written);
        if (number.isEmpty() || number.getAsDouble() < 0 || (relative && number.getAsDouble() > PER_CENT / 2)) {
            return Optional.empty();
        }
        return Optional.of(
                relative
                        ? new Tolerance.Relative(number.getAsDouble() / PER_CENT)
                        : new Tolerance.Absolute(number.getAsDouble()));
    }
}
