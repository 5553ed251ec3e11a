package dev.footbridge.ui.selfcheck;

import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.content.selfcheck.SelfCheck;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Review;
import dev.footbridge.review.Score;
import dev.footbridge.review.SelfCheckResult;
import dev.footbridge.ui.kit.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One run through a module's self-check. Each answer is logged as a review, so that its question comes back.
final class Run {

    private final Study study;
    private final SelfCheck selfCheck;
    private final Optional<Guide> guide;
    private final List<SelfCheckResult.Answer> answers = new ArrayList<>();

    Run(Study study, SelfCheck selfCheck, Optional<Guide> guide) {
        this.study = study;
        this.selfCheck = selfCheck;
        this.guide = guide;
    }

    ModuleId module() {
        return selfCheck.module();
    }

    SelfCheck selfCheck() {
        return selfCheck;
    }

    /// The question to answer next; empty when all are answered.
    Optional<Question> next() {
        var questions = selfCheck.questions();
        return answers.size() < questions.size() ? Optional.of(questions.get(answers.size())) : Optional.empty();
    }

    /// The number of the question to answer next, from 1.
    int number() {
        return answers.size() + 1;
    }

    void answered(Score score) {
        var question = next().orElseThrow();
        answers.add(new SelfCheckResult.Answer(question, score));
        var review = new Review(question.id(), study.clock().instant(), score.grade());
        study.apply(new Change.Add<>(Journal.REVIEWS, review));
    }

    SelfCheckResult result() {
        return new SelfCheckResult(selfCheck.questions().size(), answers);
    }

    /// What the guide calls the part under `slug`; empty where it has none of that name.
    Optional<String> heading(String slug) {
        return guide.flatMap(it -> it.heading(slug)).map(heading -> heading.text());
    }
}
