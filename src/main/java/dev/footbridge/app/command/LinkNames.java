package dev.footbridge.app.command;

import dev.footbridge.content.AntiPattern;
import dev.footbridge.content.Bridge;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Gap;
import dev.footbridge.content.Module;
import dev.footbridge.content.Outcome;
import dev.footbridge.content.Shelf;
import dev.footbridge.content.document.Target;
import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.markdown.Heading;
import dev.footbridge.message.Messages;
import java.util.Optional;
import java.util.function.Function;

/// What the targets of links are called, for a text in which nobody can click.
final class LinkNames implements Function<Target, String> {

    private final Bridge bridge;
    private final Shelf shelf;
    private final ModuleId module;

    /// @param module whose guide the text is, or belongs to
    LinkNames(Bridge bridge, Shelf shelf, ModuleId module) {
        this.bridge = bridge;
        this.shelf = shelf;
        this.module = module;
    }

    /// Whether there is what a link names.
    boolean isKnown(Target target) {
        return target instanceof Target.Online || !apply(target).isEmpty();
    }

    @Override
    public String apply(Target target) {
        return switch (target) {
            case Target.Online(var address) -> address.toString();
            case Target.Here(var slug) -> heading(module, slug);
            case Target.InModule(var id, var slug) -> {
                var title = bridge.module(id).map(Module::title).orElse("");
                var heading = slug.map(it -> heading(id, it)).orElse("");
                yield heading.isEmpty() ? title : Messages.text("study.place", title, heading);
            }
            case Target.OfDiagnostic(var id) ->
                bridge.diagnostic(id).map(Diagnostic::name).orElse("");
            case Target.OfGap(var id) -> bridge.gap(id).map(Gap::name).orElse("");
            case Target.OfOutcome(var id) ->
                bridge.outcome(id).map(Outcome::name).orElse("");
            case Target.OfAntiPattern(var id) ->
                bridge.antiPatterns().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .map(AntiPattern::name)
                        .orElse("");
            case Target.Footnote _, Target.FootnoteReference _ -> "";
        };
    }

    /// What a heading says; empty where there is no such heading.
    String heading(ModuleId guide, String slug) {
        Optional<Guide> read = shelf.guide(guide);
        return read.flatMap(it -> it.heading(slug)).map(Heading::text).orElse("");
    }
}
