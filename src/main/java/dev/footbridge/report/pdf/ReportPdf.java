package dev.footbridge.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.footbridge.report.Report;
import dev.footbridge.report.ReportHtml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A report as PDF: tagged for screen readers (PDF/UA-1), with bookmarks and its fonts in it. Equal reports give equal
/// bytes.
public final class ReportPdf {

    private static final String NOWHERE = "about:blank";

    private final Spelling spelling = new Spelling();

    public byte[] of(Report report) {
        XRLog.setLoggingEnabled(false);
        var bytes = new ByteArrayOutputStream();
        var html = Bookmarks.addTo(spelling.of(ReportHtml.of(report)), report);
        var builder = new PdfRendererBuilder()
                .withHtmlContent(html, NOWHERE)
                .useUriResolver((_, _) -> "")
                .usePdfUaAccessibility(true)
                .withProducer("Footbridge");
        PdfFonts.addTo(builder);
        try (var renderer = builder.buildPdfRenderer()) {
            write(renderer, report, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(PdfBoxRenderer renderer, Report report, ByteArrayOutputStream bytes) throws IOException {
        renderer.layout();
        try (var pdf = renderer.createPDFKeepOpen()) {
            date(pdf, report.at());
            pdf.save(bytes);
        }
    }

    /// Every time and number that PDFBox would take from the clock or from chance.
    private static void date(PDDocument pdf, Instant at) {
        pdf.setDocumentId(at.toEpochMilli());
        var about = pdf.getDocumentInformation();
        about.setCreationDate(calendar(at));
        about.setModificationDate(calendar(at));
    }

    private static Calendar calendar(Instant at) {
        return GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
    }
}
