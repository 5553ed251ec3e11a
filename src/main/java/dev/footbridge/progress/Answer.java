package dev.footbridge.progress;

/// What the learner answered to a step's condition.
public enum Answer {
    UNANSWERED("unanswered"),
    YES("yes"),
    NO("no");

    private final String word;

    Answer(String word) {
        this.word = word;
    }

    /// The word used in the progress file and on the command line.
    public String word() {
        return word;
    }
}
