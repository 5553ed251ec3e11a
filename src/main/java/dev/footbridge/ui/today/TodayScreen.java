package dev.footbridge.ui.today;

import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.ReviewTime;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What to study next as one large card, and beside it where the learner stands.
public final class TodayScreen extends ScreenPane {

    private final Study study;
    private final NextCard next;
    private final ReviewCard review;
    private final CommitmentCard commitments;
    private final WeekCard week;

    public TodayScreen(Study study, Library library, Preferences preferences, Navigator navigator) {
        super(Screen.TODAY);
        this.study = study;
        next = new NextCard(study, navigator);
        review = new ReviewCard(study, library, new ReviewTime(preferences), navigator);
        commitments = new CommitmentCard(study, navigator);
        week = new WeekCard(study, navigator);
        HBox.setHgrow(next, Priority.ALWAYS);
        var beside = new VBox(commitments, review, week, new SummaryColumn(study, navigator));
        beside.getStyleClass().add("beside-next");
        var cards = new HBox(next, beside);
        cards.getStyleClass().add("today");
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
    }

    @Override
    public void shown() {
        review.show(study.standing());
        commitments.show();
        week.show();
        next.focusAction();
    }
}
