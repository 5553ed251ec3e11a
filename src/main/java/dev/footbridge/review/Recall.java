package dev.footbridge.review;

/// How much of what was met is likely to be recalled.
///
/// @param mean the mean probability of recall, 0 to 1
/// @param met of how many questions, at least 1
public record Recall(double mean, int met) {

    /// How many questions one would expect to be recalled, 0 to [#met].
    public int likely() {
        return Math.toIntExact(Math.round(mean * met));
    }
}
