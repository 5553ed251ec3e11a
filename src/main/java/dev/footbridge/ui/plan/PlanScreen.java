package dev.footbridge.ui.plan;

import dev.footbridge.export.PlanCalendar;
import dev.footbridge.message.Messages;
import dev.footbridge.plan.Outlook;
import dev.footbridge.plan.OutlookWords;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.TimeSpent;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The plan: when the learner will arrive and whether the plan holds, the plan itself, and the time that was studied.
public final class PlanScreen extends ScreenPane {

    private final Study study;
    private final VBox forecast = new VBox();
    private final PlanForm form;
    private final TimeSpent time;

    /// @param calendars is handed the plan as a calendar, to be written where the learner says
    public PlanScreen(Study study, Preferences preferences, Consumer<String> calendars) {
        super(Screen.PLAN, Controls.button(Messages.text("plan.export"), () -> calendars.accept(calendar(study))));
        this.study = study;
        form = new PlanForm(study, preferences);
        time = new TimeSpent();
        forecast.getStyleClass().add("points");
        var page = new VBox(
                section(Messages.text("plan.forecast"), forecast),
                section(Messages.text("plan.mine"), form),
                section(Messages.text("plan.sessions"), new Sessions(study, preferences)),
                section(Messages.text("plan.time"), time));
        page.getStyleClass().add("plan-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        Live.show(this, study.standingProperty(), _ -> show());
    }

    @Override
    public void shown() {
        show();
        form.focusFirst();
    }

    private void show() {
        var outlook = Outlook.of(study.bridge(), study.progress(), study.clock());
        var words = new OutlookWords(outlook, study.bridge());
        forecast.getChildren().clear();
        words.forecast().forEach(line -> forecast.getChildren().add(Controls.prose(line)));
        forecast.getChildren().add(Controls.prose(words.verdict(), "strong"));
        words.remedies().forEach(line -> forecast.getChildren().add(point(line)));
        time.show(study.bridge(), outlook.spent());
    }

    private static HBox point(String words) {
        var line = new HBox(Controls.text("·", "bullet"), Controls.prose(words));
        line.getStyleClass().add("point");
        return line;
    }

    private static String calendar(Study study) {
        var clock = study.clock();
        var outlook = Outlook.of(study.bridge(), study.progress(), clock);
        return PlanCalendar.of(study.bridge(), study.progress(), outlook, clock.instant(), clock.getZone());
    }

    private static Node section(String title, Node content) {
        var card = new VBox(Controls.text(title, "card-heading"), content);
        card.getStyleClass().addAll("card", "plan-card");
        return card;
    }
}
