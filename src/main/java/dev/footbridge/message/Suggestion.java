package dev.footbridge.message;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The word someone probably meant.
///
/// Nearness is the optimal string alignment distance (Damerau–Levenshtein without overlapping edits), whatever the
/// case: one edit for a word of up to five letters, one more for every three letters after that. A word of four
/// letters or more also finds the first known word that it begins.
public final class Suggestion {

    private static final int LETTERS_PER_EDIT = 3;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int LONGEST_WORD = 60;

    private Suggestion() {}

    /// The nearest of `known`, the first of them where several are equally near; empty when none is near.
    public static Optional<String> nearest(String word, Collection<String> known) {
        var wanted = word.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        var best = Optional.<String>empty();
        var least = Math.max(1, wanted.length() / LETTERS_PER_EDIT) + 1;
        for (var candidate : known) {
            if (Math.abs(candidate.length() - wanted.length()) < least) {
                var distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    best = Optional.of(candidate);
                }
            }
        }
        return best.isPresent() ? best : begunBy(wanted, known);
    }

    private static Optional<String> begunBy(String wanted, Collection<String> known) {
        if (wanted.length() >= SHORTEST_BEGINNING) {
            for (var candidate : known) {
                if (candidate.toLowerCase(Locale.ROOT).startsWith(wanted)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /// Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`.
    private static int distance(String a, String b) {
        var beforeLast = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}
