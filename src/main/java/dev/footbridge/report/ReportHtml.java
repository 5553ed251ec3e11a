package dev.footbridge.report;

import dev.footbridge.message.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A report as one self-contained HTML file: no script, no fetching, light and dark, and fit to be printed. It is XML,
/// too, so that the PDF is made from the very same text.
public final class ReportHtml {

    private static final String STYLE = style();
    private static final int LONGEST_FOOT = 90;
    private static final String FOOT =
            "font-family: Roboto, \"DejaVu Sans\", sans-serif; font-size: 8pt; color: #59636e;";

    private ReportHtml() {}

    public static String of(Report report) {
        var html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\"/>\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.append("<meta name=\"color-scheme\" content=\"light dark\"/>\n");
        html.append("<meta name=\"generator\" content=\"Footbridge\"/>\n");
        html.append("<meta name=\"description\" content=\"")
                .append(Html.escaped(report.subject()))
                .append("\"/>\n");
        html.append("<title>").append(Html.escaped(documentTitle(report))).append("</title>\n");
        html.append("<style>\n").append(paper(report)).append(STYLE).append("</style>\n</head>\n<body>\n");
        html.append("<header>\n<h1>").append(Html.escaped(report.title())).append("</h1>\n");
        html.append("<p class=\"byline\">")
                .append(Html.escaped(report.byline()))
                .append("</p>\n</header>\n<main>\n");
        for (var section : report.sections()) {
            section(section, html);
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    /// What the file is called where its name is not shown: the title, with the learner's name where there is one.
    public static String documentTitle(Report report) {
        return report.learner().isBlank()
                ? report.title()
                : Messages.text("report.byline", report.title(), report.learner());
    }

    private static void section(Section section, StringBuilder html) {
        var id = section.part().word();
        html.append("<section id=\"").append(id).append("\">\n<h2>");
        html.append(Html.escaped(section.title())).append("</h2>\n");
        section.blocks().forEach(block -> HtmlBlocks.write(block, html));
        html.append("</section>\n");
    }

    /// What depends on the report: the paper, and what stands at the foot of each page.
    private static String paper(Report report) {
        return """
                @page {
                  size: %s;
                  margin: 18mm 18mm 20mm 18mm;
                  @bottom-left { content: "%s"; %s }
                  @bottom-right { content: %s; %s }
                }
                """.formatted(report.paper().word(), inQuotes(shortened(report.byline())), FOOT, pageOf(), FOOT);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_FOOT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_FOOT - 1)) + "…";
    }

    private static String pageOf() {
        return '"'
                + inQuotes(Messages.text("report.page", "\u0001", "\u0002"))
                        .replace("\u0001", "\" counter(page) \"")
                        .replace("\u0002", "\" counter(pages) \"")
                + '"';
    }

    /// As it stands in quotation marks in a style sheet in HTML: whatever may end the quotation, the sheet or a line is
    /// written as a number.
    private static String inQuotes(String text) {
        var css = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (letter == 1 || letter == 2 || Character.isLetterOrDigit(letter) || " .,:·-".indexOf(letter) >= 0) {
                css.appendCodePoint(letter);
            } else if (letter >= ' ') {
                css.append('\\').append(String.format("%06x", letter));
            }
        });
        return css.toString();
    }

    private static String style() {
        try (var css = ReportHtml.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
