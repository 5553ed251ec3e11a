package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.id.Key;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Marks;
import dev.footbridge.progress.Progress;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What another copy brings, in words: where what the learner sees changes. The same thing said anew is no news.
public final class CameIn {

    private enum Kind {
        RATING,
        EVIDENCE,
        MODULE,
        ANSWER,
        REFLECTION,
        FOLLOW_UP,
        SESSION,
        REVIEW,
        NOTE,
        TASK,
        HIGHLIGHT,
        PROOF,
        CHECK,
        ATTACHMENT,
        EXPLANATION,
        PLAN
    }

    /// By kind and id: a line that says what changes.
    private final Map<Kind, SequencedMap<String, String>> news = new EnumMap<>(Kind.class);

    private CameIn() {}

    /// @param after `before` merged with the other copy
    public static CameIn of(Bridge bridge, Progress before, Progress after) {
        var in = new CameIn();
        in.marks(new Named(bridge), before, after);
        in.logs(new Named(bridge), before, after);
        return in;
    }

    private void marks(Named named, Progress before, Progress after) {
        changed(
                Kind.RATING,
                before.ratings(),
                after.ratings(),
                id -> Messages.text(
                        "came-in.rating",
                        named.of(id),
                        after.rating(id).word(),
                        before.rating(id).word()));
        changed(
                Kind.EVIDENCE,
                before.evidence(),
                after.evidence(),
                id -> Messages.text("came-in.note", named.of(id), after.evidence(id)));
        changed(
                Kind.MODULE,
                before.modules(),
                after.modules(),
                id -> Messages.text(
                        "came-in.module",
                        named.of(id),
                        after.state(id).word(),
                        before.state(id).word()));
        changed(
                Kind.ANSWER,
                before.answers(),
                after.answers(),
                id -> Messages.text(
                        "came-in.answer", named.of(id), after.answer(id).word()));
        changed(
                Kind.NOTE,
                before.notes(),
                after.notes(),
                id -> Messages.text("came-in.guide-note", named.of(id), after.notes(id)));
        changed(
                Kind.TASK,
                before.tasks(),
                after.tasks(),
                id -> after.tasks().get(id)
                        ? Messages.text("came-in.task", id.value())
                        : Messages.text("came-in.task-open", id.value()));
        changed(
                Kind.PROOF,
                before.proofs(),
                after.proofs(),
                id -> Messages.text("came-in.proof", named.of(id), after.proof(id)));
        changed(
                Kind.CHECK,
                before.checks(),
                after.checks(),
                id -> after.check(id)
                        .map(witness -> Messages.text("came-in.check", named.of(id), witness.who()))
                        .orElseGet(() -> Messages.text("came-in.check-gone", named.of(id))));
        changed(
                Kind.PLAN,
                before.planned(),
                after.planned(),
                part -> Messages.text(
                        "came-in.plan-part",
                        PlanWords.of(part),
                        PlanWords.of(after.planned().get(part))));
    }

    private void logs(Named named, Progress before, Progress after) {
        logged(
                Kind.REFLECTION,
                before.reflections(),
                after.reflections(),
                it -> Messages.text("came-in.reflection", it.on().toString(), it.what()));
        logged(
                Kind.FOLLOW_UP,
                before.followUps(),
                after.followUps(),
                it -> Messages.text("came-in.follow-up", it.days(), it.held().word()));
        logged(
                Kind.SESSION,
                before.sessions(),
                after.sessions(),
                it -> Messages.text(
                        "came-in.session",
                        named.of(it.module()),
                        it.on().toString(),
                        it.length().toMinutes()));
        logged(
                Kind.REVIEW,
                before.reviews(),
                after.reviews(),
                it -> Messages.text(
                        "came-in.review", it.question().value(), it.grade().word()));
        logged(
                Kind.HIGHLIGHT,
                before.highlights(),
                after.highlights(),
                it -> Messages.text("came-in.highlight", named.of(it.module()), it.text()));
        logged(
                Kind.ATTACHMENT,
                before.attachments(),
                after.attachments(),
                it -> Messages.text("came-in.attachment", named.of(it.outcome()), it.target()));
        logged(
                Kind.EXPLANATION,
                before.explanations(),
                after.explanations(),
                it -> Messages.text("came-in.explanation", named.of(it.outcome()), Text.length(it.took())));
    }

    /// This and what came in after it.
    public CameIn and(CameIn later) {
        var both = new CameIn();
        news.forEach(both::add);
        later.news.forEach(both::add);
        return both;
    }

    /// Whether the learner sees no change.
    public boolean isNothing() {
        return news.isEmpty();
    }

    /// *3 ratings, 2 notes*; empty where nothing changes.
    public String counts() {
        return news.entrySet().stream()
                .map(of -> count(of.getKey(), of.getValue().size()))
                .collect(Collectors.joining(", "));
    }

    /// Each change in a line of its own.
    public List<String> lines() {
        return news.values().stream().flatMap(lines -> lines.values().stream()).toList();
    }

    private static String count(Kind kind, int many) {
        return switch (kind) {
            case RATING -> Messages.text("came-in.ratings", many);
            case EVIDENCE -> Messages.text("came-in.notes", many);
            case MODULE -> Messages.text("came-in.modules", many);
            case ANSWER -> Messages.text("came-in.answers", many);
            case REFLECTION -> Messages.text("came-in.reflections", many);
            case FOLLOW_UP -> Messages.text("came-in.follow-ups", many);
            case SESSION -> Messages.text("came-in.sessions", many);
            case REVIEW -> Messages.text("came-in.reviews", many);
            case NOTE -> Messages.text("came-in.guide-notes", many);
            case TASK -> Messages.text("came-in.tasks", many);
            case HIGHLIGHT -> Messages.text("came-in.highlights", many);
            case PROOF -> Messages.text("came-in.proofs", many);
            case CHECK -> Messages.text("came-in.checks", many);
            case ATTACHMENT -> Messages.text("came-in.attachments", many);
            case EXPLANATION -> Messages.text("came-in.explanations", many);
            case PLAN -> Messages.text("came-in.plan", many);
        };
    }

    private <K extends Key> void changed(Kind kind, Marks<K, ?> before, Marks<K, ?> after, Function<K, String> line) {
        var lines = new TreeMap<String, String>();
        for (var id : after.all().keySet()) {
            if (!after.get(id).equals(before.get(id))) {
                lines.put(id.value(), line.apply(id));
            }
        }
        add(kind, lines);
    }

    private <V> void logged(Kind kind, Log<V> before, Log<V> after, Function<V, String> line) {
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
        add(kind, lines);
    }

    private void add(Kind kind, Map<String, String> lines) {
        if (!lines.isEmpty()) {
            news.computeIfAbsent(kind, _ -> new TreeMap<>()).putAll(lines);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CameIn in && in.news.equals(news);
    }

    @Override
    public int hashCode() {
        return news.hashCode();
    }

    @Override
    public String toString() {
        return Collections.unmodifiableMap(news).toString();
    }
}
