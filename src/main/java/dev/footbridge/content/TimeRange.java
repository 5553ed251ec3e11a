package dev.footbridge.content;

/// A planning estimate in minutes, `from` ≤ `to`, both at least 1.
public record TimeRange(int from, int to) {

    public TimeRange {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("not a time range: " + from + " to " + to);
        }
    }
}
