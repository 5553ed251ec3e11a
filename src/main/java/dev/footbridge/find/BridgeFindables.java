package dev.footbridge.find;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Module;
import dev.footbridge.content.Shelf;
import dev.footbridge.content.markdown.Markdown;
import dev.footbridge.content.markdown.PlainText;
import dev.footbridge.message.Messages;
import java.util.ArrayList;
import java.util.List;

/// What there is to find in a bridge, its guides and its questions: the same for every learner.
public final class BridgeFindables {

    private BridgeFindables() {}

    /// Reads every guide and self-check, so not for the FX thread.
    public static List<Findable<Place>> of(Bridge bridge, Shelf shelf) {
        var all = new ArrayList<Findable<Place>>();
        for (var module : bridge.modules()) {
            all.add(new Findable<>(Kind.MODULE, module.title(), module.summary(), new Place.OfModule(module.id())));
        }
        for (var diagnostic : bridge.diagnostics()) {
            var text = diagnostic.statement() + "\n" + diagnostic.evidence();
            all.add(new Findable<>(Kind.DIAGNOSTIC, diagnostic.name(), text, new Place.OfDiagnostic(diagnostic.id())));
        }
        for (var gap : bridge.gaps()) {
            var text = Messages.text("find.have-need", gap.have(), gap.need());
            all.add(new Findable<>(Kind.GAP, gap.name(), text, new Place.OfGap(gap.id())));
        }
        for (var outcome : bridge.outcomes()) {
            var text = outcome.statement() + "\n" + outcome.proof();
            all.add(new Findable<>(Kind.OUTCOME, outcome.name(), text, new Place.OfOutcome(outcome.id())));
        }
        for (var habit : bridge.antiPatterns()) {
            var text = String.join("\n", habit.habit(), habit.harm(), habit.signal(), habit.instead());
            all.add(new Findable<>(Kind.ANTI_PATTERN, habit.name(), text, new Place.OfAntiPattern(habit.id())));
        }
        for (var module : bridge.modules()) {
            headings(module, shelf, all);
            questions(module, shelf, all);
        }
        return all;
    }

    private static void headings(Module module, Shelf shelf, List<Findable<Place>> all) {
        var guide = module.title();
        shelf.guide(module.id())
                .ifPresent(it -> it.headings().forEach(heading -> {
                    var place = new Place.InGuide(module.id(), heading.slug());
                    all.add(new Findable<>(Kind.HEADING, heading.text(), guide, place));
                }));
    }

    private static void questions(Module module, Shelf shelf, List<Findable<Place>> all) {
        shelf.selfCheck(module.id())
                .ifPresent(check -> check.questions()
                        .forEach(question -> all.add(new Findable<>(
                                Kind.QUESTION,
                                Messages.text("find.question-on", module.title()),
                                PlainText.of(Markdown.parse(question.ask())),
                                new Place.OfQuestion(module.id(), question.id())))));
    }
}
