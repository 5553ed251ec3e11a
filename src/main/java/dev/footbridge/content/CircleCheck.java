package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.References.Mention;
import dev.footbridge.content.yaml.Faults;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds modules that build on themselves, alone or in a circle of several.
///
/// A depth-first walk in the file's order, without recursion; each mention that leads back to a module still being
/// walked closes a circle. So each circle has a fault or shares a mention with one that has.
final class CircleCheck {

    /// How many modules all circles together may name, so that a hostile file makes no endless message.
    private static final int MOST_NAMED = 10_000;

    private final Faults faults;
    private final Map<String, List<Mention>> buildsOn = new LinkedHashMap<>();
    private final Deque<Walk> walked = new ArrayDeque<>();
    private final Set<String> walking = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> circles = new HashSet<>();
    private int named;

    private record Walk(String module, Iterator<Mention> rest) {}

    private CircleCheck(Faults faults) {
        this.faults = faults;
    }

    /// The modules that are in a circle.
    static Set<String> check(Outline outline, Faults faults) {
        var check = new CircleCheck(faults);
        for (var one : outline.buildsOn) {
            check.buildsOn.putIfAbsent(one.module(), one.modules().mentions());
        }
        for (var module : check.buildsOn.keySet()) {
            check.walkFrom(module);
        }
        return check.circles;
    }

    private void walkFrom(String start) {
        enter(start);
        while (!walked.isEmpty()) {
            var walk = walked.element();
            if (!walk.rest().hasNext()) {
                walked.pop();
                walking.remove(walk.module());
                done.add(walk.module());
                continue;
            }
            var next = walk.rest().next();
            if (next.id().equals(walk.module())) {
                faults.add(next.place(), text("pack.builds-on-itself", next.id()), text("pack.builds-on-itself.mend"));
            } else if (walking.contains(next.id())) {
                close(next);
            } else {
                enter(next.id());
            }
        }
    }

    private void enter(String module) {
        if (!done.contains(module)) {
            walking.add(module);
            walked.push(
                    new Walk(module, buildsOn.getOrDefault(module, List.of()).iterator()));
        }
    }

    private void close(Mention back) {
        var circle = new ArrayDeque<String>();
        for (var walk : walked) {
            circle.addFirst(walk.module());
            if (walk.module().equals(back.id())) {
                break;
            }
        }
        circle.addLast(back.id());
        circles.addAll(circle);
        named += circle.size();
        if (named <= MOST_NAMED) {
            faults.add(back.place(), text("pack.cycle", String.join(" → ", circle)), text("pack.cycle.mend"));
        }
    }
}
