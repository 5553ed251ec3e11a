package dev.footbridge.ui.today;

import dev.footbridge.guidance.StudiedDays;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Review;
import dev.footbridge.progress.StudySession;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.ReviewTime;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What to study next as one large card, beside it where the learner stands, and below on which days
/// they studied.
public final class TodayScreen extends ScreenPane {

    /// In widths of type.
    private static final double SIDE_BY_SIDE = 50;

    private final Study study;
    private final NextCard next;
    private final ReviewCard review;
    private final CommitmentCard commitments;
    private final WeekCard week;
    private final YearMap year = new YearMap();
    private final HBox cards;
    private final VBox stack;
    private final VBox beside;
    private final VBox page;
    private final Label type = new Label();
    private Optional<Studied> studied = Optional.empty();

    /// What the year is drawn from; of ten years it is not drawn anew without need.
    private record Studied(Log<StudySession> sessions, Log<Review> reviews, LocalDate today, ZoneId zone) {}

    public TodayScreen(Study study, Library library, Preferences preferences, Navigator navigator) {
        super(Screen.TODAY);
        this.study = study;
        next = new NextCard(study, navigator);
        review = new ReviewCard(study, library, new ReviewTime(preferences), navigator);
        commitments = new CommitmentCard(study, navigator);
        week = new WeekCard(study, navigator);
        HBox.setHgrow(next, Priority.ALWAYS);
        beside = new VBox(
                new BeginCard(study, navigator),
                commitments,
                review,
                week,
                new SummaryColumn(study, navigator),
                new LastNotedCard(study, navigator));
        beside.getStyleClass().add("beside-next");
        cards = new HBox(next, beside);
        cards.getStyleClass().add("today");
        stack = new VBox();
        stack.getStyleClass().add("today");
        type.setVisible(false);
        type.setManaged(false);
        page = new VBox(cards, year, type);
        page.getStyleClass().add("today-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        Live.show(this, study.standingProperty(), _ -> showYear());
        widthProperty().subscribe(_ -> arrange());
        type.fontProperty().subscribe(_ -> arrange());
    }

    /// Side by side where the width has room for both in this size of text, else one below the other.
    private void arrange() {
        var side =
                getWidth() == 0 || getWidth() >= SIDE_BY_SIDE * type.getFont().getSize();
        var into = side ? cards : stack;
        if (!page.getChildren().contains(into)) {
            (side ? stack : cards).getChildren().clear();
            into.getChildren().setAll(next, beside);
            page.getChildren().set(0, into);
        }
    }

    private void showYear() {
        var clock = study.clock();
        var progress = study.progress();
        var now = new Studied(progress.sessions(), progress.reviews(), LocalDate.now(clock), clock.getZone());
        if (studied.filter(now::equals).isEmpty()) {
            studied = Optional.of(now);
            year.show(StudiedDays.of(progress, now.today(), now.zone()));
        }
    }

    @Override
    public void shown() {
        showYear();
        review.show(study.standing());
        commitments.show();
        week.show();
        next.focusAction();
    }
}
