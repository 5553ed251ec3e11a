package dev.footbridge.ui.selfcheck;

import dev.footbridge.content.Module;
import dev.footbridge.guidance.Standing;
import dev.footbridge.guidance.Wording;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Study;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// All modules, to choose one from, each with how much is likely to be recalled of what was met.
final class ModulesPage extends Page {

    private final Navigator navigator;
    private final Wording wording;
    private final VBox modules = new VBox();

    ModulesPage(Study study, Navigator navigator) {
        this.navigator = navigator;
        this.wording = new Wording(study.clock());
        modules.getStyleClass().add("self-check-modules");
        getChildren().addAll(Controls.prose(Messages.text("self-check.choose"), "muted"), modules);
        Live.show(this, study.standingProperty(), this::show);
    }

    @Override
    void enter() {
        modules.lookupAll(".hyperlink").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show(Standing standing) {
        var focused = modules.lookupAll(".hyperlink").stream().anyMatch(Node::isFocused);
        modules.getChildren()
                .setAll(standing.bridge().modules().stream()
                        .map(module -> row(module, standing))
                        .toList());
        if (focused) {
            enter();
        }
    }

    private Node row(Module module, Standing standing) {
        Hyperlink link = Controls.link(module.title(), () -> navigator.proveIt(module.id()));
        var row = new VBox(link);
        standing.met(module.id())
                .ifPresent(met -> row.getChildren().add(Controls.prose(wording.of(met), "small", "muted")));
        return row;
    }
}
