package dev.footbridge.ui.progress;

import dev.footbridge.guidance.Coverage;
import dev.footbridge.guidance.RatedWeeks;
import dev.footbridge.guidance.RatedWeeks.State;
import dev.footbridge.message.Messages;
import dev.footbridge.plan.Spent;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.TimeSpent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The learner's progress in pictures: readiness over time, how far the gaps are covered, and the time each module
/// took. Each picture is also said in words.
public final class ProgressScreen extends ScreenPane {

    private final Study study;
    private final Past past;
    private final VBox rated = new VBox();
    private final Label source = Controls.prose("", "small", "muted");
    private final VBox coverage = new VBox();
    private final TimeSpent time = new TimeSpent();
    private final ScrollPane scroll;
    private Optional<RatedWeeks> weeks = Optional.empty();
    private Optional<List<Coverage>> areas = Optional.empty();

    public ProgressScreen(Study study, BackupShelf shelf) {
        super(Screen.PROGRESS);
        this.study = study;
        this.past = new Past(shelf, this::showRated);
        var page = new VBox(
                card(Messages.text("progress.rated"), rated, source),
                card(Messages.text("progress.coverage"), coverage),
                card(Messages.text("plan.time"), time));
        page.getStyleClass().add("progress-page");
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Messages.text("progress.pictures"));
        setCenter(scroll);
        Live.show(this, study.standingProperty(), _ -> show());
    }

    @Override
    public void shown() {
        past.refresh();
        show();
        scroll.requestFocus();
    }

    private void show() {
        showRated();
        var now = Coverage.of(study.bridge(), study.progress());
        if (areas.filter(now::equals).isEmpty()) {
            areas = Optional.of(now);
            coverage.getChildren().setAll(new CoverageChart(now));
        }
        var sessions = study.progress().sessions().values();
        time.show(study.bridge(), Spent.of(sessions, LocalDate.now(study.clock())));
    }

    private void showRated() {
        var clock = study.clock();
        var now = new State(clock.instant(), study.progress().ratings());
        var derived = RatedWeeks.of(study.bridge(), now, past.states(), clock.getZone());
        source.setText(source());
        if (weeks.filter(derived::equals).isEmpty()) {
            weeks = Optional.of(derived);
            rated.getChildren()
                    .setAll(
                            derived.all().isEmpty()
                                    ? Controls.prose(Messages.text("progress.rated.none"), "muted")
                                    : new RatedChart(
                                            derived,
                                            study.bridge().diagnostics().size()));
        }
    }

    /// What the picture is drawn from.
    private String source() {
        if (past.isReading()) {
            return Messages.text("progress.source.reading");
        }
        var from = past.trouble()
                .map(why -> Messages.text("progress.source.out-of-reach", why))
                .orElseGet(() -> Messages.text("progress.source", past.states().size()));
        return past.damaged() == 0 ? from : from + " " + Messages.text("progress.source.damaged", past.damaged());
    }

    private static Node card(String title, Node... content) {
        var card = new VBox(Controls.text(title, "card-heading"));
        card.getChildren().addAll(content);
        card.getStyleClass().addAll("card", "plan-card");
        return card;
    }
}
