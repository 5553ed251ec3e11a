package dev.footbridge.content.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Makes the slugs of one text's headings, as GitHub does: lower case, no punctuation, a hyphen for each space.
final class Slugs {

    private final Map<String, Integer> used = new HashMap<>();

    String next(String heading) {
        var slug = slug(heading);
        var times = used.merge(slug, 1, Integer::sum) - 1;
        return times == 0 ? slug : slug + "-" + times;
    }

    static String slug(String heading) {
        var slug = new StringBuilder();
        heading.strip().toLowerCase(Locale.ROOT).codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character) || character == '_' || character == '-' || isMark(character)) {
                slug.appendCodePoint(character);
            } else if (character == ' ') {
                slug.append('-');
            }
        });
        return slug.toString();
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.LETTER_NUMBER -> true;
            default -> false;
        };
    }
}
