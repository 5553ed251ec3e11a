package dev.footbridge.report;

import java.util.List;

/// A piece of a section. All texts are plain: what looks like markup in them is shown as it was typed.
public sealed interface Block {

    record Prose(String text) implements Block {}

    /// Where a claim comes from, or what is left out.
    record Source(String text) implements Block {}

    record Points(String title, List<String> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /// Figures with a name each.
    record Figures(List<Labelled> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /// @param widths of the columns, in hundredths of the page; as many as columns
    /// @param rows each as long as `columns`
    record Table(List<String> columns, List<Integer> widths, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /// The path, drawn as a line with its stops.
    record Timeline(List<Stop> stops) implements Block {
        public Timeline {
            stops = List.copyOf(stops);
        }
    }

    /// @param name what stands there
    /// @param when dates, or the state without any
    /// @param more further lines
    record Stop(Shape shape, String number, String name, String when, List<String> more, boolean isNext) {
        public Stop {
            more = List.copyOf(more);
        }
    }

    /// Quantities side by side.
    ///
    /// @param bars in their order
    record Chart(String label, String quantity, List<Bar> bars) implements Block {
        public Chart {
            bars = List.copyOf(bars);
        }

        public long most() {
            return bars.stream().mapToLong(Bar::amount).max().orElse(0);
        }
    }

    /// @param text the amount in words
    record Bar(String label, long amount, String text) {}

    /// Tasks or criteria that are met or not.
    record Checks(List<Check> checks) implements Block {
        public Checks {
            checks = List.copyOf(checks);
        }
    }

    record Check(boolean met, String text) {}

    /// What the learner wrote, in their own words.
    ///
    /// @param about what stands beside the title
    /// @param texts each under its label, blank labels for none; line breaks are the learner's own
    record Entry(String title, String about, List<Labelled> texts) implements Block {
        public Entry {
            texts = List.copyOf(texts);
        }
    }

    record Labelled(String label, String text) {}
}
