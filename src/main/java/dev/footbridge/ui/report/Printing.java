package dev.footbridge.ui.report;

import dev.footbridge.report.pdf.PrintShop;
import dev.footbridge.report.pdf.Ticket;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.print.Collation;
import javafx.print.PageRange;
import javafx.print.PrintSides;
import javafx.print.PrinterJob;
import javafx.stage.Window;

/// The way to paper: whether there is a printer, the system's dialog, and the printing itself.
public interface Printing {

    /// Any thread; waits for the system.
    boolean hasPrinter();

    /// Asks the learner for printer, range, copies and sides in the system's dialog; empty where they turn back. FX
    /// thread.
    Optional<Ticket> ask(Window over, String title);

    /// Any thread; waits for the spooler.
    ///
    /// @return what went wrong, in the system's words
    Optional<String> print(byte[] pdf, String title, Ticket ticket);

    /// The system's own.
    static Printing ofSystem() {
        var shop = new PrintShop();
        return new Printing() {
            @Override
            public boolean hasPrinter() {
                return shop.hasPrinter();
            }

            @Override
            public Optional<Ticket> ask(Window over, String title) {
                return Optional.ofNullable(PrinterJob.createPrinterJob()).flatMap(job -> {
                    job.getJobSettings().setJobName(title);
                    var chosen = job.showPrintDialog(over) ? Optional.of(ticket(job)) : Optional.<Ticket>empty();
                    job.cancelJob();
                    return chosen;
                });
            }

            @Override
            public Optional<String> print(byte[] pdf, String title, Ticket ticket) {
                return shop.print(pdf, title, ticket);
            }
        };
    }

    private static Ticket ticket(PrinterJob job) {
        var settings = job.getJobSettings();
        return new Ticket(
                job.getPrinter().getName(),
                settings.getCopies(),
                Stream.ofNullable(settings.getPageRanges())
                        .flatMap(Arrays::stream)
                        .map(Printing::range)
                        .toList(),
                sides(settings.getPrintSides()),
                settings.getCollation() == Collation.COLLATED);
    }

    private static Ticket.Range range(PageRange range) {
        return new Ticket.Range(range.getStartPage(), range.getEndPage());
    }

    private static Ticket.Sides sides(PrintSides sides) {
        return switch (sides) {
            case ONE_SIDED -> Ticket.Sides.ONE;
            case DUPLEX -> Ticket.Sides.BOTH_LONG_EDGE;
            case TUMBLE -> Ticket.Sides.BOTH_SHORT_EDGE;
        };
    }
}
