package dev.footbridge.report.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Prints a PDF as the program does: `PDF PRINTER COPIES [FIRST LAST]`. A process of its own, because which CUPS it
/// speaks to is decided by its environment.
final class PrintsReport {

    private PrintsReport() {}

    public static void main(String[] arguments) throws Exception {
        var numbers = Stream.of(arguments).skip(2).map(Integer::valueOf).toList();
        var ranges = numbers.size() > 1
                ? List.of(new Ticket.Range(numbers.get(1), numbers.get(2)))
                : List.<Ticket.Range>of();
        var ticket = new Ticket(arguments[1], numbers.getFirst(), ranges, Ticket.Sides.BOTH_LONG_EDGE, true);
        var shop = new PrintShop();
        System.out.println(shop.hasPrinter());
        System.out.println(shop.print(Files.readAllBytes(Path.of(arguments[0])), "Progress report", ticket)
                .orElse("printed"));
        System.exit(0);
    }
}
