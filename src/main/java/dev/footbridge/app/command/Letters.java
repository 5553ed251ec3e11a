package dev.footbridge.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads letters that stand for things: `b`, `ac`, `a, c`, `A C`.
final class Letters {

    private Letters() {}

    /// The places of the letters from 0, in their order, each once; none where anything else is among them.
    ///
    /// @param things how many there are, from `a` on
    static List<Integer> read(String typed, int things) {
        var places = new ArrayList<Integer>();
        for (var character : typed.toLowerCase(Locale.ROOT).toCharArray()) {
            var place = character - 'a';
            if (place >= 0 && place < things) {
                if (!places.contains(place)) {
                    places.add(place);
                }
            } else if (!Character.isWhitespace(character) && ",;.)>-".indexOf(character) < 0) {
                return List.of();
            }
        }
        return places;
    }
}
