package dev.footbridge.ui.diagnostic;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.StateTag;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the learner said about statements that the bridge does not have any more: read-only.
final class Retirement extends VBox {

    Retirement() {
        getStyleClass().add("retired");
    }

    void show(List<Checklist.Retired> marks) {
        getChildren()
                .setAll(
                        Controls.text(Messages.text("diagnostic.retired"), "section"),
                        Controls.prose(Messages.text("diagnostic.retired-why"), "small", "muted"));
        marks.stream().map(Retirement::mark).forEach(getChildren()::add);
    }

    private static Node mark(Checklist.Retired mark) {
        var name = Controls.text(mark.id().value(), "retired-name");
        var said = new VBox(StateTag.of(mark.rating()));
        said.getStyleClass().add("said");
        if (!mark.evidence().isBlank()) {
            said.getChildren().add(Controls.prose(mark.evidence().strip(), "small", "muted"));
        }
        var line = new HBox(name, said);
        line.getStyleClass().add("retired-mark");
        return line;
    }
}
