package dev.footbridge.ui.today;

import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Study;
import javafx.scene.layout.VBox;

/// Asks a learner who has rated nothing yet for the first rating; gone with it.
final class BeginCard extends VBox {

    BeginCard(Study study, Navigator navigator) {
        getStyleClass().addAll("card", "summary-card", "begin-card");
        var diagnostics = study.bridge().diagnostics();
        getChildren()
                .addAll(
                        Controls.text(Messages.text("today.begin"), "card-title"),
                        Controls.prose(Messages.text("today.begin-how", diagnostics.size())),
                        Controls.button(
                                Messages.text("today.begin-rate"),
                                () -> navigator.showDiagnostic(
                                        diagnostics.getFirst().id())));
        Live.show(this, study.standingProperty(), this::show);
    }

    private void show(Standing standing) {
        setVisible(standing.rated() == 0);
        setManaged(isVisible());
    }
}
