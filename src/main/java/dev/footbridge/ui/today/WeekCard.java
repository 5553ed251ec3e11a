package dev.footbridge.ui.today;

import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.plan.Spent;
import dev.footbridge.plan.Timetable;
import dev.footbridge.plan.Week;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import java.time.Duration;
import java.time.LocalDate;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// This week's hours against the plan.
final class WeekCard extends VBox {

    private final Study study;
    private final Navigator navigator;

    WeekCard(Study study, Navigator navigator) {
        this.study = study;
        this.navigator = navigator;
        getStyleClass().addAll("card", "summary-card");
        Live.show(this, study.standingProperty(), _ -> show());
    }

    /// Counts anew, as a day may have passed.
    void show() {
        var today = LocalDate.now(study.clock());
        var progress = study.progress();
        var week = Week.of(Spent.of(progress.sessions().values(), today), Timetable.of(progress.plan()), today);
        var title = Controls.link(Messages.text("today.week"), () -> navigator.show(Screen.PLAN));
        title.getStyleClass().add("card-title");
        getChildren().setAll(title);
        if (week.planned().isPositive()) {
            var bar = new ProgressBar(Math.min(
                    1, (double) week.studied().toSeconds() / week.planned().toSeconds()));
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(words(week));
            getChildren().add(bar);
        }
        getChildren().add(Controls.prose(words(week)));
    }

    private static String words(Week week) {
        var studied = length(week.studied());
        return week.planned().isPositive()
                ? Messages.text("today.week-of", studied, length(week.planned()), week.daysLeft())
                : Messages.text("today.week-free", studied);
    }

    private static String length(Duration length) {
        return Text.length(Duration.ofMinutes(length.toMinutes()));
    }
}
