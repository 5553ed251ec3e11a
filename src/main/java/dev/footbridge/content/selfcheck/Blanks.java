package dev.footbridge.content.selfcheck;

import dev.footbridge.content.formula.NumberText;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The places such as `{tokens}` in a text, that numbers are filled into.
public final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");

    private static final Pattern BACKQUOTES = Pattern.compile("`+");

    private Blanks() {}

    /// What stands between braces in `text`, in its order.
    public static Set<String> in(String text) {
        var names = new LinkedHashSet<String>();
        var blank = BLANK.matcher(text);
        while (blank.find()) {
            names.add(blank.group(1));
        }
        return names;
    }

    /// Fills in the numbers: as people write them, in code as programs do. A place without a number stays.
    static String fill(String text, Map<String, Double> values) {
        var filled = new StringBuilder();
        var blank = BLANK.matcher(text);
        while (blank.find()) {
            var value = values.get(blank.group(1));
            var number = value == null
                    ? blank.group()
                    : isInCode(text, blank.start()) ? NumberText.plain(value) : NumberText.of(value);
            blank.appendReplacement(filled, Matcher.quoteReplacement(number));
        }
        return blank.appendTail(filled).toString();
    }

    private static boolean isInCode(String text, int place) {
        return BACKQUOTES.matcher(text.substring(0, place)).results().count() % 2 == 1;
    }
}
