package dev.footbridge.content.formula;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.message.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads formulas: numbers, names, `+ - * / ^`, brackets and [functions][Function].
///
/// `^` binds tightest and to the right, then the minus before a number, `* /`, `+ -`; so `-2^2` is −4. Recursive
/// descent, of which the depth is bounded.
public final class FormulaParser {

    /// How deep brackets, powers and minus signs may nest.
    static final int DEEPEST = 50;

    /// How many characters a formula may have: its tree is no deeper than that.
    static final int LONGEST = 1000;

    private static final Pattern NUMBER = Pattern.compile("(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final String source;
    private int at;
    private int depth;

    private FormulaParser(String source) {
        this.source = source;
    }

    /// Reads the whole of `source`. Takes any text.
    public static FormulaRead parse(String source) {
        var parser = new FormulaParser(source);
        try {
            parser.notTooLong();
            var formula = parser.sum();
            parser.end();
            return new FormulaRead.Parsed(formula);
        } catch (NoFormula e) {
            return e.refused;
        }
    }

    /// Whether `word` can name a number in formulas.
    public static boolean isName(String word) {
        return WORD.matcher(word).matches() && Function.of(word).isEmpty();
    }

    private Formula sum() {
        var sum = product();
        while (true) {
            if (take('+')) {
                sum = new Formula.Operation(Operator.PLUS, sum, product());
            } else if (take('-')) {
                sum = new Formula.Operation(Operator.MINUS, sum, product());
            } else {
                return sum;
            }
        }
    }

    private Formula product() {
        var product = signed();
        while (true) {
            if (take('*')) {
                product = new Formula.Operation(Operator.TIMES, product, signed());
            } else if (take('/')) {
                product = new Formula.Operation(Operator.OVER, product, signed());
            } else {
                return product;
            }
        }
    }

    private Formula signed() {
        deeper();
        var signed = take('-') ? new Formula.Negative(signed()) : power();
        depth--;
        return signed;
    }

    private Formula power() {
        var base = operand();
        return take('^') ? new Formula.Operation(Operator.TO_THE, base, signed()) : base;
    }

    private Formula operand() {
        skipSpace();
        if (take('(')) {
            var inner = sum();
            close();
            return inner;
        }
        var number = NUMBER.matcher(source).region(at, source.length());
        if (number.lookingAt()) {
            at = number.end();
            return new Formula.Constant(Double.parseDouble(number.group()));
        }
        var word = WORD.matcher(source).region(at, source.length());
        if (!word.lookingAt()) {
            throw refused(at, text("formula.operand", found()), text("formula.operand.mend"));
        }
        var start = at;
        at = word.end();
        return take('(') ? call(word.group(), start) : new Formula.Name(word.group());
    }

    private Formula call(String name, int start) {
        var function = Function.of(name).orElseThrow(() -> unknown(name, start));
        List<Formula> arguments = new ArrayList<>(List.of(sum()));
        while (take(',')) {
            arguments.add(sum());
        }
        close();
        if (!function.takes(arguments.size())) {
            throw refused(
                    start,
                    text("formula.arguments", name, arguments.size()),
                    function.takes(1) ? text("formula.arguments.one") : text("formula.arguments.two"));
        }
        return new Formula.Call(function, arguments);
    }

    private void close() {
        if (!take(')')) {
            throw refused(at, text("formula.close", found()), text("formula.close.mend"));
        }
    }

    private void notTooLong() {
        if (source.length() > LONGEST) {
            throw refused(LONGEST, text("formula.long", LONGEST), text("formula.deep.mend"));
        }
    }

    private void end() {
        skipSpace();
        if (at < source.length()) {
            throw refused(at, text("formula.rest", found()), text("formula.rest.mend"));
        }
    }

    private boolean take(char wanted) {
        skipSpace();
        if (at < source.length() && source.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw refused(at, text("formula.deep", DEEPEST), text("formula.deep.mend"));
        }
    }

    private String found() {
        return at < source.length()
                ? text("formula.found", Character.toString(source.codePointAt(at)))
                : text("formula.found-end");
    }

    private static NoFormula unknown(String name, int start) {
        var mend = Suggestion.nearest(name, Function.words())
                .map(near -> text("pack.unknown.near", near))
                .orElseGet(() -> text("formula.function.mend", String.join(", ", Function.words())));
        return refused(start, text("formula.function", name), mend);
    }

    private static NoFormula refused(int at, String what, String mend) {
        return new NoFormula(new FormulaRead.Refused(at, what, mend));
    }

    /// The way out of the descent; never leaves this class.
    private static final class NoFormula extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient FormulaRead.Refused refused;

        NoFormula(FormulaRead.Refused refused) {
            super(refused.what(), null, false, false);
            this.refused = refused;
        }
    }
}
