package dev.footbridge.review;

import java.util.List;

/// The 21 weights of FSRS-6, w₀ to w₂₀. Each lies within the bounds that the reference optimizer keeps to, so that no
/// formula can leave its range.
///
/// The defaults and the bounds are those published with FSRS-6: Ye et al.,
/// [The Algorithm](https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm).
public record Weights(List<Double> values) {

    private static final double[] LEAST = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0, 0.1
    };

    private static final double[] MOST = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };

    public static final Weights DEFAULT = new Weights(List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    /// @throws IllegalArgumentException if there are not 21, or one is out of its bounds
    public Weights {
        values = List.copyOf(values);
        if (values.size() != MOST.length) {
            throw new IllegalArgumentException("not 21 weights but " + values.size());
        }
        for (var i = 0; i < MOST.length; i++) {
            var value = values.get(i);
            if (!(value >= LEAST[i] && value <= MOST[i])) {
                throw new IllegalArgumentException(
                        "w" + i + " is " + value + ", not from " + LEAST[i] + " to " + MOST[i]);
            }
        }
    }

    double[] toArray() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
