package dev.footbridge.find;

import dev.footbridge.content.Bridge;
import dev.footbridge.guidance.Named;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Progress;
import java.util.ArrayList;
import java.util.List;

/// What there is to find in what one learner wrote: notes, reflections, evidence, highlights, notes on sessions. The
/// newest of each comes first.
public final class LearnerFindables {

    private final Named named;
    private final Progress progress;
    private final List<Findable<Place>> all = new ArrayList<>();

    private LearnerFindables(Bridge bridge, Progress progress) {
        this.named = new Named(bridge);
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
                add(Kind.NOTE, Messages.text("find.note-on", named.of(id)), mark.value(), new Place.OfNote(id));
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
                                Messages.text(
                                        "find.reflection-on",
                                        named.of(reflection.antiPattern()),
                                        Text.day(reflection.on())),
                                String.join("\n", reflection.what(), reflection.cost(), reflection.instead()),
                                new Place.OfReflection(id))));
    }

    private void evidence() {
        progress.evidence().all().forEach((id, mark) -> {
            if (!mark.value().isBlank()) {
                add(
                        Kind.EVIDENCE,
                        Messages.text("find.evidence-of", named.of(id)),
                        mark.value(),
                        new Place.OfDiagnostic(id));
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
                                Messages.text("find.highlight-in", named.of(highlight.module())),
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
                                Messages.text("find.session-on", named.of(session.module()), Text.day(session.on())),
                                session.note(),
                                new Place.OfSession(id, session.module()))));
    }

    private void add(Kind kind, String title, String text, Place place) {
        all.add(new Findable<>(kind, title, text, place));
    }
}
