package dev.footbridge.ui.selfcheck;

import dev.footbridge.content.Module;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// What a run is, before it begins.
final class BeginPage extends Page {

    BeginPage(Module module, Optional<Run> run, Consumer<Run> begin) {
        getChildren().add(Controls.text(module.title(), "card-heading"));
        run.ifPresentOrElse(
                it -> {
                    var count = it.selfCheck().questions().size();
                    var button = Controls.button(Messages.text("self-check.begin"), () -> begin.accept(it));
                    getChildren()
                            .addAll(
                                    Controls.prose(Messages.text("self-check.about", count)),
                                    Controls.prose(Messages.text("self-check.honest"), "muted"),
                                    button);
                },
                () -> getChildren().add(Controls.prose(Messages.text("self-check.none"))));
    }

    @Override
    void enter() {
        getChildren().stream().filter(Button.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }
}
