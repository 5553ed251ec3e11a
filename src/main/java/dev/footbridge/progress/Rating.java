package dev.footbridge.progress;

/// How a learner rates themselves on a diagnostic.
public enum Rating {
    UNRATED("unrated"),
    NOT_YET("not-yet"),
    PARTLY("partly"),
    YES("yes");

    private final String word;

    Rating(String word) {
        this.word = word;
    }

    /// The word used in the progress file and on the command line.
    public String word() {
        return word;
    }
}
