package dev.footbridge.progress;

/// Where an anti-pattern was caught.
public enum Setting {
    WORK("work"),
    LAB("lab"),
    PAST_PROJECT("past-project");

    private final String word;

    Setting(String word) {
        this.word = word;
    }

    /// As it is written in the progress file and on the command line.
    public String word() {
        return word;
    }
}
