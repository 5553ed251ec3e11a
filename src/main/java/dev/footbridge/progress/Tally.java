package dev.footbridge.progress;

import java.util.Optional;
import java.util.function.Predicate;

/// How much a progress holds.
///
/// @param ratings diagnostics that have one
/// @param notes diagnostics with evidence
/// @param modulesDone modules that are done
/// @param reflections those that stand
/// @param sessions those that stand
/// @param reviews those that stand
/// @param guideNotes modules, steps, gaps and diagnostics with notes
/// @param tasks of guides, ticked
/// @param highlights those that stand
/// @param proofs outcomes that have one in words
/// @param checks outcomes whose proof a colleague checked
/// @param planned parts of the plan that are set
/// @param attachments those that stand
/// @param explanations those that stand
/// @param followUps those that stand
public record Tally(
        int ratings,
        int notes,
        int modulesDone,
        int reflections,
        int sessions,
        int reviews,
        int guideNotes,
        int tasks,
        int highlights,
        int proofs,
        int checks,
        int planned,
        int attachments,
        int explanations,
        int followUps) {

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
                progress.highlights().size(),
                count(progress.proofs(), text -> !text.isBlank()),
                count(progress.checks(), Optional::isPresent),
                count(progress.planned(), part -> !(part instanceof Planned.Nothing)),
                progress.attachments().size(),
                progress.explanations().size(),
                progress.followUps().size());
    }

    private static <V> int count(Marks<?, V> marks, Predicate<V> counts) {
        return Math.toIntExact(marks.all().values().stream()
                .filter(mark -> counts.test(mark.value()))
                .count());
    }
}
