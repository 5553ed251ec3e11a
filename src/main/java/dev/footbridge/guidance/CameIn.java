package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Module;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.Id;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Marks;
import dev.footbridge.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// What another copy brings, in words: where what the learner sees changes. The same thing said anew is no news.
///
/// @param ratings by id: a line that says what changes, as in all the others
public record CameIn(
        SequencedMap<String, String> ratings,
        SequencedMap<String, String> notes,
        SequencedMap<String, String> modules,
        SequencedMap<String, String> answers,
        SequencedMap<String, String> reflections,
        SequencedMap<String, String> sessions,
        SequencedMap<String, String> reviews,
        SequencedMap<String, String> guideNotes,
        SequencedMap<String, String> tasks,
        SequencedMap<String, String> highlights) {

    /// @param after `before` merged with the other copy
    public static CameIn of(Bridge bridge, Progress before, Progress after) {
        return new CameIn(
                changed(
                        before.ratings(),
                        after.ratings(),
                        id -> Messages.text(
                                "came-in.rating",
                                name(id, bridge),
                                after.rating(id).word(),
                                before.rating(id).word())),
                changed(
                        before.evidence(),
                        after.evidence(),
                        id -> Messages.text("came-in.note", name(id, bridge), after.evidence(id))),
                changed(
                        before.modules(),
                        after.modules(),
                        id -> Messages.text(
                                "came-in.module",
                                title(id, bridge),
                                after.state(id).word(),
                                before.state(id).word())),
                changed(
                        before.answers(),
                        after.answers(),
                        id -> Messages.text(
                                "came-in.answer",
                                title(id, bridge),
                                after.answer(id).word())),
                logged(
                        before.reflections(),
                        after.reflections(),
                        it -> Messages.text("came-in.reflection", it.on().toString(), it.what())),
                logged(
                        before.sessions(),
                        after.sessions(),
                        it -> Messages.text(
                                "came-in.session",
                                title(it.module(), bridge),
                                it.on().toString(),
                                it.length().toMinutes())),
                logged(
                        before.reviews(),
                        after.reviews(),
                        it -> Messages.text(
                                "came-in.review",
                                it.question().value(),
                                it.grade().word())),
                changed(
                        before.notes(),
                        after.notes(),
                        id -> Messages.text("came-in.guide-note", title(id, bridge), after.notes(id))),
                changed(
                        before.tasks(),
                        after.tasks(),
                        id -> after.tasks().get(id)
                                ? Messages.text("came-in.task", id.value())
                                : Messages.text("came-in.task-open", id.value())),
                logged(
                        before.highlights(),
                        after.highlights(),
                        it -> Messages.text("came-in.highlight", title(it.module(), bridge), it.text())));
    }

    /// This and what came in after it.
    public CameIn and(CameIn later) {
        return new CameIn(
                both(ratings, later.ratings),
                both(notes, later.notes),
                both(modules, later.modules),
                both(answers, later.answers),
                both(reflections, later.reflections),
                both(sessions, later.sessions),
                both(reviews, later.reviews),
                both(guideNotes, later.guideNotes),
                both(tasks, later.tasks),
                both(highlights, later.highlights));
    }

    /// Whether the learner sees no change.
    public boolean isNothing() {
        return lines().isEmpty();
    }

    /// *3 ratings, 2 notes*; empty where nothing changes.
    public String counts() {
        var counts = new ArrayList<String>();
        count(ratings, many -> Messages.text("came-in.ratings", many), counts);
        count(notes, many -> Messages.text("came-in.notes", many), counts);
        count(modules, many -> Messages.text("came-in.modules", many), counts);
        count(answers, many -> Messages.text("came-in.answers", many), counts);
        count(reflections, many -> Messages.text("came-in.reflections", many), counts);
        count(sessions, many -> Messages.text("came-in.sessions", many), counts);
        count(reviews, many -> Messages.text("came-in.reviews", many), counts);
        count(guideNotes, many -> Messages.text("came-in.guide-notes", many), counts);
        count(tasks, many -> Messages.text("came-in.tasks", many), counts);
        count(highlights, many -> Messages.text("came-in.highlights", many), counts);
        return String.join(", ", counts);
    }

    /// Each change in a line of its own.
    public List<String> lines() {
        return Stream.of(
                        ratings, notes, modules, answers, reflections, sessions, reviews, guideNotes, tasks, highlights)
                .flatMap(lines -> lines.values().stream())
                .toList();
    }

    private static <K extends Id> SequencedMap<String, String> changed(
            Marks<K, ?> before, Marks<K, ?> after, Function<K, String> line) {
        var lines = new TreeMap<String, String>();
        for (var id : after.all().keySet()) {
            if (!after.get(id).equals(before.get(id))) {
                lines.put(id.value(), line.apply(id));
            }
        }
        return lines;
    }

    private static <V> SequencedMap<String, String> logged(Log<V> before, Log<V> after, Function<V, String> line) {
        var lines = new TreeMap<String, String>();
        after.all().forEach((id, entry) -> {
            var was = before.get(id);
            if (!entry.value().equals(was)) {
                entry.value()
                        .map(line)
                        .or(() -> was.map(gone -> Messages.text("came-in.deleted", line.apply(gone))))
                        .ifPresent(text -> lines.put(id.toString(), text));
            }
        });
        return lines;
    }

    private static SequencedMap<String, String> both(
            SequencedMap<String, String> lines, SequencedMap<String, String> later) {
        var both = new TreeMap<>(lines);
        both.putAll(later);
        return both;
    }

    private static void count(SequencedMap<String, String> changed, IntFunction<String> words, List<String> into) {
        if (!changed.isEmpty()) {
            into.add(words.apply(changed.size()));
        }
    }

    private static String name(DiagnosticId id, Bridge bridge) {
        return bridge.diagnostic(id).map(Diagnostic::name).orElse(id.value());
    }

    private static String title(ModuleId id, Bridge bridge) {
        return bridge.module(id).map(Module::title).orElse(id.value());
    }
}
