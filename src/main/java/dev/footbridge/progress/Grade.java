package dev.footbridge.progress;

/// How well a question was recalled, in the four grades of spaced repetition.
public enum Grade {
    AGAIN("again"),
    HARD("hard"),
    GOOD("good"),
    EASY("easy");

    private final String word;

    Grade(String word) {
        this.word = word;
    }

    /// As it is written in the progress file and on the command line.
    public String word() {
        return word;
    }
}
