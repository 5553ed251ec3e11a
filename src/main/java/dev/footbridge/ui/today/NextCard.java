package dev.footbridge.ui.today;

import dev.footbridge.content.Module;
import dev.footbridge.guidance.Recommendation;
import dev.footbridge.guidance.Standing;
import dev.footbridge.guidance.Wording;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.ModuleActions;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.StateShape;
import dev.footbridge.ui.kit.StateTag;
import dev.footbridge.ui.kit.Study;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The recommendation: the module, why it, what would change that, how long, and its one action.
final class NextCard extends VBox {

    private final Study study;
    private final Navigator navigator;
    private final Wording wording;
    private Optional<Recommendation> shown = Optional.empty();

    NextCard(Study study, Navigator navigator) {
        this.study = study;
        this.navigator = navigator;
        this.wording = new Wording(study.clock());
        getStyleClass().addAll("card", "next-card");
        Live.show(this, study.standingProperty(), this::show);
    }

    void focusAction() {
        lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show(Standing standing) {
        var next = standing.next();
        if (shown.filter(next::equals).isPresent()) {
            return;
        }
        var focused = isFocusWithin();
        shown = Optional.of(next);
        getChildren()
                .setAll(
                        heading(next),
                        Controls.prose(next.module().summary(), "muted"),
                        new ModuleActions(study, navigator, next.module()),
                        points(
                                Messages.text("today.why"),
                                next.reasons().stream().map(wording::of).toList()),
                        points(
                                Messages.text("today.would-change"),
                                next.wouldChange().stream().map(wording::of).toList()),
                        online(next.module()));
        if (focused) {
            focusAction();
        }
    }

    private static Node heading(Recommendation next) {
        var module = next.module();
        var title = Controls.text(module.title(), "next-title");
        title.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var time = Controls.text(Text.time(module.time().from(), module.time().to()), "muted");
        time.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(title, space, time);
        line.getStyleClass().add("next-heading");
        return new VBox(new StateTag(StateShape.NEXT, kind(next)), line);
    }

    private static String kind(Recommendation next) {
        return switch (next.kind()) {
            case FIRST -> Messages.text("today.kind.first");
            case CONTINUE -> Messages.text("today.kind.continue");
            case STEP -> Messages.text("today.kind.step");
            case CONFIRM -> Messages.text("today.kind.confirm");
            case CONDITION -> Messages.text("today.kind.condition");
            case GAP -> Messages.text("today.kind.gap");
            case OUTCOME ->
                Messages.text(
                        "today.kind.outcome",
                        next.outcome().map(outcome -> outcome.name()).orElse(""));
        };
    }

    private static Node points(String title, List<String> points) {
        var box = new VBox(Controls.text(title, "section"));
        box.getStyleClass().add("points");
        for (var point : points) {
            var text = Controls.prose(point);
            HBox.setHgrow(text, Priority.ALWAYS);
            var line = new HBox(Controls.text("·", "bullet"), text);
            line.getStyleClass().add("point");
            box.getChildren().add(line);
        }
        return box;
    }

    private Node online(Module module) {
        var box = new VBox(Controls.text(Messages.text("module.online"), "section"));
        box.getStyleClass().add("points");
        for (var link : module.links()) {
            box.getChildren().add(Controls.onlineLink(link, navigator));
            link.note().ifPresent(note -> box.getChildren().add(Controls.prose(note, "small", "muted")));
        }
        return box;
    }
}
