package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Gap;
import dev.footbridge.content.Outcome;
import dev.footbridge.content.Step;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.review.Met;
import dev.footbridge.review.Schedule;
import java.util.Optional;

/// Where the learner stands on a bridge: everything that screens and commands derive from progress, in one place.
///
/// @param schedule where the questions stand that were met
/// @param next the one recommendation
public record Standing(Bridge bridge, Progress progress, Schedule schedule, Recommendation next) {

    public static Standing of(Bridge bridge, Progress progress) {
        return of(bridge, progress, Schedule.of(progress.reviews()));
    }

    /// Where the learner stands with other progress, at less cost the fewer reviews differ.
    public Standing after(Progress other) {
        return of(bridge, other, schedule.after(other.reviews()));
    }

    private static Standing of(Bridge bridge, Progress progress, Schedule schedule) {
        return new Standing(bridge, progress, schedule, Recommender.recommend(bridge, progress, schedule));
    }

    /// What was met of a module's questions; empty where nothing was.
    public Optional<Met> met(ModuleId module) {
        return Met.of(module, bridge, schedule);
    }

    public boolean isNext(ModuleId module) {
        return next.module().id().equals(module);
    }

    public ModuleStanding module(ModuleId module) {
        return ModuleStanding.of(module, bridge, progress);
    }

    public GapStatus gap(Gap gap) {
        return GapStatus.of(gap, progress);
    }

    public Held held(Gap gap) {
        return Held.of(gap.diagnostics(), progress);
    }

    public Readiness readiness(Outcome outcome) {
        return Readiness.of(outcome, bridge, progress);
    }

    /// How many of the bridge's gaps have `status`.
    public int gaps(GapStatus status) {
        return Math.toIntExact(
                bridge.gaps().stream().filter(gap -> gap(gap) == status).count());
    }

    /// How many of the bridge's diagnostics are rated `rating`.
    public int rated(Rating rating) {
        return Math.toIntExact(bridge.diagnostics().stream()
                .filter(diagnostic -> progress.rating(diagnostic.id()) == rating)
                .count());
    }

    /// How many of the bridge's diagnostics have any rating.
    public int rated() {
        return bridge.diagnostics().size() - rated(Rating.UNRATED);
    }

    /// How many of the path's steps stand so.
    public int steps(ModuleStanding standing) {
        return Math.toIntExact(bridge.path().stream()
                .map(Step::module)
                .filter(id -> module(id) == standing)
                .count());
    }
}
