package dev.footbridge.report;

import dev.footbridge.message.Messages;
import java.util.ArrayList;
import java.util.List;

/// A report as plain text for a terminal or a mail, no line longer than 80 letters but for longer words.
public final class ReportText {

    private static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();

    private ReportText() {}

    public static String of(Report report) {
        var plain = new ReportText();
        plain.heading(report.title(), "=");
        plain.wrapped("", "", report.byline());
        for (var section : report.sections()) {
            plain.text.append('\n');
            plain.heading(section.title(), "-");
            section.blocks().forEach(plain::block);
        }
        return plain.text.toString().stripTrailing() + "\n";
    }

    private void block(Block block) {
        switch (block) {
            case Block.Prose(var prose) -> paragraph(prose);
            case Block.Source(var source) -> paragraph("(" + source + ")");
            case Block.Points(var title, var points) -> {
                wrapped("", "", title + ":");
                points.forEach(it -> wrapped("  - ", "    ", it));
                text.append('\n');
            }
            case Block.Figures(var figures) -> {
                figures.forEach(it -> wrapped("  ", "    ", it.label() + ": " + it.text()));
                text.append('\n');
            }
            case Block.Table table -> table.rows().forEach(row -> row(table.columns(), row));
            case Block.Timeline(var stops) -> stops.forEach(this::stop);
            case Block.Chart chart -> {
                chart.bars().forEach(bar -> bar(bar, chart.most()));
                text.append('\n');
            }
            case Block.Checks(var checks) -> {
                checks.forEach(it -> wrapped(it.met() ? "  [x] " : "  [ ] ", "      ", it.text()));
                text.append('\n');
            }
            case Block.Entry entry -> entry(entry);
        }
    }

    /// A row below its first cell: texts that wrap make no columns.
    private void row(List<String> columns, List<Cell> row) {
        for (var i = 0; i < row.size(); i++) {
            var cell = row.get(i);
            var shape = cell.shape().map(it -> it.letter() + " ").orElse("");
            if (!cell.text().isBlank()) {
                wrapped(
                        i == 0 ? "* " : "  ",
                        "    ",
                        i == 0 ? cell.text() : columns.get(i) + ": " + shape + cell.text());
            }
        }
        text.append('\n');
    }

    private void stop(Block.Stop stop) {
        var next = stop.isNext() ? " <- " + Messages.text("report.path.next") : "";
        wrapped(
                stop.shape().letter() + " ",
                "    ",
                stop.number() + ". " + stop.name() + " (" + stop.when() + ")" + next);
        stop.more().forEach(it -> wrapped("|   ", "|   ", it));
    }

    private void bar(Block.Bar bar, long most) {
        text.append("  %-14s %10s  %s"
                        .formatted(bar.label(), bar.text(), TextBar.of(bar.amount(), most))
                        .stripTrailing())
                .append('\n');
    }

    private void entry(Block.Entry entry) {
        wrapped("", "", entry.about().isBlank() ? entry.title() : entry.title() + " (" + entry.about() + ")");
        for (var said : entry.texts()) {
            if (!said.text().isBlank()) {
                wrapped("  ", "  ", said.label() + ":");
                Lines.of(said.text()).forEach(line -> wrapped("    ", "    ", line));
            }
        }
        text.append('\n');
    }

    private void heading(String title, String line) {
        text.append(title).append('\n').append(line.repeat(title.length())).append("\n\n");
    }

    private void paragraph(String prose) {
        wrapped("", "", prose);
        text.append('\n');
    }

    private void wrapped(String first, String then, String prose) {
        var lines = new ArrayList<StringBuilder>();
        for (var word : Lines.one(prose).split(" ", -1)) {
            if (lines.isEmpty() || lines.getLast().length() + 1 + word.length() + then.length() > WIDTH) {
                lines.add(new StringBuilder(word));
            } else {
                lines.getLast().append(' ').append(word);
            }
        }
        for (var i = 0; i < lines.size(); i++) {
            text.append((i == 0 ? first : then) + lines.get(i)).append('\n');
        }
    }
}
