package dev.footbridge.content.formula;

/// What stands between two numbers.
public enum Operator {
    PLUS,
    MINUS,
    TIMES,
    OVER,
    TO_THE;

    double of(double left, double right) {
        return switch (this) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case OVER -> left / right;
            case TO_THE -> Math.pow(left, right);
        };
    }
}
