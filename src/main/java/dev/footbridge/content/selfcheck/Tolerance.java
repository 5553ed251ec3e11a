package dev.footbridge.content.selfcheck;

/// How far a computed answer may be off and still be right.
public sealed interface Tolerance {

    /// For what floating-point arithmetic loses.
    double SLACK = 1e-9;

    /// The most that `answer` may be missed by.
    double around(double answer);

    /// @param share of the answer: 0.02 is two per cent
    record Relative(double share) implements Tolerance {
        @Override
        public double around(double answer) {
            return Math.abs(answer) * (share + SLACK);
        }
    }

    /// @param by in the answer's unit
    record Absolute(double by) implements Tolerance {
        @Override
        public double around(double answer) {
            return by + Math.abs(answer) * SLACK;
        }
    }
}
