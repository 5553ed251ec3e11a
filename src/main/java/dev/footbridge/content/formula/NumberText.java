package dev.footbridge.content.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as people read them: `1,234.5`, `0.3`, `33.333`, `2.5 × 10⁻⁷`; the same in every locale.
///
/// What has at most seven digits is written as it is; anything else is rounded to five, but no digit before the point
/// is lost. What differs from that only as floating-point arithmetic does is taken for it.
public final class NumberText {

    private static final MathContext TRUE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final int EXACT_DIGITS = 7;
    private static final int ROUNDED_DIGITS = 5;
    private static final double LARGEST_PLAIN = 1e15;
    private static final double SMALLEST_PLAIN = 1e-5;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NumberText() {}

    /// For a sentence: with a comma between thousands.
    public static String of(double number) {
        return text(number, true);
    }

    /// For code: digits that a program reads.
    public static String plain(double number) {
        return text(number, false);
    }

    private static String text(double number, boolean forPeople) {
        if (!Double.isFinite(number)) {
            return String.valueOf(number);
        }
        if (number == 0) {
            return "0";
        }
        var rounded = rounded(Math.abs(number));
        var sign = number < 0 ? forPeople ? "−" : "-" : "";
        var size = rounded.doubleValue();
        if (forPeople && (size >= LARGEST_PLAIN || size < SMALLEST_PLAIN)) {
            return sign + scientific(rounded);
        }
        var digits = rounded.toPlainString();
        return sign + (forPeople ? grouped(digits) : digits);
    }

    private static BigDecimal rounded(double number) {
        var exact = stripped(new BigDecimal(number).round(TRUE_DIGITS));
        var whole = exact.precision() - exact.scale();
        if (exact.scale() <= 0 || exact.precision() <= EXACT_DIGITS) {
            return exact.scale() <= 0 ? stripped(wholeOr(number, exact)) : exact;
        }
        return stripped(exact.round(new MathContext(Math.max(ROUNDED_DIGITS, whole), RoundingMode.HALF_UP)));
    }

    /// A whole number with all its digits, where a `double` has them all.
    private static BigDecimal wholeOr(double number, BigDecimal exact) {
        return number == Math.rint(number) && number < LARGEST_PLAIN ? new BigDecimal(number) : exact;
    }

    private static BigDecimal stripped(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    private static String grouped(String digits) {
        var point = digits.indexOf('.');
        var whole = new StringBuilder(point < 0 ? digits : digits.substring(0, point));
        for (var i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, ',');
        }
        return point < 0 ? whole.toString() : whole + digits.substring(point);
    }

    private static String scientific(BigDecimal number) {
        var exponent = number.precision() - number.scale() - 1;
        var digits =
                stripped(number.movePointLeft(exponent).round(new MathContext(ROUNDED_DIGITS, RoundingMode.HALF_UP)));
        var power = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (var digit : String.valueOf(Math.abs(exponent)).toCharArray()) {
            power.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return digits.toPlainString() + " × 10" + power;
    }
}
