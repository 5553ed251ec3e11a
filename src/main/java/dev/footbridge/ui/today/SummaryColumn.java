package dev.footbridge.ui.today;

import dev.footbridge.guidance.GapStatus;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Rating;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.StateShape;
import dev.footbridge.ui.kit.StateTag;
import dev.footbridge.ui.kit.Study;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where the learner stands, in three small cards: diagnostic, gaps, path.
final class SummaryColumn extends VBox {

    private final Navigator navigator;

    SummaryColumn(Study study, Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().add("summary");
        setMinWidth(USE_PREF_SIZE);
        Live.show(this, study.standingProperty(), this::show);
    }

    private void show(Standing standing) {
        getChildren().setAll(diagnostic(standing), gaps(standing), path(standing));
    }

    private Node diagnostic(Standing standing) {
        var all = standing.bridge().diagnostics().size();
        var words = Messages.text("diagnostic.bar", standing.rated(), all, standing.rated(Rating.YES));
        var bar = new ProgressBar((double) standing.rated() / all);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words);
        return card(Screen.DIAGNOSTIC, bar, Controls.prose(words));
    }

    private Node gaps(Standing standing) {
        var card = card(Screen.GAP_MAP);
        for (var status : GapStatus.values()) {
            var tag = StateTag.of(status);
            tag.setText(Messages.text(
                    "today.gaps", standing.gaps(status), tag.getText().toLowerCase(Locale.ENGLISH)));
            card.getChildren().add(tag);
        }
        return card;
    }

    private Node path(Standing standing) {
        var line = new HBox();
        line.getStyleClass().add("mini-path");
        for (var step : standing.bridge().path()) {
            if (!line.getChildren().isEmpty()) {
                var rail = new Region();
                rail.getStyleClass().add("mini-rail");
                HBox.setHgrow(rail, Priority.ALWAYS);
                line.getChildren().add(rail);
            }
            var shape =
                    standing.isNext(step.module()) ? StateShape.NEXT : StateShape.of(standing.module(step.module()));
            line.getChildren().add(shape.draw());
        }
        var settled = standing.steps(ModuleStanding.SKIPPED) + standing.steps(ModuleStanding.LEFT_OUT);
        var words = Messages.text(
                "today.path",
                standing.steps(ModuleStanding.DONE),
                standing.bridge().path().size() - settled);
        return card(Screen.PATH, line, Controls.prose(words));
    }

    private VBox card(Screen screen, Node... content) {
        var title = Controls.link(screen.title(), () -> navigator.show(screen));
        title.getStyleClass().add("card-title");
        var card = new VBox(title);
        card.getChildren().addAll(content);
        card.getStyleClass().addAll("card", "summary-card");
        return card;
    }
}
