package dev.footbridge.report.pdf;

import java.util.List;

/// What is asked of a printer.
///
/// @param printer its name, as the system knows it
/// @param copies at least 1
/// @param ranges which pages; none for all
/// @param collated whether a copy comes out whole before the next
public record Ticket(String printer, int copies, List<Range> ranges, Sides sides, boolean collated) {

    public Ticket {
        ranges = List.copyOf(ranges);
    }

    /// @param first from 1
    /// @param last at least `first`
    public record Range(int first, int last) {}

    public enum Sides {
        AS_THE_PRINTER_DOES,
        ONE,
        BOTH_LONG_EDGE,
        BOTH_SHORT_EDGE
    }
}
