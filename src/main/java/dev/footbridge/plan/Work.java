package dev.footbridge.plan;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Module;
import dev.footbridge.content.TimeRange;
import dev.footbridge.guidance.ModuleStanding;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// All that is still to do, in the order in which it will be done.
///
/// A module needs its stated time, less what was studied of it. Where the learner has finished modules whose time they
/// counted, the stated times of the others are stretched as theirs were.
///
/// @param stretch how much longer than stated the finished ones took: 1 as stated, 2 twice as long
public record Work(List<Load> ahead, double stretch) {

    /// One module that took longer says little of the others; two begin to.
    static final int LEAST_FINISHED = 2;

    private static final double LEAST_STRETCH = 0.5;
    private static final double MOST_STRETCH = 3;
    private static final int LEAST_LEFT = 10;
    private static final double MINUTE = 60.0;

    public Work {
        ahead = List.copyOf(ahead);
    }

    static Work of(Bridge bridge, Stand stand, Spent spent) {
        var stretch = stretch(bridge, stand, spent);
        var ahead = bridge.modules().stream()
                .filter(module -> isAhead(module, bridge, stand))
                .sorted(Comparator.comparingInt((Module module) -> turn(module, bridge, stand)))
                .map(module -> load(module, bridge, stand, spent, stretch))
                .toList();
        return new Work(ahead, stretch);
    }

    public Duration least() {
        return ahead.stream().map(Load::least).reduce(Duration.ZERO, Duration::plus);
    }

    public Duration most() {
        return ahead.stream().map(Load::most).reduce(Duration.ZERO, Duration::plus);
    }

    public Duration middle() {
        return least().plus(most()).dividedBy(2);
    }

    /// What would be left out if the learner answered no to what they have not answered.
    public List<Load> asked() {
        return ahead.stream().filter(Load::asked).toList();
    }

    private static boolean isAhead(Module module, Bridge bridge, Stand stand) {
        return switch (stand.module(module.id())) {
            case IN_PROGRESS -> true;
            case NOT_STARTED -> bridge.step(module.id()).isPresent() || stand.hasOpenGap(module.id());
            case DONE, SKIPPED, LEFT_OUT -> false;
        };
    }

    /// What is in progress comes first, then the path, then what is only in the gap map.
    private static int turn(Module module, Bridge bridge, Stand stand) {
        var steps = bridge.path().stream().map(step -> step.module()).toList();
        var place = steps.indexOf(module.id());
        if (stand.module(module.id()) == ModuleStanding.IN_PROGRESS) {
            return place - bridge.modules().size() - 1;
        }
        return place < 0 ? steps.size() : place;
    }

    private static Load load(Module module, Bridge bridge, Stand stand, Spent spent, double stretch) {
        var done = spent.on(module.id());
        var asked = bridge.step(module.id())
                .flatMap(step -> step.condition())
                .filter(_ -> stand.isUnanswered(module.id()))
                .isPresent();
        var least = left(module.time().from(), module.time(), done, stretch);
        var most = left(module.time().to(), module.time(), done, stretch);
        return new Load(module.id(), least, most, asked);
    }

    /// What is begun and took longer than stated is not done for that: a tenth of it is still to come.
    private static Duration left(int minutes, TimeRange time, Duration done, double stretch) {
        var rest = minutes(minutes * stretch).minus(done);
        var floor = minutes(time.from() * stretch / LEAST_LEFT);
        return rest.compareTo(floor) < 0 ? floor : rest;
    }

    private static double stretch(Bridge bridge, Stand stand, Spent spent) {
        var counted = bridge.modules().stream()
                .filter(module -> stand.module(module.id()) == ModuleStanding.DONE)
                .filter(module -> spent.on(module.id()).isPositive())
                .toList();
        if (counted.size() < LEAST_FINISHED) {
            return 1;
        }
        var took = counted.stream()
                .mapToDouble(it -> spent.on(it.id()).toSeconds() / MINUTE)
                .sum();
        var stated = counted.stream()
                .mapToDouble(it -> (it.time().from() + it.time().to()) / 2.0)
                .sum();
        return Math.clamp(took / stated, LEAST_STRETCH, MOST_STRETCH);
    }

    private static Duration minutes(double minutes) {
        return Duration.ofSeconds(Math.round(minutes * MINUTE));
    }
}
