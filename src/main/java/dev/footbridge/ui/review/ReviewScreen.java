package dev.footbridge.ui.review;

import dev.footbridge.content.Shelf;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.review.Due;
import dev.footbridge.review.Queue;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.ReviewTime;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/// The questions that are due, one after the other, the most endangered first, until the learner stops.
public final class ReviewScreen extends ScreenPane {

    private final Study study;
    private final Library library;
    private final Navigator navigator;
    private final ReviewTime time;
    private final Label left;
    private final ScrollPane scroll = new ScrollPane();
    private Map<QuestionId, Question> questions = Map.of();
    private Optional<Session<QuestionPage>> sitting = Optional.empty();
    private Optional<QuestionPage> asking = Optional.empty();

    public ReviewScreen(Study study, Library library, Preferences preferences, Navigator navigator) {
        this(study, library, new ReviewTime(preferences), navigator, new Label());
    }

    private ReviewScreen(Study study, Library library, ReviewTime time, Navigator navigator, Label left) {
        super(Screen.REVIEW, left);
        this.study = study;
        this.library = library;
        this.time = time;
        this.navigator = navigator;
        this.left = left;
        getStyleClass().add("review");
        left.getStyleClass().add("muted");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        Live.show(this, study.standingProperty(), this::follow);
    }

    /// Begins a sitting, or goes on with the question that was left.
    @Override
    public void shown() {
        if (asking.isPresent()) {
            asking.get().enter();
            return;
        }
        var met = study.standing().schedule().met();
        library.read(shelf -> onShelf(shelf, met), there -> {
            questions = there;
            begin();
        });
    }

    private static Map<QuestionId, Question> onShelf(Shelf shelf, Set<QuestionId> met) {
        var there = new HashMap<QuestionId, Question>();
        for (var id : met) {
            shelf.question(id).ifPresent(question -> there.put(id, question));
        }
        return there;
    }

    private void begin() {
        var session = new Session<QuestionPage>(study, questions.keySet(), time.get());
        sitting = Optional.of(session);
        next(session);
    }

    private void next(Session<QuestionPage> session) {
        session.queue().today().stream().findFirst().ifPresentOrElse(due -> ask(due, session), () -> rest(session));
    }

    private void ask(Due due, Session<QuestionPage> session) {
        var question = questions.get(due.question());
        if (question != null) {
            show(new QuestionPage(study, navigator, question, session, RandomGenerator.getDefault(), this::answered));
        }
    }

    private void answered(Session<QuestionPage> session, boolean stop) {
        asking = Optional.empty();
        if (stop) {
            rest(session);
        } else {
            next(session);
        }
    }

    private void show(QuestionPage page) {
        asking = Optional.of(page);
        scroll.setContent(page);
        scroll.setVvalue(0);
        sitting.map(Session::queue).ifPresent(this::count);
        settle();
        page.enter();
    }

    private void rest(Session<QuestionPage> session) {
        left.setText("");
        var page = new RestPage(study, navigator, session, time, this::begin, () -> {
            session.goOnBeyondToday();
            next(session);
        });
        scroll.setContent(page);
        settle();
        page.enter();
    }

    /// A grade that was taken back, by whatever key, brings its question back.
    private void follow(Standing standing) {
        sitting.flatMap(Session::takenBack).ifPresent(page -> {
            page.again();
            show(page);
        });
    }

    private void count(Queue queue) {
        left.setText(Messages.text(
                "review.left",
                queue.today().size(),
                Math.max(1, queue.time().plusSeconds(30).toMinutes())));
    }

    private void settle() {
        if (getScene() != null) {
            applyCss();
            layout();
        }
    }

    /// The questions that are due now and were not asked yet, for tests of what a sitting holds.
    List<QuestionId> due() {
        return sitting.map(session -> session.queue().today()).orElse(List.of()).stream()
                .map(Due::question)
                .toList();
    }
}
