package dev.footbridge.progress;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.content.id.TaskId;
import dev.footbridge.progress.ModuleState.Done;
import dev.footbridge.progress.ModuleState.InProgress;
import dev.footbridge.progress.ModuleState.NotStarted;
import dev.footbridge.progress.ModuleState.Skipped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Something the learner does. A pure function from the progress before to the progress after; the only way in which
/// progress ever changes, beside [Progress#merge].
public sealed interface Change {

    /// The progress after this change. Returns `before` itself where there is nothing to change.
    ///
    /// @param now the wall clock's time, for the dates that the learner sees
    /// @param stamp the stamp of the marks this makes, newer than all in `before`
    Progress on(Progress before, Instant now, Stamp stamp);

    record Rate(DiagnosticId diagnostic, Rating rating) implements Change {
        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            return before.rating(diagnostic) == rating
                    ? before
                    : before.withRatings(before.ratings().with(diagnostic, rating, stamp));
        }
    }

    /// Whether this writes on where `last` left off, so that both are one step to undo.
    ///
    /// @param left what `last` made
    /// @param now what this starts from
    default boolean goesOn(Change last, Progress left, Progress now) {
        return false;
    }

    /// This and `next`, which goes on from it, under one name: what is written on a new entry is part of adding it.
    default Change with(Change next) {
        return this instanceof Add<?> ? this : next;
    }

    /// @param text the whole note; blank takes it away
    record NoteEvidence(DiagnosticId diagnostic, String text) implements Change {
        @Override
        public boolean goesOn(Change last, Progress left, Progress now) {
            return last instanceof NoteEvidence(var id, var _)
                    && id.equals(diagnostic)
                    && left.evidence().mark(id).equals(now.evidence().mark(id));
        }

        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            return before.evidence(diagnostic).equals(text)
                    ? before
                    : before.withEvidence(before.evidence().with(diagnostic, text, stamp));
        }
    }

    /// Takes up a module. One that is in progress already keeps its date and is turned to anew, so that of several in
    /// progress it is the one touched last; one that was done or skipped is taken up again.
    record Start(ModuleId module) implements Change {
        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            var started = before.state(module).started();
            return moved(before, module, new InProgress(started.orElse(now)), stamp);
        }
    }

    record Finish(ModuleId module) implements Change {
        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            var state = before.state(module);
            return state.isDone() ? before : moved(before, module, new Done(state.started(), now), stamp);
        }
    }

    /// @param reason why, in the learner's words; not blank
    record Skip(ModuleId module, String reason) implements Change {
        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            var state = before.state(module);
            return state instanceof Skipped(var given, var _, var _) && given.equals(reason)
                    ? before
                    : moved(before, module, new Skipped(reason, state.started(), now), stamp);
        }
    }

    /// Puts a done or skipped module back to where it was before: in progress if it had been started.
    record Reopen(ModuleId module) implements Change {
        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            var state = before.state(module);
            if (state.isAhead()) {
                return before;
            }
            var since = state.isDone() ? Optional.of(state.started().orElse(now)) : state.started();
            return moved(before, module, since.<ModuleState>map(InProgress::new).orElse(new NotStarted()), stamp);
        }
    }

    record AnswerCondition(ModuleId module, Answer answer) implements Change {
        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            return before.answer(module) == answer
                    ? before
                    : before.withAnswers(before.answers().with(module, answer, stamp));
        }
    }

    /// @param text all notes on it; blank takes them away
    record TakeNotes(NoteId on, String text) implements Change {
        @Override
        public boolean goesOn(Change last, Progress left, Progress now) {
            return last instanceof TakeNotes(var id, var _)
                    && id.equals(on)
                    && left.notes().mark(id).equals(now.notes().mark(id));
        }

        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            return before.notes(on).equals(text)
                    ? before
                    : before.withNotes(before.notes().with(on, text, stamp));
        }
    }

    /// Ticks a task of a guide, or takes the tick away.
    record Tick(TaskId task, boolean done) implements Change {
        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            return before.tasks()
                            .mark(task)
                            .map(Mark::value)
                            .filter(it -> it == done)
                            .isPresent()
                    ? before
                    : before.withTasks(before.tasks().with(task, done, stamp));
        }
    }

    /// @param text all that the learner writes to prove the outcome; blank takes it away
    record Prove(OutcomeId outcome, String text) implements Change {
        @Override
        public boolean goesOn(Change last, Progress left, Progress now) {
            return last instanceof Prove(var id, var _)
                    && id.equals(outcome)
                    && left.proofs().mark(id).equals(now.proofs().mark(id));
        }

        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            return before.proof(outcome).equals(text)
                    ? before
                    : before.withProofs(before.proofs().with(outcome, text, stamp));
        }
    }

    /// Notes who checked the proof of an outcome, or that nobody did.
    record Check(OutcomeId outcome, Optional<Witness> by) implements Change {
        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            return before.check(outcome).equals(by)
                    ? before
                    : before.withChecks(before.checks().with(outcome, by, stamp));
        }
    }

    /// Sets one part of the plan.
    ///
    /// @param to what that part is about, or nothing
    record Replan(PlanPart part, Planned to) implements Change {

        /// @param aWeek how long each week, not negative
        public static Replan hours(Optional<Duration> aWeek) {
            return new Replan(
                    PlanPart.HOURS, aWeek.<Planned>map(Planned.Hours::new).orElse(new Planned.Nothing()));
        }

        public static Replan days(Collection<DayOfWeek> days) {
            return new Replan(PlanPart.DAYS, new Planned.Days(days));
        }

        public static Replan holidays(List<Holiday> holidays) {
            return new Replan(
                    PlanPart.HOLIDAYS, holidays.isEmpty() ? new Planned.Nothing() : new Planned.Holidays(holidays));
        }

        public static Replan target(Optional<LocalDate> on) {
            return new Replan(
                    PlanPart.TARGET, on.<Planned>map(Planned.Target::new).orElse(new Planned.Nothing()));
        }

        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            return before.planned().get(part).equals(to)
                    ? before
                    : before.withPlanned(before.planned().with(part, to, stamp));
        }
    }

    /// Adds an entry to a log, named by `stamp`.
    record Add<V>(Journal<V> journal, V entry) implements Change {
        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            return journal.change(before, log -> log.add(entry, stamp));
        }
    }

    /// Writes an entry anew, in the place of all that copies wrote on it at the same time. A deleted one comes back.
    record Edit<V>(Journal<V> journal, EntryId id, V entry) implements Change {
        @Override
        public boolean goesOn(Change last, Progress left, Progress now) {
            var goesOn = switch (last) {
                case Edit<?>(var in, var lastId, var _) -> in.equals(journal) && lastId.equals(id);
                case Add<?>(var in, var _) -> in.equals(journal) && isNewest(id, journal.in(left));
                default -> false;
            };
            return goesOn && journal.in(left).entry(id).equals(journal.in(now).entry(id));
        }

        private static boolean isNewest(EntryId id, Log<?> log) {
            return !log.all().isEmpty() && log.all().lastEntry().getKey().equals(id);
        }

        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            return journal.change(before, log -> log.edit(id, entry, stamp));
        }
    }

    record Delete<V>(Journal<V> journal, EntryId id) implements Change {
        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            return journal.change(before, log -> log.delete(id, stamp));
        }
    }

    /// Goes back to what a backup says. It makes marks like any others, newer than all that the two know of, so that
    /// they hold when older copies are merged in. Entries of logs come back, and none goes.
    ///
    /// @param then what the backup holds
    record Restore(Progress then) implements Change {
        @Override
        public Progress on(Progress before, Instant now, Stamp stamp) {
            var newest = Stamp.latest(stamp, then.latest().next(now, stamp.replica()));
            return before.restored(then, newest);
        }
    }

    private static Progress moved(Progress before, ModuleId module, ModuleState state, Stamp stamp) {
        return before.withModules(before.modules().with(module, state, stamp));
    }
}
