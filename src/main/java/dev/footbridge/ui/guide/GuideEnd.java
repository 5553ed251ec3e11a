package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Target;
import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Navigator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands behind the last word of a guide: the way to its self-check, and what it rests on. It marks nothing done.
final class GuideEnd extends VBox {

    private final Navigator navigator;
    private final Consumer<Target> follow;

    GuideEnd(Navigator navigator, Consumer<Target> follow) {
        this.navigator = navigator;
        this.follow = follow;
        getStyleClass().add("guide-end");
    }

    void show(ModuleId module, Guide guide) {
        var prove = Controls.button(Messages.text("guide.prove"), () -> navigator.proveIt(module));
        var asked = new HBox(prove, Controls.prose(Messages.text("guide.end.prove"), "muted"));
        asked.getStyleClass().add("guide-end-ask");
        getChildren().setAll(Controls.text(Messages.text("guide.end"), "card-heading"), asked);
        getChildren().add(Controls.text(Messages.text("guide.sources"), "section"));
        for (var source : guide.sources()) {
            var target = new Target.Online(source.url());
            var link = Controls.link(source.title() + " ↗", () -> follow.accept(target));
            link.setWrapText(true);
            link.setAccessibleText(Targets.name(source.title(), target));
            getChildren().add(link);
        }
        var against = guide.checked().against().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        var date = Text.day(guide.checked().date());
        getChildren()
                .add(Controls.prose(
                        against.isEmpty()
                                ? Messages.text("guide.checked", date)
                                : Messages.text("guide.checked-against", date, against),
                        "small",
                        "muted"));
    }
}
