package dev.footbridge.journal;

/// Whether a habit is caught more or less often than before: the last 90 days against the 90 before them.
public enum Trend {
    /// It was never caught.
    NONE,
    /// It was first caught less than 90 days ago, so that there is nothing to compare with.
    TOO_EARLY,
    FADING,
    STEADY,
    GROWING,
    /// It was caught once, but not in the last 180 days.
    GONE
}
