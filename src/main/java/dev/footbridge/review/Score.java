package dev.footbridge.review;

import dev.footbridge.content.selfcheck.Choose;
import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.content.selfcheck.Judgement;
import dev.footbridge.content.selfcheck.Match;
import dev.footbridge.content.selfcheck.Order;
import dev.footbridge.progress.Grade;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an answer is worth.
public enum Score {
    WRONG(0, Grade.AGAIN),
    PARTLY(0.5, Grade.HARD),
    RIGHT(1, Grade.GOOD);

    private final double points;
    private final Grade grade;

    Score(double points, Grade grade) {
        this.points = points;
        this.grade = grade;
    }

    /// 0, a half or 1.
    double points() {
        return points;
    }

    /// The grade that speaks for itself; the learner may know better.
    public Grade grade() {
        return grade;
    }

    /// Right where just the right options are chosen; partly where at least half of them are and no more wrong ones
    /// than that leaves.
    public static Score of(Choose question, Set<Integer> chosen) {
        var right = question.right();
        var hits = chosen.stream().filter(right::contains).count();
        var net = hits - (chosen.size() - hits);
        return chosen.equals(right) ? RIGHT : partly(net > 0 ? net : 0, right.size());
    }

    /// By the points that an explanation touches.
    public static Score of(Explain question, int touched) {
        return touched == question.points().size()
                ? RIGHT
                : partly(touched, question.points().size());
    }

    /// Empty where no number could be read.
    public static Optional<Score> of(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Right _ -> Optional.of(RIGHT);
            case Judgement.Close _ -> Optional.of(PARTLY);
            case Judgement.Wrong _ -> Optional.of(WRONG);
            case Judgement.Unreadable _ -> Optional.empty();
        };
    }

    /// By the pairs of items that stand the right way round: partly from three in four on, as half of them do by
    /// chance.
    public static Score of(Order question, List<String> ordered) {
        var right = question.items();
        var pairs = 0;
        var kept = 0;
        for (var i = 0; i < right.size(); i++) {
            for (var j = i + 1; j < right.size(); j++) {
                pairs++;
                kept += ordered.indexOf(right.get(i)) < ordered.indexOf(right.get(j)) ? 1 : 0;
            }
        }
        return kept == pairs ? RIGHT : 4 * kept >= 3 * pairs ? PARTLY : WRONG;
    }

    /// @param matched the right side chosen for each left one; those that are missing count as wrong
    public static Score of(Match question, Map<String, String> matched) {
        var hits = question.pairs().stream()
                .filter(pair -> pair.right().equals(matched.get(pair.left())))
                .count();
        return hits == question.pairs().size()
                ? RIGHT
                : partly(hits, question.pairs().size());
    }

    private static Score partly(long hits, int of) {
        return 2 * hits >= of ? PARTLY : WRONG;
    }
}
