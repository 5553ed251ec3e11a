package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Table;
import java.util.HashMap;
import java.util.Map;

/// The widths of the columns of all tables on a page, worked out once for each width of the page.
final class TableWidths {

    private static final double LETTER = 1.02;
    static final double CELL_PADDING = 1.6;

    private final Map<Table, double[]> known = new HashMap<>();
    private Metrics metrics = Metrics.of(1);
    private double available;

    void fit(Metrics newMetrics, double width) {
        if (!newMetrics.equals(metrics) || width != available) {
            metrics = newMetrics;
            available = width;
            known.clear();
        }
    }

    double[] of(Table table, double width) {
        var room = Math.min(width, available);
        return known.computeIfAbsent(
                table, it -> ColumnWidths.of(it, room, metrics.letter() * LETTER, metrics.em(CELL_PADDING)));
    }
}
