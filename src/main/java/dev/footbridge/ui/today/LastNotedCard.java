package dev.footbridge.ui.today;

import dev.footbridge.guidance.LastNoted;
import dev.footbridge.guidance.Named;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Study;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// What the learner wrote last, and the way back to it.
final class LastNotedCard extends VBox {

    private static final int LONGEST = 160;

    private final Named named;
    private final Navigator navigator;

    LastNotedCard(Study study, Navigator navigator) {
        this.named = new Named(study.bridge());
        this.navigator = navigator;
        getStyleClass().addAll("card", "summary-card", "last-noted");
        Live.show(this, study.standingProperty(), standing -> show(LastNoted.of(standing.progress())));
    }

    private void show(Optional<LastNoted> last) {
        setVisible(last.isPresent());
        setManaged(last.isPresent());
        last.ifPresent(noted -> {
            var text = noted.text().strip().replace('\n', ' ');
            var begin = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
            var link = switch (noted.on()) {
                case LastNoted.Note(var id) -> Controls.link(named.of(id), () -> navigator.showNote(id));
                case LastNoted.Evidence(var id) -> Controls.link(named.of(id), () -> navigator.showDiagnostic(id));
            };
            link.setWrapText(true);
            getChildren()
                    .setAll(
                            Controls.text(Messages.text("today.last-noted"), "card-title"),
                            Controls.prose(begin),
                            link);
        });
    }
}
