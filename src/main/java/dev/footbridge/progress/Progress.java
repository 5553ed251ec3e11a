package dev.footbridge.progress;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.TaskId;
import java.util.stream.Stream;

/// All that the learner did, as one immutable value.
///
/// @param ratings how each diagnostic is rated
/// @param evidence the note beside each rating, empty where there is none
/// @param modules where the learner stands with each module
/// @param answers to the conditions of steps, by the step's module
/// @param notes what the learner wrote beside each module's guide
/// @param tasks which tasks of the guides are ticked; where the learner said nothing, the guide's author did
/// @param logs what the learner logged, entry by entry
/// @param extras what a newer version of the program keeps at the top of the file
public record Progress(
        Marks<DiagnosticId, Rating> ratings,
        Marks<DiagnosticId, String> evidence,
        Marks<ModuleId, ModuleState> modules,
        Marks<ModuleId, Answer> answers,
        Marks<ModuleId, String> notes,
        Marks<TaskId, Boolean> tasks,
        Logs logs,
        Extras extras) {

    public static final Progress NONE = new Progress(
            Marks.none(Rating.UNRATED),
            Marks.none(""),
            Marks.none(new ModuleState.NotStarted()),
            Marks.none(Answer.UNANSWERED),
            Marks.none(""),
            Marks.none(false),
            Logs.NONE,
            Extras.NONE);

    public Rating rating(DiagnosticId id) {
        return ratings.get(id);
    }

    public String evidence(DiagnosticId id) {
        return evidence.get(id);
    }

    public ModuleState state(ModuleId id) {
        return modules.get(id);
    }

    public Answer answer(ModuleId id) {
        return answers.get(id);
    }

    public String notes(ModuleId id) {
        return notes.get(id);
    }

    public Log<Reflection> reflections() {
        return logs.reflections();
    }

    public Log<StudySession> sessions() {
        return logs.sessions();
    }

    public Log<Review> reviews() {
        return logs.reviews();
    }

    public Log<Highlight> highlights() {
        return logs.highlights();
    }

    /// The union of two copies, the newer of each mark, every entry of each log. Commutative, associative and
    /// idempotent.
    public Progress merge(Progress other) {
        return new Progress(
                ratings.merge(other.ratings),
                evidence.merge(other.evidence),
                modules.merge(other.modules),
                answers.merge(other.answers),
                notes.merge(other.notes),
                tasks.merge(other.tasks),
                logs.merge(other.logs),
                extras.merge(other.extras));
    }

    /// This progress with the step from `before` to `after` taken back, as new marks under `stamp`.
    Progress revert(Progress before, Progress after, Stamp stamp) {
        return new Progress(
                ratings.revert(before.ratings, after.ratings, stamp),
                evidence.revert(before.evidence, after.evidence, stamp),
                modules.revert(before.modules, after.modules, stamp),
                answers.revert(before.answers, after.answers, stamp),
                notes.revert(before.notes, after.notes, stamp),
                tasks.revert(before.tasks, after.tasks, stamp),
                logs.revert(before.logs, after.logs, stamp),
                extras);
    }

    /// This progress with the marks of `then`, as new ones under `stamp`, and with the entries that stand in either.
    /// Nothing goes that only one of the two holds: ids are unsaid by a mark, and unknown fields are those of both.
    Progress restored(Progress then, Stamp stamp) {
        return new Progress(
                ratings.restored(then.ratings, stamp),
                evidence.restored(then.evidence, stamp),
                modules.restored(then.modules, stamp),
                answers.restored(then.answers, stamp),
                notes.restored(then.notes, stamp),
                tasks.restored(then.tasks, stamp),
                logs.restored(then.logs, stamp),
                extras.merge(then.extras));
    }

    /// The newest stamp of any mark, read or not, [Stamp#OLDEST] where there is none.
    public Stamp latest() {
        return Stream.of(
                        ratings.latest(),
                        evidence.latest(),
                        modules.latest(),
                        answers.latest(),
                        notes.latest(),
                        tasks.latest(),
                        logs.latest(),
                        extras.latest())
                .reduce(Stamp.OLDEST, Stamp::latest);
    }

    Progress withRatings(Marks<DiagnosticId, Rating> changed) {
        return new Progress(changed, evidence, modules, answers, notes, tasks, logs, extras);
    }

    Progress withEvidence(Marks<DiagnosticId, String> changed) {
        return new Progress(ratings, changed, modules, answers, notes, tasks, logs, extras);
    }

    Progress withModules(Marks<ModuleId, ModuleState> changed) {
        return new Progress(ratings, evidence, changed, answers, notes, tasks, logs, extras);
    }

    Progress withAnswers(Marks<ModuleId, Answer> changed) {
        return new Progress(ratings, evidence, modules, changed, notes, tasks, logs, extras);
    }

    Progress withNotes(Marks<ModuleId, String> changed) {
        return new Progress(ratings, evidence, modules, answers, changed, tasks, logs, extras);
    }

    Progress withTasks(Marks<TaskId, Boolean> changed) {
        return new Progress(ratings, evidence, modules, answers, notes, changed, logs, extras);
    }

    Progress withLogs(Logs changed) {
        return new Progress(ratings, evidence, modules, answers, notes, tasks, changed, extras);
    }
}
