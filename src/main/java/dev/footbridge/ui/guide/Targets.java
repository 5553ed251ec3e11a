package dev.footbridge.ui.guide;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.document.Target;
import dev.footbridge.message.Messages;

/// Where links lead, on this bridge and in words.
final class Targets {

    private Targets() {}

    /// Whether the bridge has what a link out of a guide names.
    static boolean isKnown(Target target, Bridge bridge) {
        return switch (target) {
            case Target.InModule(var module, var _) -> bridge.module(module).isPresent();
            case Target.OfDiagnostic(var id) -> bridge.diagnostic(id).isPresent();
            case Target.OfOutcome(var id) -> bridge.outcome(id).isPresent();
            case Target.OfGap(var id) -> bridge.gap(id).isPresent();
            case Target.OfAntiPattern(var id) ->
                bridge.antiPatterns().stream().anyMatch(it -> it.id().equals(id));
            case Target.Online _, Target.Here _, Target.Footnote _, Target.FootnoteReference _ -> true;
        };
    }

    /// What a link says to a screen reader.
    static String name(String text, Target target) {
        return switch (target) {
            case Target.Online(var address) -> Messages.text("guide.link.online", text, address.toString());
            case Target.Footnote(var number) -> Messages.text("guide.link.footnote", number);
            case Target.FootnoteReference(var number) -> Messages.text("guide.link.back", number);
            case Target.Here _, Target.InModule _ -> Messages.text("guide.link.place", text);
            case Target.OfDiagnostic _ -> Messages.text("guide.link.diagnostic", text);
            case Target.OfOutcome _ -> Messages.text("guide.link.outcome", text);
            case Target.OfAntiPattern _ -> Messages.text("guide.link.anti-pattern", text);
            case Target.OfGap _ -> Messages.text("guide.link.gap", text);
        };
    }
}
