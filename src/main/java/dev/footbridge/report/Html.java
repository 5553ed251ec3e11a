package dev.footbridge.report;

/// Text as it stands in HTML that is XML, too.
final class Html {

    private static final String NO_LETTER = "\uFFFD";

    private Html() {}

    /// With nothing in it that a reader of HTML or XML takes for markup, and no letter that XML cannot hold.
    static String escaped(String text) {
        var html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(isAllowed(letter) ? Character.toString(letter) : NO_LETTER);
            }
        });
        return html.toString();
    }

    /// Of what the learner wrote: blank lines begin paragraphs, other line breaks stay.
    static String paragraphs(String text) {
        var html = new StringBuilder();
        for (var paragraph : text.strip().split("\\R\\s*\\R", -1)) {
            html.append("<p dir=\"auto\">")
                    .append(escaped(paragraph.strip()).replaceAll("\\R", "<br/>"))
                    .append("</p>");
        }
        return html.toString();
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= ' ' && !(letter >= 0x7F && letter <= 0x9F) && !isSurrogateOrNone(letter));
    }

    /// Half a surrogate pair, or a code point that stands for no letter in any text.
    private static boolean isSurrogateOrNone(int letter) {
        return (letter >= 0xD800 && letter <= 0xDFFF)
                || (letter & 0xFFFE) == 0xFFFE
                || (letter >= 0xFDD0 && letter <= 0xFDEF);
    }
}
