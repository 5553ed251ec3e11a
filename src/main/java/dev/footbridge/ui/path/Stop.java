package dev.footbridge.ui.path;

import dev.footbridge.content.Module;
import dev.footbridge.content.Step;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.guidance.Recommendation.Kind;
import dev.footbridge.guidance.Standing;
import dev.footbridge.plan.Forecast;
import dev.footbridge.plan.Span;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.ModuleState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One stop of the timeline: a step with all that is shown of it.
///
/// @param number its place on the path, from 1
/// @param next the kind of the recommendation, where it is for this stop
/// @param walkedInto whether the line from the stop before it has been walked
/// @param walkedOut whether the line to the stop after it has been walked
/// @param forecast when it will be done; empty where that is not known, or only in ten years
record Stop(
        int number,
        Step step,
        Module module,
        ModuleState state,
        ModuleStanding standing,
        Answer answer,
        Optional<Kind> next,
        Place place,
        boolean walkedInto,
        boolean walkedOut,
        Optional<Span> forecast) {

    /// Where on the line a stop is.
    enum Place {
        FIRST,
        BETWEEN,
        LAST
    }

    /// The stops of the path, in their order.
    static List<Stop> of(Standing standing, Forecast forecast) {
        var stops = new ArrayList<Stop>();
        var path = standing.bridge().path();
        for (var i = 0; i < path.size(); i++) {
            var step = path.get(i);
            var module = standing.bridge().module(step.module()).orElseThrow();
            var next =
                    standing.isNext(module.id()) ? Optional.of(standing.next().kind()) : Optional.<Kind>empty();
            stops.add(new Stop(
                    i + 1,
                    step,
                    module,
                    standing.progress().state(module.id()),
                    standing.module(module.id()),
                    standing.progress().answer(module.id()),
                    next,
                    i == 0 ? Place.FIRST : i == path.size() - 1 ? Place.LAST : Place.BETWEEN,
                    isWalked(standing, i),
                    isWalked(standing, i + 1),
                    forecast.of(module.id())
                            .filter(span ->
                                    forecast instanceof Forecast.Arrival arrival && !arrival.isBeyond(span.late()))));
        }
        return stops;
    }

    boolean isNext() {
        return next.isPresent();
    }

    /// Whether it branches off: not every learner takes it.
    boolean isBranch() {
        return step.condition().isPresent();
    }

    /// Whether its condition waits for an answer.
    boolean isAsking() {
        return isBranch() && answer == Answer.UNANSWERED && standing == ModuleStanding.NOT_STARTED;
    }

    /// Whether the line into the stop at `index` has been walked: all before it is behind the learner, and it is behind
    /// them too or in progress.
    private static boolean isWalked(Standing standing, int index) {
        var path = standing.bridge().path();
        if (index == 0 || index >= path.size()) {
            return false;
        }
        var to = standing.module(path.get(index).module());
        return path.subList(0, index).stream().allMatch(step -> isBehind(standing.module(step.module())))
                && (isBehind(to) || to == ModuleStanding.IN_PROGRESS);
    }

    private static boolean isBehind(ModuleStanding standing) {
        return switch (standing) {
            case DONE, SKIPPED, LEFT_OUT -> true;
            case NOT_STARTED, IN_PROGRESS -> false;
        };
    }
}
