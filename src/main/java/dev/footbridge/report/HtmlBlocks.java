package dev.footbridge.report;

import dev.footbridge.message.Messages;
import java.util.Locale;

/// The pieces of a report as HTML.
final class HtmlBlocks {

    private static final int WIDEST_BAR = 100;

    private HtmlBlocks() {}

    static void write(Block block, StringBuilder html) {
        switch (block) {
            case Block.Prose(var text) -> element("p", "", text, html);
            case Block.Source(var text) -> element("p", "source", text, html);
            case Block.Points points -> points(points, html);
            case Block.Figures(var figures) -> {
                html.append("<dl class=\"figures\">\n");
                figures.forEach(it -> {
                    element("dt", "", it.label(), html);
                    element("dd", "", it.text(), html);
                });
                html.append("</dl>\n");
            }
            case Block.Table table -> table(table, html);
            case Block.Timeline(var stops) -> {
                html.append("<ol class=\"timeline\">\n");
                stops.forEach(stop -> stop(stop, html));
                html.append("</ol>\n");
            }
            case Block.Chart chart -> chart(chart, html);
            case Block.Checks(var checks) -> {
                html.append("<ul class=\"checks\">\n");
                checks.forEach(it -> html.append("<li>")
                        .append(shape(it.met() ? Shape.FULL : Shape.EMPTY))
                        .append(Html.escaped(it.text()))
                        .append("</li>\n"));
                html.append("</ul>\n");
            }
            case Block.Entry entry -> entry(entry, html);
        }
    }

    private static void points(Block.Points points, StringBuilder html) {
        element("h3", "", points.title(), html);
        html.append("<ul>\n");
        points.points().forEach(it -> element("li", "", it, html));
        html.append("</ul>\n");
    }

    private static void table(Block.Table table, StringBuilder html) {
        html.append("<table>\n<thead>\n<tr>");
        for (var i = 0; i < table.columns().size(); i++) {
            heading(table.columns().get(i), table.widths().get(i), html);
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (var row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>")
                    .append(cell.shape().map(HtmlBlocks::shape).orElse(""))
                    .append(Html.escaped(cell.text()))
                    .append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private static void heading(String text, int width, StringBuilder html) {
        html.append("<th scope=\"col\" style=\"width: ").append(width).append("%\">");
        html.append(Html.escaped(text)).append("</th>");
    }

    private static void stop(Block.Stop stop, StringBuilder html) {
        html.append(stop.isNext() ? "<li class=\"stop next\">" : "<li class=\"stop\">");
        html.append(shape(stop.shape()));
        html.append("<p class=\"name\">").append(Html.escaped(stop.number() + ". " + stop.name()));
        html.append(" <span class=\"when\">").append(Html.escaped(stop.when())).append("</span>");
        if (stop.isNext()) {
            html.append(" <strong class=\"tag\">")
                    .append(Html.escaped(Messages.text("report.path.next")))
                    .append("</strong>");
        }
        html.append("</p>");
        stop.more().forEach(it -> element("p", "more", it, html));
        html.append("</li>\n");
    }

    private static void chart(Block.Chart chart, StringBuilder html) {
        html.append("<table class=\"chart\">\n<thead>\n<tr>");
        heading(chart.label(), 20, html);
        heading(chart.quantity(), 80, html);
        html.append("</tr>\n</thead>\n<tbody>\n");
        var most = Math.max(1, chart.most());
        for (var bar : chart.bars()) {
            var width = String.format(Locale.ROOT, "%.1f", (double) bar.amount() * WIDEST_BAR / most);
            html.append("<tr><td>").append(Html.escaped(bar.label())).append("</td><td>");
            html.append("<div class=\"track\"><div class=\"bar\" style=\"width: ")
                    .append(width)
                    .append("%\"></div></div>");
            html.append("<span class=\"amount\">")
                    .append(Html.escaped(bar.text()))
                    .append("</span></td></tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private static void entry(Block.Entry entry, StringBuilder html) {
        html.append("<div class=\"entry\">\n<h3>")
                .append(Html.escaped(entry.title()))
                .append("</h3>\n");
        if (!entry.about().isBlank()) {
            element("p", "about", entry.about(), html);
        }
        for (var text : entry.texts()) {
            if (!text.text().isBlank()) {
                element("p", "label", text.label(), html);
                html.append("<blockquote>").append(Html.paragraphs(text.text())).append("</blockquote>\n");
            }
        }
        html.append("</div>\n");
    }

    private static void element(String name, String style, String text, StringBuilder html) {
        html.append('<').append(name);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>').append(Html.escaped(text)).append("</").append(name).append(">\n");
    }

    /// Said by the word beside it, so that it is drawn for the eye alone.
    private static String shape(Shape shape) {
        return "<span class=\"shape " + shape.style() + "\" aria-hidden=\"true\"><span></span></span>";
    }
}
