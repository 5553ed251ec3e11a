package dev.footbridge.ui.today;

import dev.footbridge.content.AntiPattern;
import dev.footbridge.journal.Commitment;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.FollowUp;
import dev.footbridge.progress.Journal;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Study;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Commitments that come back today, each with its one question: did it hold? There only when there are any.
final class CommitmentCard extends VBox {

    private static final int MOST = 3;

    private final Study study;
    private final Navigator navigator;
    private Optional<List<Commitment>> shown = Optional.empty();

    CommitmentCard(Study study, Navigator navigator) {
        this.study = study;
        this.navigator = navigator;
        getStyleClass().addAll("card", "summary-card", "commitment-card");
        Live.show(this, study.standingProperty(), _ -> show());
    }

    /// Looks again, as a day may have passed.
    void show() {
        var due = Commitment.due(study.progress(), today(), study.clock().getZone());
        if (shown.filter(due::equals).isPresent()) {
            return;
        }
        var focused = isFocusWithin();
        shown = Optional.of(due);
        setVisible(!due.isEmpty());
        setManaged(!due.isEmpty());
        getChildren().setAll(Controls.text(Messages.text("today.commitments"), "card-title"));
        due.stream().limit(MOST).map(this::question).forEach(getChildren()::add);
        if (due.size() > MOST) {
            getChildren()
                    .add(Controls.prose(Messages.text("today.commitments-more", due.size() - MOST), "small", "muted"));
        }
        if (focused) {
            lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private Node question(Commitment commitment) {
        var said = commitment.said();
        var habit = study.bridge()
                .antiPattern(said.antiPattern())
                .map(AntiPattern::name)
                .orElse(said.antiPattern().value());
        var source = Controls.link(
                Messages.text("today.commitment-of", habit, Text.day(said.on())),
                () -> navigator.showReflection(commitment.reflection()));
        source.getStyleClass().add("small");
        source.setWrapText(true);
        var answers = new FlowPane();
        answers.getStyleClass().add("actions");
        for (var held : FollowUp.Held.values()) {
            answers.getChildren().add(answer(commitment, held));
        }
        var question = new VBox(
                Controls.prose(said.instead().strip()),
                source,
                Controls.prose(Messages.text("today.did-it-hold", commitment.days()), "strong"),
                answers);
        question.getStyleClass().add("commitment");
        return question;
    }

    private Button answer(Commitment commitment, FollowUp.Held held) {
        var words = switch (held) {
            case YES -> Messages.text("rating.yes");
            case PARTLY -> Messages.text("rating.partly");
            case NO -> Messages.text("today.held-no");
        };
        var button = Controls.button(words, () -> {
            var answer = new FollowUp(commitment.reflection(), commitment.days(), held, today());
            study.apply(new Change.Add<>(Journal.FOLLOW_UPS, answer));
        });
        button.setAccessibleText(Messages.text(
                "today.held-name", words, commitment.said().instead().strip()));
        return button;
    }

    private LocalDate today() {
        return LocalDate.now(study.clock());
    }
}
