package dev.footbridge.report;

import dev.footbridge.content.id.Key;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.guidance.Proven;
import dev.footbridge.guidance.ProvenWords;
import dev.footbridge.guidance.Standing;
import dev.footbridge.guidance.StateWords;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Marks;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.StudySession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What has changed since the last report, or since a day that the learner named.
final class ChangesPart {

    private ChangesPart() {}

    static List<Block> of(Facts facts) {
        return switch (facts.baseline()) {
            case Baseline.None() -> List.of();
            case Baseline.LastReport(var on, var then) -> since(on, compared(then, facts));
            case Baseline.Since(var day) -> since(day, said(day, facts));
        };
    }

    private static List<Block> since(LocalDate day, List<String> changes) {
        var dated = Text.day(day);
        return changes.isEmpty()
                ? List.of(new Block.Prose(Messages.text("report.changes.none", dated)))
                : List.of(new Block.Points(Messages.text("report.changes.since", dated), changes));
    }

    private static List<String> compared(Progress then, Facts facts) {
        var now = facts.standing();
        var before = Standing.of(facts.bridge(), then);
        var changes = new ArrayList<String>();
        for (var it : facts.bridge().diagnostics()) {
            turned(
                    it.name(),
                    StateWords.of(then.rating(it.id())),
                    StateWords.of(now.progress().rating(it.id())),
                    changes);
        }
        for (var it : facts.bridge().modules()) {
            turned(it.title(), StateWords.of(before.module(it.id())), StateWords.of(now.module(it.id())), changes);
        }
        for (var it : facts.bridge().gaps()) {
            turned(
                    Messages.text("report.changes.gap", it.name()),
                    StateWords.of(before.gap(it)),
                    StateWords.of(now.gap(it)),
                    changes);
        }
        for (var it : facts.bridge().outcomes()) {
            turned(
                    Messages.text("report.changes.outcome", it.name()),
                    ProvenWords.of(Proven.of(it, facts.bridge(), then).level()),
                    ProvenWords.of(Proven.of(it, facts.bridge(), now.progress()).level()),
                    changes);
        }
        var progress = now.progress();
        counted(
                added(progress.sessions(), then.sessions()),
                added(progress.reflections(), then.reflections()).stream()
                        .filter(shared(facts))
                        .count(),
                texts(progress.evidence(), id -> !progress.evidence(id).equals(then.evidence(id))),
                texts(progress.notes(), id -> !progress.notes(id).equals(then.notes(id))),
                changes);
        return changes;
    }

    private static List<String> said(LocalDate first, Facts facts) {
        var progress = facts.progress();
        var start = first.atStartOfDay(facts.zone()).toInstant();
        var changes = new ArrayList<String>();
        for (var it : facts.bridge().diagnostics()) {
            if (isSince(start, progress.ratings(), it.id()) && progress.rating(it.id()) != Rating.UNRATED) {
                changes.add(Messages.text("report.changes.now", it.name(), StateWords.of(progress.rating(it.id()))));
            }
        }
        for (var it : facts.bridge().modules()) {
            var standing = facts.standing().module(it.id());
            if (isSince(start, progress.modules(), it.id()) && standing != ModuleStanding.NOT_STARTED) {
                changes.add(Messages.text("report.changes.now", it.title(), StateWords.of(standing)));
            }
        }
        counted(
                progress.sessions()
                        .values()
                        .filter(it -> !it.on().isBefore(first))
                        .toList(),
                progress.reflections()
                        .values()
                        .filter(shared(facts))
                        .filter(it -> !it.on().isBefore(first))
                        .count(),
                texts(progress.evidence(), id -> isSince(start, progress.evidence(), id)),
                texts(progress.notes(), id -> isSince(start, progress.notes(), id)),
                changes);
        return changes;
    }

    private static void counted(
            List<StudySession> sessions, long reflections, long evidence, long notes, List<String> into) {
        if (!sessions.isEmpty()) {
            var time = sessions.stream().map(StudySession::length).reduce(Duration.ZERO, Duration::plus);
            into.add(Messages.text("report.changes.sessions", sessions.size(), Spans.of(time)));
        }
        if (reflections > 0) {
            into.add(Messages.text("report.changes.reflections", reflections));
        }
        if (evidence > 0) {
            into.add(Messages.text("report.changes.evidence", evidence));
        }
        if (notes > 0) {
            into.add(Messages.text("report.changes.notes", notes));
        }
    }

    private static void turned(String name, String from, String to, List<String> into) {
        if (!from.equals(to)) {
            into.add(Messages.text("report.changes.turned", name, from, to));
        }
    }

    private static Predicate<Reflection> shared(Facts facts) {
        return it -> it.shareable() || facts.choices().withPrivate();
    }

    private static <K extends Key> long texts(Marks<K, String> texts, Predicate<K> isNew) {
        return texts.all().keySet().stream()
                .filter(id -> !texts.get(id).isBlank())
                .filter(isNew)
                .count();
    }

    private static <K extends Key> boolean isSince(Instant start, Marks<K, ?> marks, K id) {
        return marks.mark(id).filter(it -> !it.stamp().wall().isBefore(start)).isPresent();
    }

    private static <V> List<V> added(Log<V> now, Log<V> then) {
        return now.all().entrySet().stream()
                .filter(it -> then.get(it.getKey()).isEmpty())
                .flatMap(it -> it.getValue().value().stream())
                .toList();
    }
}
