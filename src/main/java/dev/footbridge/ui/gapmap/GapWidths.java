package dev.footbridge.ui.gapmap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How wide the learner likes the columns, in the proportions that the table then keeps at every width, so that it
/// never has to be scrolled sideways.
///
/// @param wanted in pixels, for every column, at least its least
record GapWidths(Map<GapColumn, Double> wanted) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]+ [0-9]{1,4}(,[a-z]+ [0-9]{1,4})*");

    GapWidths {
        wanted = Map.copyOf(wanted);
    }

    static GapWidths usual() {
        var widths = new EnumMap<GapColumn, Double>(GapColumn.class);
        for (var column : GapColumn.values()) {
            widths.put(column, column.usual());
        }
        return new GapWidths(widths);
    }

    /// Reads what [#toString] wrote; empty for anything else.
    static Optional<GapWidths> parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        var widths = new EnumMap<GapColumn, Double>(GapColumn.class);
        for (var part : text.split(",", -1)) {
            var width = Double.parseDouble(part.substring(part.indexOf(' ') + 1));
            GapColumn.named(part.substring(0, part.indexOf(' ')))
                    .filter(column -> width >= column.least())
                    .ifPresent(column -> widths.put(column, width));
        }
        return widths.size() == GapColumn.values().length ? Optional.of(new GapWidths(widths)) : Optional.empty();
    }

    /// The widths of the columns that are shown, in whole pixels; together they are `available`, or a few pixels less.
    Map<GapColumn, Double> fit(List<GapColumn> shown, double available) {
        var least = least(shown);
        var widths = new EnumMap<GapColumn, Double>(GapColumn.class);
        for (var column : shown) {
            var width = available < least
                    ? column.least() * available / least
                    : column.least() + spare(column) * stretch(shown, available);
            widths.put(column, Math.floor(width));
        }
        if (available > least && stretch(shown, available) == 0) {
            widths.merge(GapColumn.NEED, Math.floor(available - least), Double::sum);
        }
        return widths;
    }

    /// The widths after `column` was made wider by `delta`, or narrower, at the cost of the one on its right.
    GapWidths drag(GapColumn column, double delta, List<GapColumn> shown, double available) {
        var stretch = stretch(shown, available);
        var right = shown.stream()
                .filter(it -> it.compareTo(column) > 0 && !it.isArrow())
                .findFirst();
        if (column.isArrow() || right.isEmpty() || stretch <= 0) {
            return this;
        }
        var moved = Math.clamp(delta / stretch, -spare(column), spare(right.get()));
        var widths = new EnumMap<>(wanted);
        widths.merge(column, moved, Double::sum);
        widths.merge(right.get(), -moved, Double::sum);
        return new GapWidths(widths);
    }

    private double width(GapColumn column) {
        return wanted.getOrDefault(column, column.usual());
    }

    private double spare(GapColumn column) {
        return width(column) - column.least();
    }

    private double stretch(List<GapColumn> shown, double available) {
        var spare = shown.stream().mapToDouble(this::spare).sum();
        return spare <= 0 ? 0 : (available - least(shown)) / spare;
    }

    private static double least(List<GapColumn> shown) {
        return shown.stream().mapToDouble(GapColumn::least).sum();
    }

    /// As preferences keep it: *have 196,arrow 30,need 266,…*.
    @Override
    public String toString() {
        return wanted.keySet().stream()
                .sorted()
                .map(column -> column.word() + " " + Math.round(width(column)))
                .collect(Collectors.joining(","));
    }
}
