package dev.footbridge.export;

/// HTML as it stands in a field of Anki.
final class Html {

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// On one line, with what Anki takes for its own signs made inert: MathJax begins with a backslash, sounds and old
    /// LaTeX with a bracket, and templates with braces.
    static String oneLine(String html) {
        var line = new StringBuilder();
        var inCode = false;
        for (var part : html.strip().splitWithDelimiters("(?i)</?pre\\b[^>]*>", 0)) {
            if (part.regionMatches(true, 0, "<pre", 0, 4)) {
                inCode = true;
            } else if (part.regionMatches(true, 0, "</pre", 0, 5)) {
                inCode = false;
            }
            line.append(part.replace("\r", "").replaceAll("\n(?=</code>$)", "").replace("\n", inCode ? "<br>" : ""));
        }
        return line.toString()
                .replace("\t", " ")
                .replace("\\", "&#92;")
                .replace("[sound:", "&#91;sound:")
                .replace("[latex]", "&#91;latex]")
                .replace("[$", "&#91;$")
                .replace("{{", "&#123;&#123;");
    }
}
