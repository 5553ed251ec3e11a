package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.SelfCheckText.Written;
import dev.footbridge.content.formula.NumberText;
import dev.footbridge.content.selfcheck.Blanks;
import dev.footbridge.content.selfcheck.Compute;
import dev.footbridge.content.yaml.Faults;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Checks that a question that asks for a number fills all its places, uses all that it draws, and has an answer
/// whatever is drawn.
final class ComputeCheck {

    private final Compute compute;
    private final Written written;
    private final Faults faults;

    private ComputeCheck(Compute compute, Written written, Faults faults) {
        this.compute = compute;
        this.written = written;
        this.faults = faults;
    }

    static void check(Compute compute, Written written, Faults faults) {
        var check = new ComputeCheck(compute, written, faults);
        var names = new LinkedHashSet<String>();
        compute.draws().forEach(draw -> names.add(draw.name()));
        compute.steps().forEach(step -> names.add(step.name()));
        check.blanks("ask", compute.ask(), names);
        var withAnswer = new LinkedHashSet<>(names);
        withAnswer.add(Compute.ANSWER);
        check.blanks("worked", compute.worked(), withAnswer);
        check.unused();
        check.answers();
    }

    private void blanks(String key, String markdown, Set<String> names) {
        for (var name : Blanks.in(markdown)) {
            if (!names.contains(name)) {
                var mend = names.isEmpty() ? text("self-check.no-names.mend", name) : TextCheck.near(name, names);
                faults.add(written.place(key), text("self-check.blank", key, "{" + name + "}"), mend);
            }
        }
    }

    private void unused() {
        var used = new LinkedHashSet<>(Blanks.in(compute.ask()));
        used.addAll(compute.answer().names());
        compute.steps().forEach(step -> used.addAll(step.formula().names()));
        for (var draw : compute.draws()) {
            if (!used.contains(draw.name())) {
                faults.add(
                        written.place("draw"), text("self-check.unused", draw.name()), text("self-check.unused.mend"));
            }
        }
    }

    private void answers() {
        if (compute.cases() > Compute.MOST_CASES) {
            var most = NumberText.of(Compute.MOST_CASES);
            faults.add(written.place("draw"), text("self-check.cases", most), text("self-check.cases.mend"));
            return;
        }
        var broken = compute.everyCase()
                .filter(posed -> !Double.isFinite(posed.answer()))
                .findFirst();
        broken.ifPresent(posed -> faults.add(
                written.place("answer"),
                text("self-check.infinite", drawn(posed.values())),
                text("self-check.infinite.mend")));
    }

    private String drawn(Map<String, Double> values) {
        var drawn = new ArrayList<String>();
        for (var draw : compute.draws()) {
            drawn.add(draw.name() + " = " + NumberText.plain(values.getOrDefault(draw.name(), Double.NaN)));
        }
        return drawn.isEmpty() ? text("self-check.no-draws") : String.join(", ", drawn);
    }
}
