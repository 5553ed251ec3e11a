package dev.footbridge.ui.guide;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Link;
import dev.footbridge.content.document.Target;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Navigator;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Follows links: to a place in a guide at once, to something of the bridge by a card that says what it is, and out of
/// the program only after the whole address was shown.
final class Follower {

    private final Bridge bridge;
    private final Navigator navigator;
    private final GuideCard card;
    private final Consumer<Target> within;

    /// @param within goes to a place in this guide or another
    Follower(Bridge bridge, Navigator navigator, GuideCard card, Consumer<Target> within) {
        this.bridge = bridge;
        this.navigator = navigator;
        this.card = card;
        this.within = within;
    }

    void follow(Target target) {
        switch (target) {
            case Target.Here _, Target.InModule _, Target.Footnote _, Target.FootnoteReference _ ->
                within.accept(target);
            case Target.Online(var address) -> ask(address);
            case Target.OfDiagnostic(var id) ->
                bridge.diagnostic(id)
                        .ifPresent(it -> tell(
                                Messages.text("guide.diagnostic", it.name()),
                                List.of(
                                        Controls.prose(it.statement()),
                                        Controls.prose(Messages.text("guide.evidence", it.evidence()), "muted")),
                                Optional.of(Controls.button(
                                        Messages.text("guide.show-diagnostic"), () -> navigator.showDiagnostic(id)))));
            case Target.OfGap(var id) ->
                bridge.gap(id)
                        .ifPresent(it -> tell(
                                Messages.text("guide.gap", it.name()),
                                List.of(
                                        Controls.prose(Messages.text("guide.gap.have", it.have())),
                                        Controls.prose(Messages.text("guide.gap.need", it.need()))),
                                Optional.of(Controls.button(
                                        Messages.text("guide.show-gap"), () -> navigator.showGap(id)))));
            case Target.OfOutcome(var id) ->
                bridge.outcome(id)
                        .ifPresent(it -> tell(
                                Messages.text("guide.outcome", it.name()),
                                List.of(
                                        Controls.prose(it.statement()),
                                        Controls.prose(Messages.text("guide.proof", it.proof()), "muted")),
                                Optional.empty()));
            case Target.OfAntiPattern(var id) ->
                bridge.antiPatterns().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .ifPresent(it -> tell(
                                Messages.text("guide.anti-pattern", it.name()),
                                List.of(
                                        Controls.prose(it.habit()),
                                        Controls.prose(Messages.text("guide.signal", it.signal()), "muted"),
                                        Controls.prose(Messages.text("guide.instead", it.instead()), "muted")),
                                Optional.empty()));
        }
    }

    private void tell(String title, List<Label> lines, Optional<Button> there) {
        var close = Controls.quietButton(Messages.text("guide.card.close"), card::close);
        card.show(title, lines, there.map(button -> List.of(button, close)).orElse(List.of(close)));
    }

    private void ask(URI address) {
        var shown = Controls.prose(address.toString(), "address");
        var open = Controls.button(Messages.text("guide.online.open"), () -> {
            card.close();
            navigator.openOnline(new Link(address.toString(), address, Optional.empty()));
        });
        var cancel = Controls.quietButton(Messages.text("action.cancel"), card::close);
        var question = "mailto".equalsIgnoreCase(address.getScheme())
                ? Messages.text("guide.online.mail")
                : Messages.text("guide.online");
        card.show(question, List.of(shown), List.of(open, cancel));
    }
}
