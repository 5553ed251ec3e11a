package dev.footbridge.content.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A function that formulas may call, by its name in lower case.
public enum Function {
    MIN,
    MAX,
    CEIL,
    FLOOR,
    ROUND,
    SQRT,
    LN,
    LOG2,
    EXP,
    ABS;

    /// How near to a whole number a value is taken for it, as a share of the value: 0.1 × 3 × 10 is to be 3.
    private static final double NEARLY = 1e-9;

    /// @param numbers as many as it [takes][#takes]
    double of(double... numbers) {
        var number = numbers[0];
        return switch (this) {
            case MIN -> Arrays.stream(numbers).min().orElse(Double.NaN);
            case MAX -> Arrays.stream(numbers).max().orElse(Double.NaN);
            case CEIL -> isNearlyWhole(number) ? Math.rint(number) : Math.ceil(number);
            case FLOOR -> isNearlyWhole(number) ? Math.rint(number) : Math.floor(number);
            case ROUND -> Math.copySign(Math.floor(Math.abs(number) * (1 + NEARLY) + 0.5), number);
            case SQRT -> Math.sqrt(number);
            case LN -> Math.log(number);
            case LOG2 -> Math.log(number) / Math.log(2);
            case EXP -> Math.exp(number);
            case ABS -> Math.abs(number);
        };
    }

    static boolean isNearlyWhole(double number) {
        return Math.abs(number - Math.rint(number)) <= NEARLY * Math.max(1, Math.abs(number));
    }

    /// Whether it takes so many numbers.
    boolean takes(int numbers) {
        var takesSeveral = this == MIN || this == MAX;
        return takesSeveral ? numbers >= 2 : numbers == 1;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Function> of(String word) {
        return Arrays.stream(values())
                .filter(function -> function.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Function::word).toList();
    }
}
