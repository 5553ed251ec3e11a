package dev.footbridge.app.command;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Review;
import dev.footbridge.review.Score;
import dev.footbridge.review.SelfCheckResult;
import dev.footbridge.ui.kit.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ExitCode;

/// A run through questions of one module. Each answer is saved as a review as soon as it is given; ratings stay the
/// learner's own.
final class Quiz {

    private final Desk desk;
    private final Asking asking;
    private final LinkNames names;
    private final ModuleId module;

    Quiz(Desk desk, Asking asking, LinkNames names, ModuleId module) {
        this.desk = desk;
        this.asking = asking;
        this.names = names;
        this.module = module;
    }

    /// Asks the questions in their order.
    ///
    /// @return the command's exit code: 1 where an answer could not be saved
    int run(List<Question> questions) {
        var code = ExitCode.OK;
        var answers = new ArrayList<SelfCheckResult.Answer>();
        for (var question : questions) {
            var diagnostic = desk.standing().bridge().diagnostic(question.diagnostic());
            desk.out().println();
            desk.out()
                    .println(Messages.text(
                            "quiz.question",
                            answers.size() + 1,
                            questions.size(),
                            diagnostic.map(it -> it.name()).orElse("")));
            var answered = asking.ask(question);
            if (answered.isEmpty()) {
                break;
            }
            answers.add(new SelfCheckResult.Answer(question, answered.get().score()));
            var review = new Review(
                    question.id(), desk.clock().instant(), answered.get().grade());
            code = Math.max(code, desk.make(List.of(new Change.Add<>(Journal.REVIEWS, review))));
        }
        result(new SelfCheckResult(questions.size(), answers));
        return code;
    }

    private static String word(Rating rating) {
        return Words.of(rating).toLowerCase(Locale.ENGLISH);
    }

    private void result(SelfCheckResult result) {
        var out = desk.out();
        out.println();
        out.println(Messages.text(
                "quiz.result",
                result.answers().size(),
                result.asked(),
                result.count(Score.RIGHT),
                result.count(Score.PARTLY),
                result.count(Score.WRONG)));
        var reread = new LinkedHashSet<String>();
        for (var one : result.byDiagnostic()) {
            var own = desk.standing().progress().rating(one.diagnostic());
            var name = desk.standing()
                    .bridge()
                    .diagnostic(one.diagnostic())
                    .orElseThrow()
                    .name();
            var says = word(one.says());
            out.println("  "
                    + (own == Rating.UNRATED
                            ? Messages.text(
                                    "quiz.says",
                                    name,
                                    one.right(),
                                    one.answers().size(),
                                    says)
                            : Messages.text(
                                    "quiz.says-beside",
                                    name,
                                    one.right(),
                                    one.answers().size(),
                                    word(own),
                                    says)));
            one.toReread().forEach(question -> reread.add(names.heading(module, question.reread())));
        }
        if (!reread.isEmpty()) {
            out.println();
            out.println(Messages.text("quiz.reread", module));
            reread.forEach(heading -> out.println("  - " + heading));
        }
        out.flush();
    }
}
