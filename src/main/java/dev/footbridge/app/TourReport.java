package dev.footbridge.app;

import dev.footbridge.content.Bridge;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Progress;
import dev.footbridge.report.Baseline;
import dev.footbridge.report.Choices;
import dev.footbridge.report.Paper;
import dev.footbridge.report.Preset;
import dev.footbridge.report.ReportMaker;
import dev.footbridge.report.pdf.PageImage;
import dev.footbridge.report.pdf.PdfPages;
import dev.footbridge.report.pdf.ReportPdf;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/// The report of a learner of the tour, page by page, as it comes from the printer.
final class TourReport {

    private static final double DOTS_PER_INCH = 96;

    private TourReport() {}

    static List<PageImage> pages(Bridge bridge, Progress progress, Clock clock) {
        var choices = Choices.of(Preset.EVERYTHING, Paper.A4).by(Messages.text("tour.name"));
        var report = ReportMaker.make(Standing.of(bridge, progress), choices, new Baseline.None(), clock);
        try (var pages = new PdfPages(new ReportPdf().of(report))) {
            return IntStream.range(0, pages.count())
                    .mapToObj(number -> pages.draw(number, DOTS_PER_INCH))
                    .toList();
        }
    }
}
