package dev.footbridge.find;

import dev.footbridge.content.AntiPattern;
import dev.footbridge.content.Bridge;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Module;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Reflection;
import java.util.ArrayList;
import java.util.List;

/// What there is to find in what one learner wrote: notes, reflections, evidence, highlights, notes on sessions. The
/// newest of each comes first.
public final class LearnerFindables {

    private final Bridge bridge;
    private final Progress progress;
    private final List<Findable<Place>> all = new ArrayList<>();

    private LearnerFindables(Bridge bridge, Progress progress) {
        this.bridge = bridge;
        this.progress = progress;
    }

    public static List<Findable<Place>> of(Bridge bridge, Progress progress) {
        var findables = new LearnerFindables(bridge, progress);
        findables.notes();
        findables.reflections();
        findables.evidence();
        findables.highlights();
        findables.sessions();
        return List.copyOf(findables.all);
    }

    private void notes() {
        progress.notes().all().forEach((id, mark) -> {
            if (!mark.value().isBlank()) {
                add(Kind.NOTE, Messages.text("find.note-on", title(id)), mark.value(), new Place.OfNote(id));
            }
        });
    }

    private void reflections() {
        progress.reflections()
                .all()
                .reversed()
                .forEach((id, entry) -> entry.value()
                        .ifPresent(reflection -> add(
                                Kind.REFLECTION,
                                Messages.text("find.reflection-on", habit(reflection), Text.day(reflection.on())),
                                String.join("\n", reflection.what(), reflection.cost(), reflection.instead()),
                                new Place.OfReflection(id))));
    }

    private void evidence() {
        progress.evidence().all().forEach((id, mark) -> {
            if (!mark.value().isBlank()) {
                var name = bridge.diagnostic(id).map(Diagnostic::name).orElse(id.value());
                add(Kind.EVIDENCE, Messages.text("find.evidence-of", name), mark.value(), new Place.OfDiagnostic(id));
            }
        });
    }

    private void highlights() {
        progress.highlights()
                .all()
                .reversed()
                .values()
                .forEach(entry -> entry.value()
                        .ifPresent(highlight -> add(
                                Kind.HIGHLIGHT,
                                Messages.text("find.highlight-in", title(highlight.module())),
                                highlight.text(),
                                new Place.InGuide(highlight.module(), highlight.section()))));
    }

    private void sessions() {
        progress.sessions()
                .all()
                .reversed()
                .forEach((id, entry) -> entry.value()
                        .filter(session -> !session.note().isBlank())
                        .ifPresent(session -> add(
                                Kind.SESSION,
                                Messages.text("find.session-on", title(session.module()), Text.day(session.on())),
                                session.note(),
                                new Place.OfSession(id, session.module()))));
    }

    private void add(Kind kind, String title, String text, Place place) {
        all.add(new Findable<>(kind, title, text, place));
    }

    private String title(ModuleId id) {
        return bridge.module(id).map(Module::title).orElse(id.value());
    }

    private String habit(Reflection reflection) {
        return bridge.antiPatterns().stream()
                .filter(habit -> habit.id().equals(reflection.antiPattern()))
                .findFirst()
                .map(AntiPattern::name)
                .orElse(reflection.antiPattern().value());
    }
}
