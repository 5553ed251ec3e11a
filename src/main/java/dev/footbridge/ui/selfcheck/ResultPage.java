package dev.footbridge.ui.selfcheck;

import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Module;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Rating;
import dev.footbridge.review.Score;
import dev.footbridge.review.SelfCheckResult.ByDiagnostic;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.RatingControl;
import dev.footbridge.ui.kit.StateTag;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Words;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the answers of a run say, diagnostic by diagnostic, beside the learner's own rating, and what to read again.
/// Nothing is rated or marked done by it.
final class ResultPage extends Page {

    private final Study study;
    private final Navigator navigator;
    private final Module module;
    private final Run run;
    private final Button back;

    ResultPage(Study study, Navigator navigator, Module module, Run run, Runnable again) {
        this.study = study;
        this.navigator = navigator;
        this.module = module;
        this.run = run;
        this.back = Controls.button(
                Messages.text("self-check.back", module.title()), () -> navigator.showModule(module.id()));
        var result = run.result();
        getChildren()
                .addAll(
                        Controls.text(Messages.text("self-check.result", module.title()), "card-heading"),
                        Controls.prose(Messages.text(
                                "self-check.counts",
                                result.count(Score.RIGHT),
                                result.count(Score.PARTLY),
                                result.count(Score.WRONG),
                                result.answers().size(),
                                result.asked())));
        result.byDiagnostic().forEach(by -> getChildren().add(part(by)));
        var buttons = new HBox(back, Controls.button(Messages.text("self-check.again"), again));
        buttons.getStyleClass().add("actions");
        getChildren().addAll(Controls.prose(Messages.text("self-check.nothing-marked"), "small", "muted"), buttons);
    }

    @Override
    void enter() {
        back.requestFocus();
    }

    private Node part(ByDiagnostic by) {
        var part = new VBox();
        part.getStyleClass().addAll("card", "result-part");
        var diagnostic = study.bridge().diagnostic(by.diagnostic());
        var name = diagnostic.map(Diagnostic::name).orElse(by.diagnostic().value());
        var counts =
                Messages.text("self-check.right-of", by.right(), by.answers().size());
        var head = new FlowPane(Controls.text(name, "strong"), StateTag.of(by.says()), Controls.text(counts, "muted"));
        head.getStyleClass().add("result-head");
        part.getChildren().add(head);
        diagnostic.ifPresent(it -> part.getChildren().addAll(beside(it, by.says()), new RatingControl(study, it)));
        reread(by).ifPresent(part.getChildren()::add);
        return part;
    }

    private Node beside(Diagnostic diagnostic, Rating says) {
        var words = Controls.prose("");
        Live.show(words, study.standingProperty(), standing -> {
            var own = standing.progress().rating(diagnostic.id());
            words.setText(
                    own == Rating.UNRATED
                            ? Messages.text("self-check.unrated", lower(says))
                            : own == says
                                    ? Messages.text("self-check.agrees", lower(own))
                                    : Messages.text("self-check.differs", lower(own), lower(says)));
        });
        return words;
    }

    private Optional<Node> reread(ByDiagnostic by) {
        var slugs = by.toReread().stream()
                .map(Question::reread)
                .filter(slug -> !slug.isBlank())
                .distinct()
                .toList();
        if (slugs.isEmpty()) {
            return Optional.empty();
        }
        var box = new VBox(Controls.text(Messages.text("self-check.reread"), "section"));
        box.getStyleClass().add("points");
        for (var slug : slugs) {
            var title = run.heading(slug).orElse(module.title());
            var link = Controls.link(title, () -> navigator.openGuide(module.id(), Optional.of(slug)));
            link.setWrapText(true);
            box.getChildren().add(link);
        }
        return Optional.of(box);
    }

    private static String lower(Rating rating) {
        return Words.of(rating).toLowerCase(Locale.ENGLISH);
    }
}
