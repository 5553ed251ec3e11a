package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Module;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.Id;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Marks;
import dev.footbridge.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// What another copy brings, in words: where what the learner sees changes. The same thing said anew is no news.
///
/// @param after `before` merged with the other copy
public record CameIn(Bridge bridge, Progress before, Progress after) {

    /// Whether the learner sees no change.
    public boolean isNothing() {
        return lines().isEmpty();
    }

    /// *3 ratings, 2 notes*; empty where nothing changes.
    public String counts() {
        var counts = new ArrayList<String>();
        count(ratings(), many -> Messages.text("came-in.ratings", many), counts);
        count(notes(), many -> Messages.text("came-in.notes", many), counts);
        count(modules(), many -> Messages.text("came-in.modules", many), counts);
        count(answers(), many -> Messages.text("came-in.answers", many), counts);
        return String.join(", ", counts);
    }

    /// Each change in a line of its own.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        ratings()
                .forEach(id -> lines.add(Messages.text(
                        "came-in.rating",
                        name(id),
                        after.rating(id).word(),
                        before.rating(id).word())));
        notes().forEach(id -> lines.add(Messages.text("came-in.note", name(id), after.evidence(id))));
        modules()
                .forEach(id -> lines.add(Messages.text(
                        "came-in.module",
                        title(id),
                        after.state(id).word(),
                        before.state(id).word())));
        answers()
                .forEach(id -> lines.add(Messages.text(
                        "came-in.answer", title(id), after.answer(id).word())));
        return lines;
    }

    private List<DiagnosticId> ratings() {
        return changed(before.ratings(), after.ratings());
    }

    private List<DiagnosticId> notes() {
        return changed(before.evidence(), after.evidence());
    }

    private List<ModuleId> modules() {
        return changed(before.modules(), after.modules());
    }

    private List<ModuleId> answers() {
        return changed(before.answers(), after.answers());
    }

    private static <K extends Id> List<K> changed(Marks<K, ?> before, Marks<K, ?> after) {
        return after.all().keySet().stream()
                .filter(id -> !after.get(id).equals(before.get(id)))
                .toList();
    }

    private static void count(List<?> changed, IntFunction<String> words, List<String> into) {
        if (!changed.isEmpty()) {
            into.add(words.apply(changed.size()));
        }
    }

    private String name(DiagnosticId id) {
        return bridge.diagnostic(id).map(Diagnostic::name).orElse(id.value());
    }

    private String title(ModuleId id) {
        return bridge.module(id).map(Module::title).orElse(id.value());
    }
}
