package dev.footbridge.progress.store;

import java.util.Map;
import java.util.TreeMap;

/// What killing processes showed, over many kills.
final class KillFigures {

    private final Map<String, Integer> moments = new TreeMap<>();
    private int kills;
    private int saved;
    private int filesOld;
    private int filesNew;
    private int filesNeither;
    private int marksLost;
    private int backups;

    /// @param moment the step it was killed at
    /// @param told the count that the program had told as saved last
    /// @param found the count in the file
    void killed(String moment, int told, int found) {
        kills++;
        moments.merge(moment, 1, Integer::sum);
        filesOld += found == told ? 1 : 0;
        filesNew += found == told + 1 ? 1 : 0;
        filesNeither += found > told + 1 ? 1 : 0;
        marksLost += Math.max(0, told - found);
    }

    void toldAsSaved() {
        saved++;
    }

    void foundWhole(int wholeBackups) {
        backups += wholeBackups;
    }

    @Override
    public String toString() {
        return """
                kills %d, at %d moments: %s
                files with the old state %d, with the new state %d, with neither %d
                counts told as saved %d, of these lost %d
                backups read after the kills and whole: %d
                """.formatted(
                        kills, moments.size(), moments, filesOld, filesNew, filesNeither, saved, marksLost, backups);
    }
}
