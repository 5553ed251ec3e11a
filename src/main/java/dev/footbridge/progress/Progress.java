package dev.footbridge.progress;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.content.id.TaskId;
import java.util.Optional;
import java.util.stream.Stream;

/// All that the learner did, as one immutable value.
///
/// @param ratings how each diagnostic is rated
/// @param evidence the note beside each rating, empty where there is none
/// @param modules where the learner stands with each module
/// @param answers to the conditions of steps, by the step's module
/// @param notes what the learner wrote on each module, step, gap and diagnostic, as Markdown
/// @param tasks which tasks of the guides are ticked; where the learner said nothing, the guide's author did
/// @param proofs what the learner wrote to prove each outcome
/// @param checks who checked the proof of each outcome
/// @param planned each part of the plan
/// @param logs what the learner logged, entry by entry
/// @param extras what a newer version of the program keeps at the top of the file
public record Progress(
        Marks<DiagnosticId, Rating> ratings,
        Marks<DiagnosticId, String> evidence,
        Marks<ModuleId, ModuleState> modules,
        Marks<ModuleId, Answer> answers,
        Marks<NoteId, String> notes,
        Marks<TaskId, Boolean> tasks,
        Marks<OutcomeId, String> proofs,
        Marks<OutcomeId, Optional<Witness>> checks,
        Marks<PlanPart, Planned> planned,
        Logs logs,
        Extras extras) {

    public static final Progress NONE = new Progress(
            Marks.none(Rating.UNRATED),
            Marks.none(""),
            Marks.none(new ModuleState.NotStarted()),
            Marks.none(Answer.UNANSWERED),
            Marks.none(""),
            Marks.none(false),
            Marks.none(""),
            Marks.none(Optional.empty()),
            Marks.none(new Planned.Nothing()),
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

    public String notes(NoteId id) {
        return notes.get(id);
    }

    public String proof(OutcomeId id) {
        return proofs.get(id);
    }

    /// Who checked the proof of an outcome; empty where nobody did.
    public Optional<Witness> check(OutcomeId id) {
        return checks.get(id);
    }

    public Plan plan() {
        return Plan.of(planned);
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

    public Log<Attachment> attachments() {
        return logs.attachments();
    }

    public Log<Explanation> explanations() {
        return logs.explanations();
    }

    public Log<FollowUp> followUps() {
        return logs.followUps();
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
                proofs.merge(other.proofs),
                checks.merge(other.checks),
                planned.merge(other.planned),
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
                proofs.revert(before.proofs, after.proofs, stamp),
                checks.revert(before.checks, after.checks, stamp),
                planned.revert(before.planned, after.planned, stamp),
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
                proofs.restored(then.proofs, stamp),
                checks.restored(then.checks, stamp),
                planned.restored(then.planned, stamp),
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
                        proofs.latest(),
                        checks.latest(),
                        planned.latest(),
                        logs.latest(),
                        extras.latest())
                .reduce(Stamp.OLDEST, Stamp::latest);
    }

    Progress withRatings(Marks<DiagnosticId, Rating> changed) {
        return new Progress(changed, evidence, modules, answers, notes, tasks, proofs, checks, planned, logs, extras);
    }

    Progress withEvidence(Marks<DiagnosticId, String> changed) {
        return new Progress(ratings, changed, modules, answers, notes, tasks, proofs, checks, planned, logs, extras);
    }

    Progress withModules(Marks<ModuleId, ModuleState> changed) {
        return new Progress(ratings, evidence, changed, answers, notes, tasks, proofs, checks, planned, logs, extras);
    }

    Progress withAnswers(Marks<ModuleId, Answer> changed) {
        return new Progress(ratings, evidence, modules, changed, notes, tasks, proofs, checks, planned, logs, extras);
    }

    Progress withNotes(Marks<NoteId, String> changed) {
        return new Progress(ratings, evidence, modules, answers, changed, tasks, proofs, checks, planned, logs, extras);
    }

    Progress withTasks(Marks<TaskId, Boolean> changed) {
        return new Progress(ratings, evidence, modules, answers, notes, changed, proofs, checks, planned, logs, extras);
    }

    Progress withProofs(Marks<OutcomeId, String> changed) {
        return new Progress(ratings, evidence, modules, answers, notes, tasks, changed, checks, planned, logs, extras);
    }

    Progress withChecks(Marks<OutcomeId, Optional<Witness>> changed) {
        return new Progress(ratings, evidence, modules, answers, notes, tasks, proofs, changed, planned, logs, extras);
    }

    Progress withPlanned(Marks<PlanPart, Planned> changed) {
        return new Progress(ratings, evidence, modules, answers, notes, tasks, proofs, checks, changed, logs, extras);
    }

    Progress withLogs(Logs changed) {
        return new Progress(
                ratings, evidence, modules, answers, notes, tasks, proofs, checks, planned, changed, extras);
    }
}
