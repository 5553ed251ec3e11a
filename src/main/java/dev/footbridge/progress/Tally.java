package dev.footbridge.progress;

import java.util.function.Predicate;

/// How much a progress holds.
///
/// @param ratings diagnostics that have one
/// @param notes diagnostics with evidence
/// @param modulesDone modules that are done
/// @param reflections those that stand
/// @param sessions those that stand
/// @param reviews those that stand
/// @param guideNotes modules with notes on their guides
/// @param tasks of guides, ticked
/// @param highlights those that stand
public record Tally(
        int ratings,
        int notes,
        int modulesDone,
        int reflections,
        int sessions,
        int reviews,
        int guideNotes,
        int tasks,
        int highlights) {

    public static Tally of(Progress progress) {
        return new Tally(
                count(progress.ratings(), rating -> rating != Rating.UNRATED),
                count(progress.evidence(), text -> !text.isBlank()),
                count(progress.modules(), ModuleState::isDone),
                progress.reflections().size(),
                progress.sessions().size(),
                progress.reviews().size(),
                count(progress.notes(), text -> !text.isBlank()),
                count(progress.tasks(), ticked -> ticked),
                progress.highlights().size());
    }

    private static <V> int count(Marks<?, V> marks, Predicate<V> counts) {
        return Math.toIntExact(marks.all().values().stream()
                .filter(mark -> counts.test(mark.value()))
                .count());
    }
}
