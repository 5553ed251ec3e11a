package dev.footbridge.ui.gapmap;

import dev.footbridge.content.Module;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.ModuleActions;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.StateShape;
import dev.footbridge.ui.kit.StateTag;
import dev.footbridge.ui.kit.Study;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The module in which a gap is studied: its time, its state, what can be done with it, and its place on the path.
final class GapModule extends VBox {

    GapModule(Study study, Navigator navigator, Module module) {
        getStyleClass().add("gap-pane-section");
        var time = Controls.text(Text.time(module.time().from(), module.time().to()), "muted");
        var state = new HBox();
        state.getStyleClass().add("gap-tags");
        Live.show(state, study.standingProperty(), standing -> show(state, module, standing));
        getChildren()
                .addAll(
                        Controls.text(Messages.text("gapmap.column.module"), "section"),
                        title(module),
                        time,
                        state,
                        new ModuleActions(study, navigator, module),
                        place(study, navigator, module));
    }

    private static Node title(Module module) {
        var title = Controls.text(module.title());
        title.setWrapText(true);
        return title;
    }

    private static void show(HBox state, Module module, Standing standing) {
        state.getChildren().setAll(StateTag.of(standing.module(module.id())));
        if (standing.isNext(module.id())) {
            state.getChildren().addFirst(new StateTag(StateShape.NEXT, Messages.text("gapmap.next")));
        }
    }

    private static Node place(Study study, Navigator navigator, Module module) {
        return study.bridge().step(module.id()).isPresent()
                ? Controls.link(Messages.text("gapmap.show-on-path"), () -> navigator.showModule(module.id()))
                : Controls.prose(Messages.text("gapmap.on-no-step"), "muted");
    }
}
