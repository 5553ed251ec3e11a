package dev.footbridge.content.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a number as a person types it: `1,200`, `1 200`, `0,5`, `~ 3.2 GiB`, `$4`, `1e3`, `2.5 × 10⁻³`, `40%`.
///
/// What is typed after the number is its unit.
///
/// @param readings what the digits can mean, at least one: `1,200` is 1200, or 1.2 where a comma is the point
/// @param unit as typed, without the space before it; may be empty
public record TypedNumber(List<Double> readings, String unit) {

    private static final int LONGEST = 200;
    private static final Pattern BEFORE = Pattern.compile("^[\\s~≈=$€£<>≤≥]*(about|approx\\.?|ca\\.?)?[\\s~≈=$€£]*");
    private static final Pattern SPACE_BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[ '’_](?=\\d{3}(?!\\d))");
    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?)(\\d[\\d.,]*|[.,]\\d+)([eE][+-]?\\d{1,3})?(\\s*[×x*·]\\s*10(\\^?)([+-]?\\d{1,3}))?");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}([.,])\\d{3}(\\1\\d{3})*");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public TypedNumber {
        readings = List.copyOf(readings);
    }

    /// No readings where `typed` does not begin with a number.
    public static TypedNumber read(String typed) {
        var text = BEFORE.matcher(plain(typed)).replaceFirst("");
        var number = NUMBER.matcher(SPACE_BETWEEN_DIGITS.matcher(text).replaceAll(""));
        if (typed.length() > LONGEST || !number.lookingAt()) {
            return new TypedNumber(List.of(), "");
        }
        var rest = number.toMatchResult();
        var digits = rest.group(2);
        var ending = digits.length() > 1 && (digits.endsWith(".") || digits.endsWith(",")) ? 1 : 0;
        var power = rest.group(3) == null ? "" : rest.group(3);
        var scale = rest.group(6) == null ? 0 : Integer.parseInt(rest.group(6));
        var readings = new ArrayList<Double>();
        for (var meant : meanings(digits.substring(0, digits.length() - ending))) {
            readings.add(Double.parseDouble(rest.group(1) + meant + power) * Math.pow(10, scale));
        }
        return new TypedNumber(
                readings,
                SPACE_BETWEEN_DIGITS
                        .matcher(text)
                        .replaceAll("")
                        .substring(rest.end())
                        .strip());
    }

    /// The digits with a point as programs write them, the likeliest first.
    private static List<String> meanings(String digits) {
        var points = count(digits, '.');
        var commas = count(digits, ',');
        if (points + commas == 0) {
            return List.of(digits);
        }
        if (points > 0 && commas > 0) {
            var last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
            var groups = last == '.' ? ',' : '.';
            var whole = digits.substring(0, digits.lastIndexOf(last));
            return count(digits, last) == 1 && THOUSANDS.matcher(whole).matches()
                    ? List.of(digits.replace(String.valueOf(groups), "").replace(last, '.'))
                    : List.of();
        }
        var without = digits.replace(",", "").replace(".", "");
        var decimal = digits.replace(',', '.');
        if (points + commas > 1) {
            return THOUSANDS.matcher(digits).matches() ? List.of(without) : List.of();
        }
        if (!THOUSANDS.matcher(digits).matches()) {
            return List.of(decimal);
        }
        return commas == 1 ? List.of(without, decimal) : List.of(decimal, without);
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(character -> character == wanted).count();
    }

    /// With plain spaces, minus signs and digits.
    private static String plain(String typed) {
        var plain = new StringBuilder();
        typed.strip().codePoints().forEach(character -> {
            var raised = SUPERSCRIPTS.indexOf(character);
            if (raised >= 0) {
                plain.append(raised);
            } else if (character == '−' || character == '–' || character == '⁻') {
                plain.append('-');
            } else if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
                plain.append(' ');
            } else if (Character.isDigit(character)) {
                plain.append(Character.digit(character, 10));
            } else {
                plain.appendCodePoint(character);
            }
        });
        return plain.toString();
    }
}
