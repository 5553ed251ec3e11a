package dev.footbridge.report.pdf;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/// Sends the pages of a PDF to a printer, drawn from the same file that a preview shows. Waits for the system's
/// spooler.
public final class PrintShop {

    /// Whether the system knows a printer.
    public boolean hasPrinter() {
        return services().findAny().isPresent();
    }

    /// @param title what the job is called in the printer's queue
    /// @return what went wrong, in the system's words
    public Optional<String> print(byte[] pdf, String title, Ticket ticket) {
        var printer =
                services().filter(it -> it.getName().equals(ticket.printer())).findFirst();
        if (printer.isEmpty()) {
            return Optional.of(ticket.printer());
        }
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(printer.get());
            job.setJobName(title);
            job.setPageable(new PDFPageable(document, Orientation.PORTRAIT));
            job.print(attributes(title, ticket));
            return Optional.empty();
        } catch (PrinterException refused) {
            return Optional.of(why(refused));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The JDK prints through a program of the system, and says that it is missing only in a cause.
    private static String why(Throwable trouble) {
        var cause = Optional.ofNullable(trouble.getCause()).map(PrintShop::why);
        var own = Optional.ofNullable(trouble.getMessage());
        return own.or(() -> cause).orElseGet(() -> trouble.getClass().getSimpleName());
    }

    private static Stream<PrintService> services() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null));
    }

    private static PrintRequestAttributeSet attributes(String title, Ticket ticket) {
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(title, null));
        attributes.add(new Copies(ticket.copies()));
        attributes.add(ticket.collated() ? SheetCollate.COLLATED : SheetCollate.UNCOLLATED);
        switch (ticket.sides()) {
            case ONE -> attributes.add(Sides.ONE_SIDED);
            case BOTH_LONG_EDGE -> attributes.add(Sides.TWO_SIDED_LONG_EDGE);
            case BOTH_SHORT_EDGE -> attributes.add(Sides.TWO_SIDED_SHORT_EDGE);
            case AS_THE_PRINTER_DOES -> {
                // the printer's own default holds
            }
        }
        if (!ticket.ranges().isEmpty()) {
            attributes.add(new PageRanges(ticket.ranges().stream()
                    .map(it -> new int[] {it.first(), it.last()})
                    .toArray(int[][]::new)));
        }
        return attributes;
    }
}
