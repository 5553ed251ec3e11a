package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Where words stand in a document, large and small letters alike.
///
/// @param all in their order, none overlapping, at most [#MOST]
record Finding(List<Stretch> all) {

    static final int MOST = 9_999;

    static final Finding NOTHING = new Finding(List.of());

    static Finding of(String words, Document document) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        var matcher = Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(document.text());
        var all = new ArrayList<Stretch>();
        while (all.size() < MOST && matcher.find()) {
            all.add(new Stretch(matcher.start(), matcher.end()));
        }
        return new Finding(all);
    }

    /// The number of the first one at or behind a place, else of the first of all; empty where there is none.
    OptionalInt from(int place) {
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).from() >= place) {
                return OptionalInt.of(i);
            }
        }
        return all.isEmpty() ? OptionalInt.empty() : OptionalInt.of(0);
    }
}
