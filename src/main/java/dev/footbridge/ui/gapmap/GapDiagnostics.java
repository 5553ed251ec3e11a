package dev.footbridge.ui.gapmap;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import javafx.scene.layout.VBox;

/// The diagnostics that show a gap closing, each to be rated in place.
final class GapDiagnostics extends VBox {

    GapDiagnostics(Study study, Navigator navigator, GapItem item) {
        getStyleClass().add("gap-pane-section");
        var heading = Controls.text("", "section");
        Live.show(heading, item.rowProperty(), row -> heading.setText(row.spokenHeld()));
        getChildren().add(heading);
        for (var diagnostic : item.row().diagnostics()) {
            getChildren().add(new GapDiagnostic(study, diagnostic));
        }
        getChildren()
                .add(Controls.link(Messages.text("gapmap.note-evidence"), () -> navigator.show(Screen.DIAGNOSTIC)));
    }
}
