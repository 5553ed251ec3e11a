package dev.footbridge.progress;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.Key;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.content.id.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What several copies of a progress live through: changes on each, and one taking in what another holds. Beside the
/// progress it keeps, in the plainest way, what each copy has heard of, so that what must be left can be told without
/// any of the code that merges.
final class Lives {

    /// One step, drawn so that it can be taken in any history, also in one that lacks the steps before it.
    sealed interface Step {

        /// A change on a copy, a while later.
        ///
        /// @param seed what it is
        record Act(int copy, Duration later, long seed) implements Step {}

        /// `to` takes in what `from` holds.
        record Take(int from, int to) implements Step {}
    }

    /// @param skews how wrong the clock of each copy is
    record History(List<Duration> skews, List<Step> steps) {

        static History drawn(long seed) {
            var random = new RandomProgress(seed).random();
            var copies = random.nextInt(2, 6);
            var skews = new ArrayList<Duration>();
            for (var copy = 0; copy < copies; copy++) {
                skews.add(Duration.ofMinutes(random.nextInt(3) == 0 ? random.nextInt(-500_000, 500_000) : 0));
            }
            var steps = new ArrayList<Step>();
            for (var left = random.nextInt(3, 45); left > 0; left--) {
                var later = Duration.ofMillis(random.nextInt(3) == 0 ? random.nextInt(100_000) : 0);
                steps.add(
                        random.nextInt(4) == 0
                                ? new Step.Take(random.nextInt(copies), random.nextInt(copies))
                                : new Step.Act(random.nextInt(copies), later, random.nextLong()));
            }
            return new History(skews, steps);
        }

        History without(int from, int to) {
            var left = new ArrayList<>(steps);
            left.subList(from, to).clear();
            return new History(skews, left);
        }
    }

    /// Something that was written on an entry.
    ///
    /// @param heard what the writer had heard of before
    private record Write(EntryId entry, Stamp stamp, boolean isDelete, Set<Write> heard) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Write write && write.stamp.equals(stamp);
        }

        @Override
        public int hashCode() {
            return stamp.hashCode();
        }
    }

    private static final class Copy {
        private final Replica replica;
        private final Duration skew;
        private final Set<Write> heard = new HashSet<>();
        private Progress progress = Progress.NONE;

        private Copy(Replica replica, Duration skew) {
            this.replica = replica;
            this.skew = skew;
        }
    }

    private final List<Copy> copies = new ArrayList<>();
    private final Map<String, Mark<?>> newest = new HashMap<>();
    private Instant now = Instant.parse("2026-03-09T18:00:00Z");

    Lives(History history) {
        for (var skew : history.skews()) {
            copies.add(new Copy(new Replica("copy" + copies.size()), skew));
        }
        for (var step : history.steps()) {
            switch (step) {
                case Step.Act act -> act(act);
                case Step.Take(var from, var to) -> {
                    copies.get(to).progress = copies.get(to).progress.merge(copies.get(from).progress);
                    copies.get(to).heard.addAll(copies.get(from).heard);
                }
            }
        }
    }

    /// What each copy holds.
    List<Progress> all() {
        return copies.stream().map(copy -> copy.progress).toList();
    }

    /// The newest mark that was ever made of each kind on each id.
    Map<String, Mark<?>> newest() {
        return newest;
    }

    /// The stamps of the versions that must be left of each entry: of all that was written on it, what nobody who
    /// wrote on it later had heard of, but for deletes.
    Map<EntryId, Set<Stamp>> versionsLeft() {
        var all = new HashSet<Write>();
        copies.forEach(copy -> all.addAll(copy.heard));
        var left = new HashMap<EntryId, Set<Stamp>>();
        for (var write : all) {
            var stamps = left.computeIfAbsent(write.entry(), _ -> new TreeSet<>());
            var isLast = all.stream()
                    .noneMatch(other ->
                            other.entry().equals(write.entry()) && other.heard().contains(write));
            if (isLast && !write.isDelete()) {
                stamps.add(write.stamp());
            }
        }
        return left;
    }

    private void act(Step.Act act) {
        now = now.plus(act.later());
        var copy = copies.get(act.copy());
        var before = copy.progress;
        var time = now.plus(copy.skew);
        var stamp = before.latest().next(time, copy.replica);
        if (stamp.compareTo(before.latest()) <= 0) {
            throw new AssertionError("a stamp that is not newer: " + stamp);
        }
        var change = change(new RandomProgress(act.seed()), before);
        copy.progress = change.on(before, time, stamp);
        if (!copy.progress.equals(before)) {
            hear(copy, change, stamp);
        }
        remember("rating", before.ratings(), copy.progress.ratings());
        remember("evidence", before.evidence(), copy.progress.evidence());
        remember("module", before.modules(), copy.progress.modules());
        remember("answer", before.answers(), copy.progress.answers());
        remember("notes", before.notes(), copy.progress.notes());
        remember("task", before.tasks(), copy.progress.tasks());
        remember("proof", before.proofs(), copy.progress.proofs());
        remember("check", before.checks(), copy.progress.checks());
        remember("plan", before.planned(), copy.progress.planned());
    }

    private static void hear(Copy copy, Change change, Stamp stamp) {
        var heard = Set.copyOf(copy.heard);
        switch (change) {
            case Change.Add<?> _ -> copy.heard.add(new Write(new EntryId(stamp), stamp, false, heard));
            case Change.Edit<?>(var _, var id, var _) -> copy.heard.add(new Write(id, stamp, false, heard));
            case Change.Delete<?>(var _, var id) -> copy.heard.add(new Write(id, stamp, true, heard));
            default -> {}
        }
    }

    private static Change change(RandomProgress draw, Progress progress) {
        var diagnostic = new DiagnosticId(draw.id());
        var module = new ModuleId(draw.id());
        return switch (draw.random().nextInt(19)) {
            case 0 -> new Change.Rate(diagnostic, draw.rating());
            case 1 -> new Change.NoteEvidence(diagnostic, draw.text());
            case 2 -> new Change.Start(module);
            case 3 -> new Change.Finish(module);
            case 4 -> new Change.Skip(module, "because");
            case 5 -> new Change.Reopen(module);
            case 6 -> new Change.AnswerCondition(module, draw.one(List.of(Answer.values())));
            case 7 -> onLog(draw, Journal.SESSIONS, draw.session(), progress);
            case 8 -> onLog(draw, Journal.REVIEWS, draw.review(), progress);
            case 9 -> onLog(draw, Journal.HIGHLIGHTS, draw.highlight(), progress);
            case 10 -> new Change.TakeNotes(draw.noteId(), draw.text());
            case 11 -> new Change.Tick(new TaskId(draw.id()), draw.random().nextBoolean());
            case 12 -> onLog(draw, Journal.ATTACHMENTS, draw.attachment(), progress);
            case 13 -> onLog(draw, Journal.EXPLANATIONS, draw.explanation(), progress);
            case 14 -> onLog(draw, Journal.FOLLOW_UPS, draw.followUp(), progress);
            case 15 -> new Change.Prove(new OutcomeId(draw.id()), draw.text());
            case 16 -> new Change.Check(new OutcomeId(draw.id()), draw.check());
            case 17 -> replan(draw);
            default -> onLog(draw, Journal.REFLECTIONS, draw.reflection(), progress);
        };
    }

    private static Change replan(RandomProgress draw) {
        var part = draw.planPart();
        return new Change.Replan(part, draw.planned(part));
    }

    private static <V> Change onLog(RandomProgress draw, Journal<V> journal, V value, Progress progress) {
        var ids = List.copyOf(journal.in(progress).all().keySet());
        var kind = ids.isEmpty() ? 0 : draw.random().nextInt(4);
        return switch (kind) {
            case 0 -> new Change.Add<>(journal, value);
            case 1 -> new Change.Delete<>(journal, draw.one(ids));
            default -> new Change.Edit<>(journal, draw.one(ids), value);
        };
    }

    private <K extends Key, V> void remember(String kind, Marks<K, V> before, Marks<K, V> after) {
        after.all().forEach((id, mark) -> {
            if (!before.mark(id).equals(Optional.of(mark))) {
                newest.merge(kind + " " + id, mark, (a, b) -> a.stamp().compareTo(b.stamp()) > 0 ? a : b);
            }
        });
    }
}
