package dev.footbridge.bench;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.guidance.Standing;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.report.Baseline;
import dev.footbridge.report.Choices;
import dev.footbridge.report.Paper;
import dev.footbridge.report.Preset;
import dev.footbridge.report.ReportMaker;
import dev.footbridge.report.pdf.PdfPages;
import dev.footbridge.report.pdf.ReportPdf;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/// Measures the report's PDF: the first one in a program, the next ones, and its first page drawn for the preview; for a
/// learner half way and for one of ten years, whose 1,000 shareable reflections are all in it. Prints figures; judges
/// nothing.
public final class ReportBench {

    private static final int RUNS = 15;

    private ReportBench() {}

    public static void main(String[] arguments) {
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        var clock = Clock.fixed(Instant.parse("2036-01-05T08:00:00Z"), ZoneOffset.UTC);
        measure("half way", bridge, halfWay(bridge), clock, RUNS);
        measure("ten years", bridge, TenYears.on(new Replica("here")), clock, 3);
    }

    private static Progress halfWay(Bridge bridge) {
        var progress = Progress.NONE;
        var now = Instant.parse("2035-10-05T08:00:00Z");
        for (var diagnostic : bridge.diagnostics().subList(0, 8)) {
            progress = made(new Change.Rate(diagnostic.id(), Rating.PARTLY), progress, now);
            progress = made(new Change.NoteEvidence(diagnostic.id(), "A load test of last week."), progress, now);
        }
        for (var step : bridge.path().subList(0, 4)) {
            progress = made(new Change.Start(step.module()), progress, now);
            progress = made(new Change.Finish(step.module()), progress, now);
        }
        return progress;
    }

    private static Progress made(Change change, Progress progress, Instant now) {
        return change.on(progress, now, progress.latest().next(now, new Replica("bench")));
    }

    private static void measure(String who, Bridge bridge, Progress progress, Clock clock, int runs) {
        var choices = Choices.of(Preset.EVERYTHING, Paper.A4);
        var maker = new ReportPdf();
        var times = new double[runs];
        var first = 0.0;
        var drawn = new double[runs];
        var pages = 0;
        for (var run = -1; run < runs; run++) {
            var begin = System.nanoTime();
            var report = ReportMaker.make(Standing.of(bridge, progress), choices, new Baseline.None(), clock);
            var pdf = maker.of(report);
            var made = System.nanoTime();
            try (var preview = new PdfPages(pdf)) {
                pages = preview.count();
                preview.draw(0, 96);
            }
            if (run < 0) {
                first = (made - begin) / 1e6;
            } else {
                times[run] = (made - begin) / 1e6;
                drawn[run] = (System.nanoTime() - made) / 1e6;
            }
        }
        print("The report of a learner of %s, %d pages, in milliseconds", who, pages);
        print("  the first PDF            %.0f", first);
        print("  the next ones            %s", Figures.of(times));
        print("  opened, a page drawn     %s", Figures.of(drawn));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
