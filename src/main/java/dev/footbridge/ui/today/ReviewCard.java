package dev.footbridge.ui.today;

import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.review.Queue;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.ReviewTime;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import javafx.scene.layout.VBox;

/// How many questions are to be reviewed today and about how long that takes. There from the first question that was
/// met.
final class ReviewCard extends VBox {

    private final Study study;
    private final Library library;
    private final ReviewTime time;
    private final Navigator navigator;

    ReviewCard(Study study, Library library, ReviewTime time, Navigator navigator) {
        this.study = study;
        this.library = library;
        this.time = time;
        this.navigator = navigator;
        getStyleClass().addAll("card", "summary-card", "review-card");
        put(false);
    }

    /// Counts anew, as time has passed or something was answered. FX thread only.
    void show(Standing standing) {
        var schedule = standing.schedule();
        if (schedule.met().isEmpty()) {
            put(false);
            return;
        }
        library.read(
                shelf -> Queue.of(schedule, id -> shelf.question(id).isPresent(), study.clock(), time.get()),
                this::show);
    }

    private void show(Queue queue) {
        var title = Controls.link(Messages.text("screen.review"), () -> navigator.show(Screen.REVIEW));
        title.getStyleClass().add("card-title");
        var today = queue.today().size();
        var minutes = Math.max(1, queue.time().plusSeconds(30).toMinutes());
        var words = today == 0 ? Messages.text("today.review-none") : Messages.text("today.review", today, minutes);
        getChildren().setAll(title, Controls.prose(words));
        if (!queue.waiting().isEmpty()) {
            var waiting = Messages.text("today.review-waiting", queue.waiting().size());
            getChildren().add(Controls.prose(waiting, "small", "muted"));
        }
        if (today > 0) {
            getChildren()
                    .add(Controls.button(Messages.text("today.review-begin"), () -> navigator.show(Screen.REVIEW)));
        }
        put(true);
    }

    private void put(boolean there) {
        setVisible(there);
        setManaged(there);
    }
}
