package dev.footbridge.report;

import java.util.regex.Pattern;

/// Plain text as it stands in Markdown: nothing in it is markup, and little is escaped, so that it reads as it was
/// typed.
final class Markdown {

    private static final Pattern ALWAYS = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
    private static final Pattern AT_START = Pattern.compile("^(?:[#+=-]|\\d{1,9}(?=[.)]))");

    private Markdown() {}

    /// @param line without a line break, and without spaces at its ends
    static String escaped(String line) {
        var inside = ALWAYS.matcher(line).replaceAll("\\\\$0");
        return AT_START.matcher(inside).replaceFirst(start -> {
            var sign = start.group();
            return Character.isDigit(sign.charAt(0)) ? sign + "\\\\" : "\\\\" + sign;
        });
    }
}
