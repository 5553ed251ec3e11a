package dev.footbridge.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures. For one thread.
public final class PdfPages implements AutoCloseable {

    private static final float POINTS_PER_INCH = 72;

    private final byte[] bytes;
    private final PDDocument pdf;
    private final PDFRenderer renderer;

    public PdfPages(byte[] pdf) {
        this.bytes = pdf.clone();
        try {
            this.pdf = Loader.loadPDF(pdf);
        } catch (IOException noPdf) {
            throw new UncheckedIOException(noPdf);
        }
        this.renderer = new PDFRenderer(this.pdf);
    }

    /// The PDF itself. Any thread.
    public byte[] pdf() {
        return bytes.clone();
    }

    public int count() {
        return pdf.getNumberOfPages();
    }

    /// How much higher than wide the pages are.
    public double ratio() {
        var box = pdf.getPage(0).getMediaBox();
        return box.getHeight() / box.getWidth();
    }

    /// The width of the pages in points, 72 to the inch.
    public double width() {
        return pdf.getPage(0).getMediaBox().getWidth();
    }

    /// @param number from 0
    /// @param dots per inch
    public PageImage draw(int number, double dots) {
        try {
            var drawn = renderer.renderImage(number, (float) dots / POINTS_PER_INCH, ImageType.RGB);
            var width = drawn.getWidth();
            var height = drawn.getHeight();
            return new PageImage(width, height, IntBuffer.wrap(drawn.getRGB(0, 0, width, height, null, 0, width)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
