package dev.footbridge.report.pdf;

import dev.footbridge.report.Report;

/// The outline that a reader of PDF shows beside the pages. It is no part of HTML, so only the PDF's text has it.
final class Bookmarks {

    private static final String END = "</head>";

    private Bookmarks() {}

    static String addTo(String html, Report report) {
        var bookmarks = new StringBuilder("<bookmarks>");
        for (var section : report.sections()) {
            bookmarks
                    .append("<bookmark name=\"")
                    .append(section.title())
                    .append("\" href=\"#")
                    .append(section.part().word())
                    .append("\"/>");
        }
        bookmarks.append("</bookmarks>");
        var at = html.indexOf(END);
        return html.substring(0, at) + bookmarks + html.substring(at);
    }
}
