package dev.footbridge.find;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How well a word that was typed fits a text. Both are [#plain].
final class Fit {

    static final int NONE = 0;

    private static final int WHOLE = 1000;
    private static final int TITLE_BEGINS = 800;
    private static final int WORD_BEGINS = 600;
    private static final int INSIDE = 350;
    private static final int TYPED_WRONG = 250;
    private static final int LETTERS = 200;
    private static final int TEXT_WORD = 120;
    private static final int TEXT = 60;

    private static final int LEAST_FOR_A_SLIP = 4;
    private static final int MOST_FOR_LETTERS = 12;
    private static final int LONGEST_NAME = 60;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Fit() {}

    /// A text as it is compared: in small letters, whatever the machine's language, and without accents.
    static String plain(String text) {
        var isAscii = text.chars().allMatch(letter -> letter < 128);
        var base = isAscii
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("");
        return base.toLowerCase(Locale.ROOT);
    }

    /// From [#NONE] for no fit up to 1,000 for the whole title. Of two titles in which a word stands alike, the shorter
    /// fits better.
    ///
    /// @param roughly whether letters of the title may be left out or typed wrong
    static int of(String word, String title, String text, boolean roughly) {
        var inTitle = inTitle(word, title, roughly);
        if (inTitle > NONE) {
            return Math.max(1, inTitle - Math.min(title.length(), 99) / 2);
        }
        var at = text.indexOf(word);
        if (at < 0) {
            return NONE;
        }
        return wordBegin(word, text, at) >= 0 ? TEXT_WORD : TEXT;
    }

    private static int inTitle(String word, String title, boolean roughly) {
        if (title.equals(word)) {
            return WHOLE;
        }
        var at = title.indexOf(word);
        if (at == 0) {
            return TITLE_BEGINS;
        }
        if (at > 0) {
            return wordBegin(word, title, at) >= 0 ? WORD_BEGINS : INSIDE;
        }
        if (!roughly || title.length() > LONGEST_NAME) {
            return NONE;
        }
        if (word.length() >= LEAST_FOR_A_SLIP && isSlip(word, title)) {
            return TYPED_WRONG;
        }
        return word.length() >= 2 && word.length() <= MOST_FOR_LETTERS ? letters(word, title) : NONE;
    }

    /// @return the first place at or after `from` where `word` begins a word of `text`, or -1
    static int wordBegin(String word, String text, int from) {
        for (var at = from; at >= 0; at = text.indexOf(word, at + 1)) {
            if (isBegin(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isBegin(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /// The letters in their order, each either the next one or the first of a later word: *gmp* fits *Gap map*.
    private static int letters(String word, String title) {
        return fits(word, 0, title, 0) ? LETTERS : NONE;
    }

    private static boolean fits(String word, int letter, String title, int from) {
        if (letter == word.length()) {
            return true;
        }
        for (var at = from; at < title.length(); at++) {
            if (title.charAt(at) == word.charAt(letter)
                    && ((letter > 0 && at == from) || isBegin(title, at))
                    && fits(word, letter + 1, title, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word of the title begins with `word` but for one letter that is wrong, missing, too much or swapped
    /// with its neighbour.
    private static boolean isSlip(String word, String title) {
        for (var at = 0; at < title.length(); at++) {
            if (Character.isLetterOrDigit(title.charAt(at)) && isBegin(title, at) && isSlip(word, title, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSlip(String word, String title, int at) {
        var same = 0;
        while (same < word.length() && at + same < title.length() && word.charAt(same) == title.charAt(at + same)) {
            same++;
        }
        var there = at + same;
        return rest(word, same + 1, title, there + 1)
                || rest(word, same + 1, title, there)
                || rest(word, same, title, there + 1)
                || (same + 1 < word.length()
                        && there + 1 < title.length()
                        && word.charAt(same) == title.charAt(there + 1)
                        && word.charAt(same + 1) == title.charAt(there)
                        && rest(word, same + 2, title, there + 2));
    }

    private static boolean rest(String word, int from, String title, int at) {
        return from <= word.length() && title.regionMatches(at, word, from, word.length() - from);
    }
}
