package dev.footbridge.report;

import dev.footbridge.message.Messages;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// A report as Markdown with GitHub's tables and task lists, which reads well as plain text, too.
public final class ReportMarkdown {

    private final StringBuilder text = new StringBuilder();

    private ReportMarkdown() {}

    public static String of(Report report) {
        var markdown = new ReportMarkdown();
        markdown.paragraph("# " + line(report.title()));
        markdown.paragraph(line(report.byline()));
        for (var section : report.sections()) {
            markdown.paragraph("## " + line(section.title()));
            section.blocks().forEach(markdown::block);
        }
        return markdown.text.toString().stripTrailing() + "\n";
    }

    private void block(Block block) {
        switch (block) {
            case Block.Prose(var prose) -> paragraph(line(prose));
            case Block.Source(var source) -> paragraph("*" + line(source) + "*");
            case Block.Points(var title, var points) -> {
                paragraph("### " + line(title));
                list(points.stream().map(it -> "- " + line(it)).toList());
            }
            case Block.Figures(var figures) ->
                list(figures.stream()
                        .map(it -> "- " + line(it.label()) + ": " + line(it.text()))
                        .toList());
            case Block.Table table -> table(table);
            case Block.Timeline(var stops) -> stops.forEach(this::stop);
            case Block.Chart chart -> chart(chart);
            case Block.Checks(var checks) ->
                list(checks.stream()
                        .map(it -> (it.met() ? "- [x] " : "- [ ] ") + line(it.text()))
                        .toList());
            case Block.Entry entry -> entry(entry);
        }
    }

    /// A task list: done or not; what is neither says so.
    private void stop(Block.Stop stop) {
        var next = stop.isNext() ? " **" + Messages.text("report.path.next") + "**" : "";
        text.append(stop.shape() == Shape.FULL ? "- [x] " : "- [ ] ")
                .append(line(stop.number() + ". " + stop.name()))
                .append(" (")
                .append(line(stop.when()))
                .append(')')
                .append(next)
                .append('\n');
        stop.more().forEach(it -> text.append("  - ").append(line(it)).append('\n'));
        text.append('\n');
    }

    private void table(Block.Table table) {
        row(table.columns().stream().map(ReportMarkdown::line).toList());
        row(Collections.nCopies(table.columns().size(), "---"));
        table.rows()
                .forEach(row -> row(row.stream()
                        .map(cell -> cell.shape().map(it -> it.letter() + " ").orElse("") + line(cell.text()))
                        .toList()));
        text.append('\n');
    }

    private void chart(Block.Chart chart) {
        row(List.of(line(chart.label()), line(chart.quantity()), "\u00A0"));
        row(List.of("---", "---:", "---"));
        chart.bars()
                .forEach(bar ->
                        row(List.of(line(bar.label()), line(bar.text()), TextBar.of(bar.amount(), chart.most()))));
        text.append('\n');
    }

    private void row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private void entry(Block.Entry entry) {
        paragraph("### " + line(entry.title()));
        if (!entry.about().isBlank()) {
            paragraph("*" + line(entry.about()) + "*");
        }
        for (var said : entry.texts()) {
            if (!said.text().isBlank()) {
                paragraph("**" + line(said.label()) + "**");
                quote(said.text());
            }
        }
    }

    /// Its line breaks stay: a backslash at the end of a line is one.
    private void quote(String said) {
        var lines = Lines.of(said);
        for (var i = 0; i < lines.size(); i++) {
            var breaks = i + 1 < lines.size()
                    && !lines.get(i).isEmpty()
                    && !lines.get(i + 1).isEmpty();
            text.append(lines.get(i).isEmpty() ? ">" : "> " + Markdown.escaped(lines.get(i)))
                    .append(breaks ? "\\\n" : "\n");
        }
        text.append('\n');
    }

    private void list(List<String> items) {
        items.forEach(it -> text.append(it).append('\n'));
        text.append('\n');
    }

    private void paragraph(String line) {
        text.append(line).append("\n\n");
    }

    private static String line(String text) {
        return Markdown.escaped(Lines.one(text));
    }
}
