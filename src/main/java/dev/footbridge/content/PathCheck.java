package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.References.Mention;
import dev.footbridge.content.yaml.Faults;
import java.util.HashMap;
import java.util.Set;

/// Checks the order of the path: each module once, and after those on the path that it builds on.
final class PathCheck {

    private PathCheck() {}

    /// @param circles modules that build on each other in a circle: no order is right for them
    static void check(Outline outline, Set<String> circles, Faults faults) {
        var steps = new HashMap<String, Mention>();
        for (var step : outline.path.mentions()) {
            var first = steps.putIfAbsent(step.id(), step);
            if (first != null) {
                var line = String.valueOf(first.place().line());
                faults.add(step.place(), text("pack.step-twice", step.id(), line), text("pack.step-twice.mend"));
            }
        }
        for (var buildsOn : outline.buildsOn) {
            var step = steps.get(buildsOn.module());
            if (step == null || circles.contains(buildsOn.module())) {
                continue;
            }
            for (var base : buildsOn.modules().mentions()) {
                var earlier = steps.get(base.id());
                if (earlier != null && earlier.place().compareTo(step.place()) > 0) {
                    var line = String.valueOf(earlier.place().line());
                    var mend = text("pack.step-too-early.mend", line, base.id(), step.id());
                    faults.add(step.place(), text("pack.step-too-early", step.id(), base.id()), mend);
                }
            }
        }
    }
}
