package dev.footbridge.review;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.progress.Rating;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What the answers of a self-check say, diagnostic by diagnostic. It says and changes nothing: the learner's own
/// rating stays theirs.
///
/// @param asked how many questions the self-check has
/// @param answers in the order in which they were given
public record SelfCheckResult(int asked, List<Answer> answers) {

    private static final double YES = 0.85;
    private static final double PARTLY = 0.45;

    public record Answer(Question question, Score score) {}

    /// What the answers on one diagnostic say.
    ///
    /// @param answers at least one
    public record ByDiagnostic(DiagnosticId diagnostic, List<Answer> answers) {

        /// *Yes* from 85 percent of the points on, *partly* from 45.
        public Rating says() {
            var mean = answers.stream()
                    .mapToDouble(answer -> answer.score().points())
                    .average()
                    .orElse(0);
            return mean >= YES ? Rating.YES : mean >= PARTLY ? Rating.PARTLY : Rating.NOT_YET;
        }

        public int right() {
            return count(answers, Score.RIGHT);
        }

        /// The questions that went wrong or only partly right, and so what to read again.
        public List<Question> toReread() {
            return answers.stream()
                    .filter(answer -> answer.score() != Score.RIGHT)
                    .map(Answer::question)
                    .toList();
        }
    }

    public SelfCheckResult {
        answers = List.copyOf(answers);
    }

    /// In the order in which the diagnostics were first asked about.
    public List<ByDiagnostic> byDiagnostic() {
        var by = new LinkedHashMap<DiagnosticId, List<Answer>>();
        for (var answer : answers) {
            by.computeIfAbsent(answer.question().diagnostic(), _ -> new ArrayList<>())
                    .add(answer);
        }
        return by.entrySet().stream()
                .map(entry -> new ByDiagnostic(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    public int count(Score score) {
        return count(answers, score);
    }

    private static int count(List<Answer> answers, Score score) {
        return Math.toIntExact(
                answers.stream().filter(answer -> answer.score() == score).count());
    }
}
