package dev.footbridge.review;

import dev.footbridge.progress.Grade;

/// The memory model FSRS-6, from its published definition: Ye et al.,
/// [The Algorithm](https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm). After Su, Ye et al.,
/// *Optimizing Spaced Repetition Schedule by Capturing the Dynamics of Memory*, IEEE TKDE 2023.
///
/// In the formulas D is the difficulty, S the stability in days, R the probability of recall, t the days since the
/// last answer, and G the grade: 1 again, 2 hard, 3 good, 4 easy.
public final class Fsrs {

    private static final double LEAST_STABILITY = 0.001;
    private static final double LEAST_DIFFICULTY = 1;
    private static final double MOST_DIFFICULTY = 10;

    /// Stability is defined by it: after S days it is the probability of recall.
    private static final double RECALL_AT_STABILITY = 0.9;

    private final double[] w;
    private final double decay;
    private final double factor;
    private final double easy;

    public Fsrs(Weights weights) {
        this.w = weights.toArray();
        this.decay = -w[20];
        this.factor = Math.pow(RECALL_AT_STABILITY, 1 / decay) - 1;
        this.easy = firstDifficulty(Grade.EASY.number());
    }

    /// The probability of recall, R(t, S) = (1 + F · t / S)^−w₂₀, where F makes R(S, S) = 0.9.
    ///
    /// @param days since the last answer, not negative, parts of days count
    /// @return above 0, at most 1
    public double recall(double days, double stability) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /// After how many days the probability of recall has fallen to `retention`: I(r, S) = S / F · (r^(−1/w₂₀) − 1).
    public double days(double retention, double stability) {
        return stability / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /// After the first answer ever: S₀ = w of the grade, D₀ = w₄ − e^(w₅ · (G − 1)) + 1.
    public Memory first(Grade grade) {
        return memory(w[grade.number() - 1], firstDifficulty(grade.number()));
    }

    /// After one more answer.
    ///
    /// @param days full days since the last answer; an answer on the same day follows a formula of its own
    public Memory next(Memory before, Grade grade, long days) {
        var stability = days < 1 ? sameDay(before.stability(), grade) : later(before, grade, days);
        return memory(stability, difficulty(before.difficulty(), grade.number()));
    }

    /// S′ = S · e^(w₁₇ · (G − 3 + w₁₈)) · S^−w₁₉, and no less than S unless it was forgotten. The definition has
    /// this floor for good and easy only; the model that the weights were learnt with, and py-fsrs since 6.3.2,
    /// have it for hard, too (srs-benchmark issue 343).
    private double sameDay(double stability, Grade grade) {
        var growth = Math.exp(w[17] * (grade.number() - 3 + w[18])) * Math.pow(stability, -w[19]);
        return stability * (grade == Grade.AGAIN ? growth : Math.max(growth, 1));
    }

    private double later(Memory before, Grade grade, long days) {
        var recall = recall((double) days, before.stability());
        return grade == Grade.AGAIN ? forgotten(before, recall) : recalled(before, recall, grade);
    }

    /// S′ = S · (1 + e^w₈ · (11 − D) · S^−w₉ · (e^(w₁₀ · (1 − R)) − 1) · w₁₅ if hard · w₁₆ if easy).
    private double recalled(Memory before, double recall, Grade grade) {
        var byGrade = grade == Grade.HARD ? w[15] : grade == Grade.EASY ? w[16] : 1;
        return before.stability()
                * (1
                        + Math.exp(w[8])
                                * (11 - before.difficulty())
                                * Math.pow(before.stability(), -w[9])
                                * (Math.exp(w[10] * (1 - recall)) - 1)
                                * byGrade);
    }

    /// S′ = w₁₁ · D^−w₁₂ · ((S + 1)^w₁₃ − 1) · e^(w₁₄ · (1 − R)), and no more than forgetting on the same day would
    /// leave, S / e^(w₁₇ · w₁₈).
    private double forgotten(Memory before, double recall) {
        var left = w[11]
                * Math.pow(before.difficulty(), -w[12])
                * (Math.pow(before.stability() + 1, w[13]) - 1)
                * Math.exp(w[14] * (1 - recall));
        return Math.min(left, before.stability() / Math.exp(w[17] * w[18]));
    }

    /// A step of −w₆ · (G − 3), the smaller the nearer D is to 10, then drawn towards the D₀ of easy:
    /// D′ = w₇ · D₀(4) + (1 − w₇) · (D − w₆ · (G − 3) · (10 − D) / 9).
    private double difficulty(double before, int grade) {
        var stepped = before - w[6] * (grade - 3) * (MOST_DIFFICULTY - before) / 9;
        return w[7] * easy + (1 - w[7]) * stepped;
    }

    private double firstDifficulty(int grade) {
        return w[4] - Math.exp(w[5] * (grade - 1)) + 1;
    }

    private static Memory memory(double stability, double difficulty) {
        return new Memory(
                Math.max(stability, LEAST_STABILITY), Math.clamp(difficulty, LEAST_DIFFICULTY, MOST_DIFFICULTY));
    }
}
