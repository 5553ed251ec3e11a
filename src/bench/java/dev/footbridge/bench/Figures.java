package dev.footbridge.bench;

import java.util.Arrays;
import java.util.Locale;

/// The median of some figures with their least and greatest.
record Figures(double median, double least, double greatest) {

    static Figures of(double[] figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return new Figures(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    /// The ratios pair by pair, so that a machine that slows down in between changes little.
    static Figures ofRatios(double[] above, double[] below) {
        var ratios = new double[above.length];
        Arrays.setAll(ratios, i -> above[i] / below[i]);
        return of(ratios);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, least, greatest);
    }
}
