package dev.footbridge.progress.store;

import java.util.Arrays;
import java.util.Optional;

/// Why a backup was made.
public enum Occasion {
    /// The first save of a day was about to replace it.
    DAILY("daily"),
    /// The file is of an older schema, and was about to be written in the present one.
    MIGRATION("migration"),
    /// Another copy was about to be merged with it.
    MERGE("merge"),
    /// Something was about to be imported into it.
    IMPORT("import"),
    /// A backup was about to be restored over it.
    RESTORE("restore");

    private final String word;

    Occasion(String word) {
        this.word = word;
    }

    /// The word in the backup's name.
    public String word() {
        return word;
    }

    static Optional<Occasion> named(String word) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.word.equals(word))
                .findFirst();
    }
}
