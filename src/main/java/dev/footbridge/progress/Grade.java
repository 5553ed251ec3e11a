package dev.footbridge.progress;

/// How well a question was recalled, in the four grades of spaced repetition.
public enum Grade {
    AGAIN(1, "again"),
    HARD(2, "hard"),
    GOOD(3, "good"),
    EASY(4, "easy");

    private final int number;
    private final String word;

    Grade(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /// 1 to 4, the better the higher: its key, and what formulas know it by.
    public int number() {
        return number;
    }

    /// As it is written in the progress file and on the command line.
    public String word() {
        return word;
    }
}
