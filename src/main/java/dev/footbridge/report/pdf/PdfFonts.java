package dev.footbridge.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Objects;

/// The fonts that a PDF carries with it: Roboto for Latin, Greek and Cyrillic, DejaVu Sans for other scripts and signs.
/// Inter, in which the window is set, comes with outlines that PDFBox cannot embed.
final class PdfFonts {

    static final String TEXT = "roboto/Roboto-Regular.ttf";
    static final String OTHERS = "dejavu/DejaVuSans.ttf";

    private static final String TITLES = "roboto/Roboto-Medium.ttf";
    private static final int REGULAR = 400;
    private static final int MEDIUM = 500;

    private PdfFonts() {}

    /// Only what is used of a font is read, when it is, and embedded.
    static void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> open(TEXT), "Roboto", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> open(TITLES), "Roboto", MEDIUM, FontStyle.NORMAL, true)
                .useFont(() -> open(OTHERS), "DejaVu Sans", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> open(OTHERS), "DejaVu Sans", MEDIUM, FontStyle.NORMAL, true);
    }

    static InputStream open(String font) {
        return Objects.requireNonNull(PdfFonts.class.getResourceAsStream("/fonts/" + font), font);
    }
}
